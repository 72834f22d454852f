import type { AreaContent } from '../../../ports/stores/area-versions.ts';
import { partAt, withPart, type Input, type Path } from './inputs.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Content as it is meant: emptied things are taken away, and the rows of a list stand in the order that was asked for. */
export interface Tidied {
  readonly content: AreaContent;
  /** A place in the content as the form has it: rows stand there where they were. */
  readonly onForm: (path: Path) => Path;
}

/** @param changed the inputs that were filled in */
export function tidied(content: AreaContent, changed: readonly Input[]): Tidied {
  const places = new Map(changed.flatMap(({ within }) => (within === undefined ? [] : [[within.join('/'), within]])));
  const orders = new Map<string, readonly number[]>();
  const tidy = (before: AreaContent, [key, path]: readonly [string, Path]): AreaContent => {
    const value = partAt(before, path);
    const rows = Array.isArray(value) ? Array.from(value as readonly (Tree | undefined)[], (row) => row ?? {}) : undefined;
    const order = rows && orderOf(rows);
    if (order !== undefined) orders.set(key, order);
    const after = rows === undefined || order === undefined ? withoutEmpty(value, path) : inOrder(rows, order);
    return withPart(before, path, { value: after, whole: {} }) as AreaContent;
  };
  return { content: [...places].reduce(tidy, content), onForm: (path) => asOnForm(path, orders) };
}

function asOnForm(path: Path, orders: ReadonlyMap<string, readonly number[]>): Path {
  return path.map((part, at) => {
    const order = orders.get(path.slice(0, at).join('/'));
    return typeof part === 'number' ? (order?.[part] ?? part) : part;
  });
}

/** Rows in which something is said, by their places; one that was moved stands before or after the one that had its new place. */
function orderOf(rows: readonly Tree[]): readonly number[] {
  const place = (row: Tree, at: number): number => {
    const wanted = Number(row['place'] ?? at + 1);
    return wanted === at + 1 || Number.isNaN(wanted) ? at + 1 : wanted + (wanted < at + 1 ? -0.5 : 0.5);
  };
  return rows
    .map((row, at) => ({ row, at, place: place(row, at) }))
    .filter(({ row }) => isSaid(row))
    .sort((a, b) => a.place - b.place)
    .map(({ at }) => at);
}

/** Words or minutes: the rest is chosen from lists, and says nothing alone. */
function isSaid({ name, words, minutes }: Tree): boolean {
  return [name, words].some((one) => !isEmpty(one)) || minutes !== undefined;
}

function inOrder(rows: readonly Tree[], order: readonly number[]): readonly Tree[] {
  const taken = new Set(rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  const kept = order.map((at) => rows[at] ?? {});
  return kept.map(({ place: _place, ...row }) => {
    if (row['words'] === undefined || row['id'] !== undefined) return row;
    const id = freeId(taken);
    taken.add(id);
    return { id, for: 'orderer', ...row };
  });
}

/** What is ticked is kept by its id, which nobody needs to think of. */
function freeId(taken: ReadonlySet<string>): string {
  const numbers = Array.from({ length: taken.size + 1 }, (_, n) => `point-${n + 1}`);
  return numbers.find((one) => !taken.has(one)) ?? '';
}

/** A stage keeps what is said of it; a series, a time of preparation or a benchmark without its own is none. */
function withoutEmpty(value: unknown, path: Path): unknown {
  const left = Object.fromEntries(Object.entries(value ?? {}).filter(([, part]) => !isEmpty(part)));
  const isStage = path.includes('guidance');
  if (isStage) return left;
  const { hasSameTeam: _team, ...said } = left;
  if (Object.keys(said).length > 0) return left;
  return path.includes('targets') ? undefined : null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty));
}
