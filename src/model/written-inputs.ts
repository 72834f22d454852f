/**
 * Inputs of cards in which people write words of their own. All the others hold ids, choices, days and numbers: one with a character that
 * no id has is taken for none, where in words that character is left out.
 */
export const WRITTEN_INPUTS: ReadonlySet<string> = new Set(['note', 'placeText', 'helped', 'change']);
