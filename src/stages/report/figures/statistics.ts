/** The value within which this share of all values lies (nearest rank). Undefined of nothing. */
export function percentile(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How unevenly something is shared: 0 is evenly, near 1 is one having all. Undefined of nothing. */
export function gini(values: readonly number[]): number | undefined {
  const total = sum(values);
  if (values.length === 0) return undefined;
  if (total === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const weighted = sum(sorted.map((value, i) => (2 * (i + 1) - values.length - 1) * value));
  return weighted / (values.length * total);
}

/** One decimal unless told otherwise; half away from zero. */
export function rounded(value: number | undefined, decimals = 1): number | undefined {
  if (value === undefined) return undefined;
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

/** Part of a whole in per cent, to one decimal. */
export function percent(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : rounded((100 * part) / whole);
}
