/** Why a coordinator stepped in: a code for the audit. Health is never among them. */
export type ActReason = 'agreed' | 'no-answers' | 'hurry' | 'wish' | 'other';

export const ACT_REASONS: readonly ActReason[] = ['agreed', 'no-answers', 'hurry', 'wish', 'other'];

/** What a press says; anything else, or nothing, is 'other'. */
export function actReason(said: string | undefined): ActReason {
  return ACT_REASONS.find((one) => one === said) ?? 'other';
}
