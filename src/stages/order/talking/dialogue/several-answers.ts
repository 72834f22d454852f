import { LANGUAGES } from '../../../../kernel/language/language.ts';
import { NO, signOf, YES } from '../../../../model/answers/yes-and-no.ts';
import type { Fields } from '../../../../model/fields/fields.ts';
import { askedBy, type QuestionName } from './order-questions.ts';
import type { Suggestion } from './suggestions.ts';
import { likelyAnswer, typedAnswer } from './typed-answer.ts';

export interface ToldAtOnce {
  readonly fields: Fields;
  /** What of the message was no answer. */
  readonly rest: string;
}

/**
 * What one message answers of several questions that are still open, each in its own part: `perhesosiaalityö, Imatralla, on sovittu`.
 * Only listed answers: which count or which day a bare number is would be a guess, and a bare yes answers nothing in particular.
 */
export function severalAnswers(
  open: readonly QuestionName[],
  text: string,
  listedIn: (name: QuestionName) => readonly Suggestion[],
): ToldAtOnce {
  const names = open.filter((name) => LISTED.has(askedBy(name).row.kind.look));
  const lists = new Map(names.map((name) => [name, listedIn(name)]));
  const found: Record<string, string> = {};
  const rest: string[] = [];
  for (const part of partsOf(text)) {
    const name = names.find(
      (one) => found[askedBy(one).field] === undefined && meant(one, part, lists.get(one) ?? []) !== undefined,
    );
    if (name === undefined) rest.push(part);
    else Object.assign(found, meant(name, part, lists.get(name) ?? []));
  }
  return { fields: found, rest: rest.length === partsOf(text).length ? text : rest.join(', ') };
}

const LISTED: ReadonlySet<string> = new Set(['choice', 'yes']);

function meant(name: QuestionName, part: string, listed: readonly Suggestion[]): Fields | undefined {
  const isConsent = name === 'clientAgreed';
  if (AGREED.test(part) !== isConsent || (YES.test(part) && !isConsent) || NO.test(part)) return undefined;
  if (isConsent && LANGUAGES.some((language) => signOf(part, language) === 'yes')) return { clientAgreed: 'yes' };
  return typedAnswer(name, part, listed) ?? (part.trim().includes(' ') ? undefined : likelyAnswer(part, listed));
}

/** A part that speaks of consent answers nothing else. */
const AGREED = /sovittu|överens|agreed/iu;

function partsOf(text: string): readonly string[] {
  return text.split(/[,;.\n]+|\s(?:ja|sekä|och|samt|and)\s/iu).filter((part) => part.trim() !== '');
}
