/** Codes, kinds, job names and order numbers: never a name, an address, a token or anything that somebody has written. */
export type SpanAttributes = Readonly<Record<string, string>>;

/** Tells where time goes, for the operator's traces. What happens within a span belongs to it. */
export interface Spans {
  /** Work that takes time; of a failure only its kind is told. */
  within<T>(name: string, attributes: SpanAttributes, work: () => Promise<T>): Promise<T>;
  /** Something that has ended just now, after so many seconds. */
  ended(name: string, attributes: SpanAttributes, seconds: number): void;
}

/** Tells nobody. */
export const noSpans: Spans = {
  within: (_name, _attributes, work) => work(),
  ended: () => undefined,
};
