/** Why a coordinator stepped in: a code for the audit. Health is never among them. */
export type ActReason = 'agreed' | 'no-answers' | 'hurry' | 'wish' | 'other';

export const ACT_REASONS: readonly ActReason[] = ['agreed', 'no-answers', 'hurry', 'wish', 'other'];

/** The first of these that is a reason; where none is, it is 'other'. */
export function actReason(...said: readonly (string | undefined)[]): ActReason {
  return said.flatMap((words) => ACT_REASONS.filter((one) => one === words))[0] ?? 'other';
}

/** Why the coordinator acts on the order as a whole: chosen in whichever fold of its opened card, or carried along by a form. */
export function reasonSaid({ reason, 'reason-search': ofSearch }: Readonly<Record<string, string>>): ActReason {
  return actReason(reason, ofSearch);
}
