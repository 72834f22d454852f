import type { Area } from '../../area/area.ts';
import { methodOf } from '../../area/names.ts';
import type { Said } from '../kind.ts';
import { choice, methodOfArea, numbered, ofArea, ticks, yes } from '../kinds/lists.ts';
import { day, freeText } from '../kinds/plain.ts';
import type { Row } from '../row.ts';
import { AGE_GROUPS, HOPES, KINDS, WORRIES } from '../values.ts';

/** Longest note in characters (DOMAIN 4): a theme from the list comes first, the note is only a hint. */
const NOTE_LENGTH = 200;

/** What the meeting is, and for whom. */
export const MEETING = {
  area: { kind: choice([], 'lenient'), stored: 'not', shown: {} },
  kind: {
    kind: choice(KINDS, 'kind-missing'),
    missing: 'kind-missing',
    // A method of one kind says it; only one that may be either has to be told.
    usual: onlyKind,
    form: { group: 'wishes', at: 1, first: 1, showsUsual: true, isExpanded: true },
    talk: { at: 1, isNeeded: true, asks: (said, area) => onlyKind(said, area) === undefined, yes: 'client', no: 'none' },
    heard: /kind/,
    guess: 'kind',
    shown: { desk: 12, report: 12 },
    stored: 'always',
    follows: true,
  },
  method: {
    kind: methodOfArea('unknown-method'),
    missing: 'method-missing',
    check: (id, { said, area }) => (isUnfit(id, said, area) ? { reason: 'method-unfit' } : undefined),
    form: { group: 'wishes', at: 2, first: 2 },
    talk: { at: 2, isNeeded: true },
    heard: /method/,
    guess: 'method',
    shown: { offer: 13, pair: 13, reminder: 13, channel: 1, status: 1, report: 13 },
    stored: 'always',
    follows: true,
  },
  theme: {
    kind: ofArea('themes', 'unknown-theme'),
    form: { group: 'wishes', at: 3 },
    talk: {
      at: 15,
      asks: (_said, area) => area.themes.length > 0,
      rank: (id, { area }) => area.themes.findIndex((one) => one.id === id),
    },
    heard: /theme/,
    guess: 'theme',
    shown: { offer: 18, status: 18 },
    stored: 'sometimes',
    follows: true,
  },
  note: {
    kind: freeText(NOTE_LENGTH, 'note-too-long', true),
    form: { group: 'wishes', at: 5 },
    shown: { status: 20 },
    stored: 'sometimes',
    isEdited: true,
    keep: 'note',
  },
  hopes: {
    kind: ticks(HOPES, 'lenient'),
    form: { group: 'wishes', at: 6 },
    shown: { pair: 21 },
    stored: 'always',
    follows: true,
  },
  /** The orderer's own worry, zone 1–4: theirs to tell, so only to the pair, and in figures. */
  worry: {
    kind: numbered(WORRIES, 'bad-worry'),
    form: { group: 'wishes', at: 7 },
    shown: { pair: 22, report: 22 },
    stored: 'sometimes',
  },
  clientAgreed: {
    kind: yes('client-not-agreed'),
    when: 'client',
    missing: 'client-not-agreed',
    form: { group: 'wishes', at: 8, first: 4 },
    talk: { at: 3, isNeeded: true },
    shown: {},
    stored: 'not',
  },
  clientAgreedOn: {
    kind: day('behind'),
    when: 'client',
    form: { group: 'wishes', at: 9 },
    talk: 'clientAgreed',
    shown: { desk: 19 },
    stored: 'sometimes',
  },
  ageGroup: {
    kind: choice(AGE_GROUPS, 'lenient'),
    when: 'client',
    form: { group: 'wishes', at: 10 },
    guess: 'ageGroup',
    shown: { report: 19 },
    stored: 'sometimes',
    follows: true,
  },
} as const satisfies Readonly<Record<string, Row>>;

function onlyKind({ method }: Said, area: Area): string | undefined {
  const kinds = methodOf(area, method ?? '')?.kinds ?? [];
  return kinds.length === 1 ? kinds[0] : undefined;
}

function isUnfit(id: string, { kind }: Said, area: Area): boolean {
  const kinds: readonly string[] = methodOf(area, id)?.kinds ?? [];
  return kind !== undefined && KINDS.some((one) => one === kind) && !kinds.includes(kind);
}
