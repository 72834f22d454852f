/**
 * What a pure decision answers: what has happened, or an expected no.
 * The reason is a kebab-case literal that reads as a reason (`'seat-taken'`); each has its sentence in every language.
 */
export type Decision<E, R extends string> =
  { readonly ok: true; readonly events: readonly E[] } | { readonly ok: false; readonly reason: R; readonly field?: string };

/** Yes, and this is what happened. */
export function happened<E>(...events: readonly E[]): { readonly ok: true; readonly events: readonly E[] } {
  return { ok: true, events };
}

/** Yes, but nothing has happened: it already is so, or is no longer asked. A repeated press is not an error. */
export function unchanged(): { readonly ok: true; readonly events: readonly never[] } {
  return { ok: true, events: [] };
}

/** No, and why. `field` names the input at which the fault is to be shown. */
export function refused<R extends string>(
  reason: R,
  field?: string,
): { readonly ok: false; readonly reason: R; readonly field?: string } {
  return field === undefined ? { ok: false, reason } : { ok: false, reason, field };
}
