/** Items with a scale, in the order of the report. Worry is told apart; debriefing is for the coordinator alone. */
export const ITEMS = [
  'heard',
  'others',
  'hope',
  'clarity',
  'my_part',
  'facilitation',
  'useful',
  'own_time',
  'recommend',
  'k_told',
  'k_listened',
  'k_understood',
  'k_helped',
  'c_prep',
  'c_pair',
  'c_right_people',
  'c_time',
  'c_summary',
] as const;
export type ReportItem = (typeof ITEMS)[number];

/** How worried before the meeting, after it, and months later; and whether it has been of lasting use. */
const APART = ['worry_before', 'worry_now', 'i_worry', 'i_useful'] as const;

/** Scales that are published: each answer is a figure from 0 to 10, or "cannot say". */
export const SCALES: readonly string[] = [...ITEMS, ...APART];

/** Choices that are published, with every option: "cannot say" is an answer among others. */
export const CHOICES = {
  i_done: ['all', 'some', 'none'],
  i_clearer: ['yes', 'no', 'dk'],
  i_followup: ['yes', 'no'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type ChoiceItem = keyof typeof CHOICES;

/** A choice's key among the items of a block. */
export function optionKey(item: string, option: string): string {
  return `${item}:${option}`;
}
