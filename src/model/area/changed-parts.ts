import { hashOf } from '../../kernel/ids.ts';

type Content = Readonly<Record<string, unknown>>;

/** The parts of an area's file that are otherwise in the second content, by their names in it. */
export function changedParts(before: Content, after: Content): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.filter((name) => hashOf(before[name]) !== hashOf(after[name]));
}
