import { escapeMarkdown } from '../../../kernel/card/card.ts';
import type { GuardKind } from '../../../kernel/privacy/guard.ts';
import { languageName, nameOf } from '../../area/names.ts';
import type { Given, Said, Speech } from '../kind.ts';
import { choice, languageCode, ofArea, ticks } from '../kinds/lists.ts';
import { freeText } from '../kinds/plain.ts';
import type { FieldReading, Place, Ranking, Row } from '../row.ts';
import { ACCESSIBILITY, INTERPRETERS, PLACE_TYPES } from '../values.ts';

const PLACE_LENGTH = 120;
const premises = freeText(PLACE_LENGTH, 'place-too-long');

type Telling = Speech & { readonly place: Place };
interface Where {
  readonly placeType: string;
  readonly placeText?: string | undefined;
  readonly municipality: string;
}
interface Spoken {
  readonly language: string;
  readonly interpreter: string;
  readonly interpreterLanguage?: string | undefined;
}

/** Where the meeting is, in which language, and what makes it possible to take part. */
export const PLACE = {
  language: {
    kind: languageCode('of meetings', 'unknown-language'),
    // The orderer's own, unless the area holds no meetings in it.
    usual: (_said, { languages }, own) => languages.find((one) => one === own) ?? languages[0],
    form: { group: 'place', at: 4, showsUsual: true },
    talk: { at: 12 },
    heard: /^(?!.*interpret).*language/,
    guess: 'language',
    shown: { offer: 14, pair: 14, reminder: 14, desk: 13, status: 17, calendar: 14, report: 14 },
    tell: languageInWords,
    stored: 'always',
    follows: true,
  },
  interpreter: {
    kind: choice(INTERPRETERS, 'unknown-interpreter'),
    // A language to interpret asks for its interpreter.
    usual: ({ interpreterLanguage }) => (interpreterLanguage === undefined ? 'none' : 'language'),
    form: { group: 'place', at: 5, showsUsual: true },
    talk: { at: 13, yes: 'language', no: 'none' },
    heard: /interpreter/,
    guess: 'interpreter',
    shown: { offer: 15, pair: 15, reminder: 15, desk: 14, status: 17, tasks: 15, report: 15 },
    tell: interpreterInWords,
    stored: 'always',
    isEdited: true,
    follows: true,
  },
  interpreterLanguage: {
    kind: languageCode('interpreted', 'unknown-language'),
    read: readInterpreted,
    form: { group: 'place', at: 6 },
    talk: { at: 14, asks: ({ interpreter }) => interpreter === 'language', rank: (code) => rankIn(OFTEN_INTERPRETED, code) },
    guess: 'interpreter',
    shown: {},
    serves: 'told with interpreter',
    stored: 'sometimes',
    isEdited: true,
    follows: true,
  },
  accessibility: {
    kind: ticks(ACCESSIBILITY, 'lenient'),
    form: { group: 'place', at: 7 },
    shown: { pair: 20, desk: 18, tasks: 20 },
    stored: 'always',
    isEdited: true,
    follows: true,
  },
  placeType: {
    kind: choice(PLACE_TYPES, 'unknown-place'),
    usual: () => 'own',
    form: { group: 'place', at: 2, showsUsual: true },
    talk: { at: 6 },
    heard: /place/,
    guess: 'placeType',
    shown: { offer: 12, pair: 12, reminder: 12, desk: 16, calendar: 12, status: 15, tasks: 12 },
    tell: whereInWords,
    stored: 'always',
    isEdited: true,
    follows: true,
  },
  placeText: {
    kind: premises,
    allow: allowedAt,
    read: readPremises,
    form: { group: 'place', at: 3 },
    talk: 'placeType',
    shown: { pair: 12, reminder: 12, calendar: 12, status: 15 },
    tell: () => undefined,
    stored: 'sometimes',
    keep: 'orderer',
    isEdited: true,
    follows: true,
  },
  municipality: {
    kind: ofArea('municipalities', 'unknown-municipality'),
    missing: 'municipality-missing',
    usual: (_said, area) => (area.municipalities.length === 1 ? area.municipalities[0]?.id : undefined),
    form: { group: 'place', at: 1, first: 5 },
    talk: { at: 5, isNeeded: true, asks: (_said, area) => area.municipalities.length > 1, rank: rankOfTown },
    heard: /municipalit/,
    guess: 'municipality',
    shown: { offer: 11, pair: 11, reminder: 11, channel: 3, calendar: 11, status: 15, report: 11 },
    tell: ({ municipality }: Where, { area, language, place }: Telling) =>
      place === 'status' ? undefined : nameOf(area.municipalities, municipality, language),
    stored: 'always',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

function languageInWords(spoken: Spoken, { language }: Telling): string {
  return languageName(spoken.language, language);
}

/** Nobody asks about an interpreter who is not needed; of a spoken language its name is enough. */
function interpreterInWords({ interpreter, interpreterLanguage }: Spoken, { names, language }: Telling): string | undefined {
  if (interpreter === 'none') return undefined;
  return interpreterLanguage === undefined ? (names[interpreter] ?? interpreter) : languageName(interpreterLanguage, language);
}

/** The languages most often interpreted in Finland's services. */
const OFTEN_INTERPRETED: readonly string[] = ['ar', 'ru', 'uk', 'so', 'fa', 'ckb'];

function rankIn(first: readonly string[], value: string): number {
  return first.includes(value) ? first.indexOf(value) : first.length;
}

/** The unit's own town, then its neighbours. */
function rankOfTown(id: string, { said: { unit }, area }: Ranking): number {
  const own = area.units.find((one) => one.id === unit)?.municipality;
  if (id === own) return 0;
  return area.municipalities.find((one) => one.id === own)?.neighbours.includes(id) === true ? 1 : 2;
}

function readInterpreted(words: string | undefined, given: Given): FieldReading {
  const { interpreter } = given.said;
  const isMeant = interpreter === undefined || interpreter === 'language';
  if (words === undefined || !isMeant) return {};
  const kind = languageCode('interpreted', 'unknown-language');
  const fault = kind.faultOf(words, given);
  return fault === undefined ? { value: kind.read(words) } : { fault };
}

/** Where anybody may come a street is at home; a client's home is refused whatever was written, and nothing is needed online. */
function allowedAt({ placeType = 'own' }: Said): readonly GuardKind[] {
  if (placeType === 'home') return ['identity-code', 'phone', 'email', 'street-address', 'birth-date'];
  return isVisited(placeType) ? ['street-address'] : [];
}

function isVisited(placeType: string): boolean {
  return placeType === 'own' || placeType === 'public' || placeType === 'hybrid';
}

/** A client's home has no address here, ever; a remote meeting needs none, and what was written for it is not kept. */
function readPremises(words: string | undefined, given: Given): FieldReading {
  const { placeType = 'own' } = given.said;
  if (words === undefined) return {};
  if (placeType === 'home') return { fault: { reason: 'home-address' } };
  if (!isVisited(placeType)) return {};
  const fault = premises.faultOf(words, given);
  return fault === undefined ? { value: words } : { fault };
}

/** The premises only to those who come there or ordered them; a client's home has no words but "home". */
function whereInWords({ placeType, placeText, municipality }: Where, { names, area, language, place }: Telling): string {
  const name = names[placeType] ?? placeType;
  const premisesTold = placeType === 'home' || placeText === undefined ? undefined : escapeMarkdown(placeText);
  if (place === 'status') {
    const parts = [name, premisesTold, nameOf(area.municipalities, municipality, language)];
    return parts.filter((one) => one !== undefined).join(', ');
  }
  const isTold = (place === 'pair' || place === 'reminder') && premisesTold !== undefined;
  return isTold ? `${premisesTold} (${name})` : name;
}
