import type { LocalDate } from '../../kernel/time/calendar-date.ts';
import { likelyFacts, type LikelyFact } from '../facts/likely-facts.ts';
import { dayOfAgreement } from '../grammar/agreement.ts';
import { filled, type FieldsRead } from './fields-read.ts';

/** So likely must a fact be that no rule has read, and so unlikely one that a rule has, before the messages alike are believed. */
const SURE = 0.9;
const DOUBTFUL = 0.05;

/** What rules have read of a message in signs, with what messages alike have told, and without what they hardly ever did. */
export function withLikelyFacts(read: FieldsRead, raw: string, today: LocalDate): FieldsRead {
  return likelyFacts(raw).reduce((so, fact) => {
    const said = so.fields[fact.input];
    if (said === undefined && fact.likelihood >= SURE) return { ...so, fields: { ...so.fields, ...told(fact, today) } };
    return said === fact.value && fact.likelihood < DOUBTFUL ? without(so, fact.input) : so;
  }, read);
}

function told({ input, value, sentence }: LikelyFact, today: LocalDate): FieldsRead['fields'] {
  const on = input === 'clientAgreed' ? dayOfAgreement(sentence, today) : undefined;
  return filled({ [input]: value, clientAgreedOn: on }).fields;
}

function without({ fields, ask }: FieldsRead, input: string): FieldsRead {
  return { fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(input))), ask };
}
