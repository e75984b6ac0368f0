import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Annotate } from '../../lib/annotate.ts';
import { atLevel, type Level } from '../../lib/entities/levels.ts';

const GOLD = resolve('../shared/data/gold/news.jsonl');
const LEVELS: readonly Level[] = ['sure', 'balanced', 'everything'];

interface Name {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Prints precision and recall of the names that each level shows, letter for letter, where annotated news is at hand. */
export function printLevels(annotate: Annotate): void {
  if (!existsSync(GOLD)) return;
  const rows = readFileSync(GOLD, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): { text: string; annotations: Name[] } => JSON.parse(line))
    .map(({ text, annotations }) => ({ gold: names(annotations), found: annotate(text) }));
  console.log('\nlevel        precision  recall');
  for (const level of LEVELS) {
    let right = 0;
    let shown = 0;
    let wanted = 0;
    for (const { gold, found } of rows) {
      const seen = names(atLevel(found, level).annotations);
      right += [...seen].filter((name) => gold.has(name)).length;
      shown += seen.size;
      wanted += gold.size;
    }
    const percent = (of: number) => ((100 * right) / of).toFixed(1).padStart(8);
    console.log(`${level.padEnd(12)} ${percent(shown)} ${percent(wanted)}`);
  }
}

const names = (annotations: readonly Name[]): Set<string> =>
  new Set(
    annotations.flatMap(({ type, start, end }) =>
      type === 'figure' ? [] : [`${type} ${start} ${end}`],
    ),
  );
