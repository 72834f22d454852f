import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES } from '../../../../src/kernel/language/language.ts';
import type { StoredDraft } from '../../../../src/ports/stores/people-store.ts';
import { clearlyWrittenIn } from '../../../../src/reading/message-language.ts';
import { dialogueTexts } from '../../../../src/stages/order/talking/dialogue/texts.ts';
import { orderWorld, type OrderWorld } from './order-world.ts';

/** A question of the bot, what somebody answered, what it fills, and what becomes of the question. */
export interface AnswerPair {
  readonly asked: string;
  readonly says: string;
  /** `answer` and `skip` go on; `kept` fills something else; the others ask again or leave the question. */
  readonly does: string;
  readonly fields: Readonly<Record<string, string>>;
}

export function answerPairs(name = 'answers'): readonly AnswerPair[] {
  const path = join(import.meta.dirname, '..', '..', '..', 'reading', 'corpus', `${name}.jsonl`);
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as AnswerPair);
}

/** An order of which everything needed has been said. */
const ALL: Readonly<Record<string, string>> = {
  kind: 'client',
  method: 'anticipation-dialogue',
  clientAgreed: 'yes',
  unit: 'perhesosiaalityo',
  municipality: 'imatra',
  placeType: 'own',
  earliestDate: '2027-01-11',
  latestDate: '2027-01-15',
  timeFrom: '10:00',
  countFamily: '3',
  countClose: '0',
  countProfessionals: '4',
  language: 'fi',
  interpreter: 'none',
};

const NOT_YET: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind', 'method', 'clientAgreed', 'countFamily', 'countClose'],
  days: ['earliestDate', 'latestDate'],
  hours: ['timeFrom'],
};

/** What the dialogue made of the answer. */
export async function answered({ asked, says }: AnswerPair): Promise<Omit<AnswerPair, 'asked' | 'says'>> {
  const own = orderWorld();
  const gone = NOT_YET[asked] ?? [asked];
  const fields = Object.fromEntries(Object.entries(ALL).filter(([name]) => !gone.includes(name)));
  const draft = {
    person: 'orderer-1',
    key: 'draft-1',
    fields: { ...fields, area: 'itaraja' },
    talk: { asking: asked, language: clearlyWrittenIn(says) },
  };
  own.drafts.set('orderer-1', { ...draft, updatedAt: own.now });
  const shown = JSON.stringify(await own.say(says));
  const after = own.drafts.get('orderer-1');
  const { area: _area, ...now } = after?.fields ?? {};
  const changed = Object.entries(now).filter(([name, value]) => fields[name] !== value);
  return { does: outcome(own, { asked, shown, after, isFilled: changed.length > 0 }), fields: Object.fromEntries(changed) };
}

interface After {
  readonly asked: string;
  readonly shown: string;
  readonly after: StoredDraft | undefined;
  readonly isFilled: boolean;
}

function outcome(own: OrderWorld, { asked, shown, after, isFilled }: After): string {
  if (after === undefined) return own.order() === undefined ? 'dropped' : 'sent';
  if (after.talk?.asking === undefined) return 'form';
  if (after.talk.asking !== asked) return isFilled ? 'answer' : 'skip';
  if (isFilled) return 'kept';
  return SHOWN.find(([, words]) => words.some((one) => shown.includes(one)))?.[0] ?? 'something else';
}

const SHOWN: readonly (readonly [string, readonly string[]])[] = [
  ['contact', ['Maija Esimerkki', '"kind":"help"']],
  ['explain', LANGUAGES.map((language) => dialogueTexts[language].explained('').slice(0, 25))],
  ['needed', LANGUAGES.map((language) => dialogueTexts[language].needed)],
  ['agree-first', LANGUAGES.map((language) => dialogueTexts[language].agreeFirst)],
  ['unclear', LANGUAGES.map((language) => dialogueTexts[language].notUnderstood)],
  ['back', LANGUAGES.map((language) => dialogueTexts[language].noWayBack)],
  ['form', ['order.submit']],
];

export function isRight(wanted: Omit<AnswerPair, 'asked' | 'says'>, got: Omit<AnswerPair, 'asked' | 'says'>): boolean {
  const sorted = (fields: AnswerPair['fields']): string => JSON.stringify(Object.entries(fields).toSorted());
  return wanted.does === got.does && sorted(wanted.fields) === sorted(got.fields);
}
