/** What somebody has read: the sum of the figures of these answers lies between two bounds. */
export interface Read {
  readonly of: ReadonlySet<string>;
  readonly least: number;
  readonly most: number;
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * Somebody who has collected every figure of every report, knows which answers each is of, and subtracts each from each that holds it.
 * `counts`: of how many answers of 0 … `greatest` each part is. Returns the parts of which they now know of every person that one of
 * the ends was not their answer.
 */
export function narrowed(counts: ReadonlyMap<string, number>, read: readonly Read[], greatest: number): readonly string[] {
  const parts = [...counts.keys()];
  const figures = merged(read.map(({ of, ...bounds }) => ({ mask: maskOf(parts, of), ...bounds })));
  const between = merged([...figures, ...differences(figures, figures)]);
  const known = merged([
    ...between,
    ...differences(
      between.filter(({ mask }) => sizeOf(mask) <= FEW),
      figures,
    ),
  ]);
  const bounds = propagated(
    parts.map((part) => ({ least: 0, most: greatest * (counts.get(part) ?? 0) })),
    known,
  );
  return parts.filter((part, i) => {
    const { least, most } = bounds[i] ?? { least: 0, most: 0 };
    return most < greatest - TOLERANCE || least > greatest * ((counts.get(part) ?? 0) - 1) + TOLERANCE;
  });
}

const TOLERANCE = 1e-6;

/** Differences of differences are looked for where they can still come down to single parts. */
const FEW = 12;

/** A figure and the parts that it is of, a bit each. */
interface Figure extends Bounds {
  readonly mask: bigint;
}

function maskOf(parts: readonly string[], of: ReadonlySet<string>): bigint {
  return parts.reduce((mask, part, i) => (of.has(part) ? mask | (1n << BigInt(i)) : mask), 0n);
}

function sizeOf(mask: bigint): number {
  return mask.toString(2).replaceAll('0', '').length;
}

/** The same answers told twice: both are true. */
function merged(figures: readonly Figure[]): readonly Figure[] {
  const byMask = new Map<bigint, Figure>();
  for (const { mask, least, most } of figures) {
    const other = byMask.get(mask);
    byMask.set(mask, { mask, least: Math.max(least, other?.least ?? least), most: Math.min(most, other?.most ?? most) });
  }
  return [...byMask.values()];
}

/** What lies between a figure and a smaller one that it holds. */
function differences(large: readonly Figure[], small: readonly Figure[]): readonly Figure[] {
  return large.flatMap((whole) =>
    small.flatMap((part) =>
      part.mask !== whole.mask && (part.mask & whole.mask) === part.mask
        ? [{ mask: whole.mask ^ part.mask, least: whole.least - part.most, most: whole.most - part.least }]
        : [],
    ),
  );
}

/** Each part can be no more than a sum leaves it, and no less, again and again until nothing is learnt any more. */
function propagated(start: readonly Bounds[], figures: readonly Figure[]): readonly Bounds[] {
  const bounds = [...start];
  const told = figures.map(({ mask, ...told }) => ({
    ...told,
    of: start.flatMap((_, i) => ((mask >> BigInt(i)) & 1n ? [i] : [])),
  }));
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const { of, least, most } of told) {
      const leastOfAll = of.reduce((all, i) => all + (bounds[i]?.least ?? 0), 0);
      const mostOfAll = of.reduce((all, i) => all + (bounds[i]?.most ?? 0), 0);
      for (const i of of) {
        const old = bounds[i] ?? { least: 0, most: 0 };
        const next = {
          least: Math.max(old.least, least - (mostOfAll - old.most)),
          most: Math.min(old.most, most - (leastOfAll - old.least)),
        };
        const isNarrower = next.least > old.least + TOLERANCE || next.most < old.most - TOLERANCE;
        if (!isNarrower) continue;
        bounds[i] = next;
        isNew = true;
        break;
      }
    }
  }
  return bounds;
}
