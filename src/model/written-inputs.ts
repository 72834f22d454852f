import { FIELD_NAMES, rowOf } from './fields/fields.ts';

/** Own words of feedback, beside those of an order. */
const OF_FEEDBACK = ['helped', 'change'];

const ofOrder = FIELD_NAMES.filter((name) => {
  const { text } = rowOf(name).kind;
  return text !== undefined && text.isNumber !== true;
});

/**
 * Inputs of cards in which people write words of their own. All the others hold ids, choices, days and numbers: one with a character that
 * no id has is taken for none, where in words that character is left out.
 */
export const WRITTEN_INPUTS: ReadonlySet<string> = new Set([...ofOrder, ...OF_FEEDBACK]);
