/** Line drawings on a 16 by 16 grid, in the colour of the text around them. */
const PATHS = {
  person:
    'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.5c.6-2.3 2.6-3.5 5.25-3.5s4.65 1.2 5.25 3.5',
  place:
    'M8 14.25S3.25 10 3.25 6.5a4.75 4.75 0 0 1 9.5 0C12.75 10 8 14.25 8 14.25ZM8 8.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  organisation: 'M2 6.25 8 2.5l6 3.75ZM3.75 6.5v6M8 6.5v6M12.25 6.5v6M2 13.25h12',
  other: 'M8 2 14 8 8 14 2 8Z',
  figure: 'M6.25 2.5 5 13.5M11 2.5 9.75 13.5M2.75 5.75h11M2.25 10.25h11',
  close: 'm4 4 8 8M12 4l-8 8',
  up: 'm4 10 4-4 4 4',
  down: 'm4 6 4 4 4-4',
  pencil: 'm3 13 .75-3 7-7 2.25 2.25-7 7ZM9.25 4.5l2.25 2.25',
  marker: 'M2.5 13.5h11M5 10.5 10.25 3l2.25 1.6-5.25 7.4-3 .9Z',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6.84 3.24L7.04 1.67L8.96 1.67L9.16 3.24L10.54 3.81L11.8 2.85L13.15 4.2L12.19 5.46L12.76 6.84L14.33 7.04L14.33 8.96L12.76 9.16L12.19 10.54L13.15 11.8L11.8 13.15L10.54 12.19L9.16 12.76L8.96 14.33L7.04 14.33L6.84 12.76L5.46 12.19L4.2 13.15L2.85 11.8L3.81 10.54L3.24 9.16L1.67 8.96L1.67 7.04L3.24 6.84L3.81 5.46L2.85 4.2L4.2 2.85L5.46 3.81Z',
  check: 'm3.5 8.5 3 3 6-7',
  panel: 'M2.5 3h11v10h-11ZM10 3v10',
  margin: 'M3 2.5h10v11H3ZM10 2.5v11M5 5.75h3M5 8.5h3',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  readonly name: IconName;
}

/** An ornament beside words or in a button that has a name of its own; screen readers pass over it. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
