import { text } from './card.ts';
import type { Column, ColumnSet } from './parts.ts';

/** Steps in one row that fits a narrow phone, each as wide as its word: what is done has a tick, what is now a full ring and weight, what is ahead an empty one. */
export function steps(names: readonly string[], current: number): ColumnSet {
  const column = (name: string, i: number): Column => {
    const isNow = i === current;
    const look = { size: 'small', horizontalAlignment: 'center', spacing: 'none' } as const;
    const stand = isNow ? ({ weight: 'bolder', color: 'accent' } as const) : { isSubtle: i > current };
    const mark = i < current ? '✓' : isNow ? '●' : '○';
    return {
      type: 'Column',
      width: name.length + 1 + (isNow ? 2 : 0),
      spacing: 'none',
      items: [text(mark, { ...look, ...stand }), text(name, { ...look, ...stand })],
    };
  };
  return { type: 'ColumnSet', columns: names.map(column) };
}
