import type { Fields } from '../../../../model/fields/fields.ts';
import { askedBy, type QuestionName } from './order-questions.ts';
import type { Suggestion } from './suggestions.ts';
import { NO, YES, likelyAnswer, typedAnswer } from './typed-answer.ts';

/**
 * What one message answers of several questions that are still open, each in its own part: `perhesosiaalityö, Imatralla, on sovittu`.
 * Only listed answers: which count or which day a bare number is would be a guess, and a bare yes answers nothing in particular.
 */
export function severalAnswers(
  open: readonly QuestionName[],
  text: string,
  listedIn: (name: QuestionName) => readonly Suggestion[],
): Fields {
  const names = open.filter((name) => LISTED.has(askedBy(name).row.kind.look));
  const lists = new Map(names.map((name) => [name, listedIn(name)]));
  const found: Record<string, string> = {};
  for (const part of partsOf(text)) {
    const name = names.find((one) => meant(one, part, lists.get(one) ?? []) !== undefined);
    if (name === undefined) continue;
    Object.assign(found, meant(name, part, lists.get(name) ?? []));
    names.splice(names.indexOf(name), 1);
  }
  return found;
}

const LISTED: ReadonlySet<string> = new Set(['choice', 'yes']);

function meant(name: QuestionName, part: string, listed: readonly Suggestion[]): Fields | undefined {
  const isConsent = name === 'clientAgreed';
  if (AGREED.test(part) !== isConsent || (YES.test(part) && !isConsent) || NO.test(part)) return undefined;
  return typedAnswer(name, part, listed) ?? likelyAnswer(part, listed);
}

/** A part that speaks of consent answers nothing else. */
const AGREED = /sovittu|överens|agreed/iu;

function partsOf(text: string): readonly string[] {
  return text.split(/[,;.\n]+|\s(?:ja|sekä|och|samt|and)\s/iu).filter((part) => part.trim() !== '');
}
