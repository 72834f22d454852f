import { LANGUAGES, type Named } from '../../kernel/language/language.ts';
import type { MeetingKind, MeetingPart, Method, PreparationPoint } from './methods.ts';
import { en } from './words/methods.en.ts';
import { fi, type MethodWords } from './words/methods.fi.ts';
import { sv } from './words/methods.sv.ts';

type SeedId = keyof MethodWords['methods'];
type PartName = keyof MethodWords['parts'];

const client: readonly MeetingKind[] = ['client'];
const either: readonly MeetingKind[] = ['client', 'none'];
const noClient: readonly MeetingKind[] = ['none'];

/** What holds of a method unless it says otherwise; also of one that an area adds. */
export const USUAL = {
  kinds: client,
  needs: [],
  seats: 2,
  hasConvener: false,
  invites: 'orderer',
  durationMinutes: 150,
  parts: [part('opening', 20), part('dialogue'), part('summary', 30)],
  preparation: [],
  isAcute: false,
  needsCoordinator: false,
} as const satisfies Partial<Method>;

/** The catalogue every area starts from (field practice, DOMAIN 5); an area file changes and adds. */
export const SEED_METHODS: readonly Method[] = [
  seed('anticipation-dialogue', {
    needs: ['future'],
    followUpMonths: 6,
    parts: [part('opening', 20), part('future'), part('worries', 40), part('summary', 30)],
  }),
  seed('family-group-conference', {
    needs: ['own-plan'],
    seats: 1,
    hasConvener: true,
    invites: 'convener',
    durationMinutes: 240,
    parts: [part('opening', 15), part('knowledge', 60), privateTime(), part('plan', 45)],
    preparationWeeks: { least: 3, usual: 6 },
    followUpMonths: 3,
    ticks: ['family-met', 'close-invited', 'place-agreed', 'supporter'],
  }),
  seed('acute-family-group-conference', {
    needs: ['own-plan'],
    seats: 1,
    hasConvener: true,
    invites: 'convener',
    durationMinutes: 120,
    parts: [part('opening', 10), part('knowledge', 25), privateTime(), part('plan', 25)],
    followUpMonths: 1,
    isAcute: true,
    ticks: ['family-called', 'close-called'],
  }),
  seed('open-dialogue', {
    needs: ['same-team'],
    invites: 'team',
    durationMinutes: 90,
    parts: [part('opening', 10), part('dialogue'), part('summary', 15)],
    series: { meetings: 'open', everyWeeks: 2, hasSameTeam: true },
  }),
  seed('childs-good-situation', {
    needs: ['good-situation'],
    invites: 'family',
    parts: [part('opening', 15), part('strengths', 45), part('future'), part('summary', 30)],
  }),
  seed('lets-talk', {
    needs: ['everyday'],
    invites: 'family',
    durationMinutes: 120,
    parts: [part('opening', 15), part('strengths', 30), part('dialogue'), part('summary', 25)],
    ticks: ['talk-held'],
  }),
  seed('cooperation-meeting', {
    kinds: either,
    needs: ['division'],
    durationMinutes: 120,
    parts: [part('opening', 15), part('dialogue'), part('summary', 30)],
  }),
  seed('workers-only-meeting', { kinds: noClient, needs: ['stuck'] }),
  seed('planning-meeting', { kinds: noClient, needs: ['start'], notAsked: ['worry_before', 'worry_now'] }),
  seed('area-meeting', { ...large('groups'), needs: ['area'] }),
  seed('theme-meeting', { ...large('groups'), needs: ['theme'] }),
  seed('not-known', { kinds: either, parts: [], needsCoordinator: true }),
];

type Given = Partial<Omit<Method, 'id' | 'name' | 'about' | 'preparation' | 'invitation'>> & {
  /** Of its preparation, what is ticked. */
  readonly ticks?: readonly string[];
};

function seed(id: SeedId, { ticks = [], ...given }: Given): Method {
  return {
    ...USUAL,
    id,
    name: named(({ methods }) => methods[id].name),
    about: named(({ methods }) => methods[id].about),
    invitation: named(({ methods }) => methods[id].invitation),
    preparation: [...points(id, 'orderer', ticks), ...points(id, 'team', ticks)],
    ...given,
  };
}

function points(id: SeedId, whose: PreparationPoint['for'], ticks: readonly string[]): readonly PreparationPoint[] {
  const of = (words: MethodWords): Readonly<Record<string, string>> => words.methods[id][whose];
  return Object.keys(of(fi)).map((point) => ({
    id: point,
    for: whose,
    words: named((words) => of(words)[point] ?? ''),
    isTicked: ticks.includes(point),
  }));
}

/** Many people, no client, once a year: nobody has a worry of their own there, and no plan is made of who does what. */
function large(middle: PartName) {
  const parts = [part('opening', 30), part(middle), part('summary', 40)];
  const notAsked = ['clarity', 'my_part', 'worry_before', 'worry_now'];
  return { kinds: noClient, durationMinutes: 180, followUpMonths: 12, parts, notAsked } as const;
}

function part(name: PartName, minutes?: number): MeetingPart {
  return { name: named(({ parts }) => parts[name]), minutes };
}

function privateTime(): MeetingPart {
  return { ...part('privateTime'), isPrivate: true };
}

function named(of: (words: MethodWords) => string): Named {
  const words = { fi, sv, en };
  return Object.fromEntries(LANGUAGES.map((language) => [language, of(words[language])])) as unknown as Named;
}
