/** Rows of a spreadsheet, each a list of cells. */
export type Rows = readonly (readonly string[])[];

/** RFC 4180, after a byte order mark: without it Excel reads Arabic as Latin letters. */
export const toCsv = (rows: Rows): string =>
  `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;

/** Tab-separated, as spreadsheets take it from the clipboard. */
export const toTsv = (rows: Rows): string =>
  rows
    .map((row) => row.map((cell) => inert(cell).replace(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');

const csvCell = (cell: string): string => {
  const safe = inert(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A page's words must not become a formula in the reader's spreadsheet (OWASP, CSV injection); a number may. */
const inert = (cell: string): string =>
  /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell) ? `'${cell}` : cell;
