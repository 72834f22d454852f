import type { Language } from '../../../src/kernel/language/language.ts';
import { contactCard } from '../../../src/people/contact.card.ts';
import { choosingCard, worryCard } from '../../../src/people/guides.card.ts';
import {
  languageCard,
  languageOfferCard,
  pauseCard,
  welcomeCard,
  type PauseState,
  type VisitorRole,
} from '../../../src/people/people.card.ts';
import type { Answers } from '../../../src/model/guides/which-method.ts';
import type { Wish } from '../../../src/model/people/wish.ts';
import { answerCard, ownCard } from '../../../src/people/own/own-row.card.ts';
import { offeredTo } from '../../../src/people/own/own-row.ts';
import { ownTexts } from '../../../src/people/own/texts.ts';
import { wishCard } from '../../../src/people/own/wish.card.ts';
import { aConsultant, anArea } from '../order-builder.ts';
import { given, type Named } from './given.ts';

const CONTACT = { email: 'verkosto@example.fi', phone: '05 000 0000', address: 'Esimerkkikatu 1' };
const MAIJA = { id: 'coordinator-1', name: 'Maija Esimerkki', email: 'maija@example.fi', phone: '050 111 2222' };
const DAVID = { id: 'deputy-1', name: 'David Ersättare', email: 'david@example.fi' };
const area = anArea({ coordinators: [{ ...MAIJA, methods: ['family-group-conference'] }], deputies: [DAVID], contact: CONTACT });
const noPause: PauseState = { pauses: [], today: '2026-12-01' };
const paused: PauseState = { ...noPause, pauses: [{ from: '2026-12-21', until: '2027-01-03' }] };

const row = aConsultant({
  languages: ['fi', 'sv'],
  municipalities: ['lappeenranta'],
  maxPerYear: 6,
  permissionUntil: '2027-12-31',
});
const wish: Wish = {
  ...{ person: row.id, no: 1, at: 0, state: 'waiting' },
  ...{ languages: ['en'], municipalities: ['imatra'], maxPerYear: 8 },
};

/** What a consultant may change of their own row, and what is told of what they wish. */
export function ownRowCards(language: Language): Named {
  const areas = [anArea({ languages: ['fi', 'sv', 'en', 'se'] })];
  const spoken = { areas, language };
  const state = { ...spoken, row, offered: offeredTo(row, wish, areas), pauses: paused.pauses };
  const decided = (as: 'confirmed' | 'refused'): Wish => ({ ...wish, state: as, by: areas[0]!.coordinators[0]!.id });
  const became = (now: Partial<Wish>, isThere = true) =>
    wishCard({ ...spoken, wish: { ...wish, ...now }, row: isThere ? row : undefined });
  return given({
    'own details': ownCard(state),
    'own details, saved, with a part that waits': ownCard({ ...state, wish, said: ownTexts[language].savedPart }),
    'own details, refused': ownCard({ ...state, wish: decided('refused') }),
    'own details, no language left': ownCard({ ...state, typed: { ...row, languages: [] }, fault: 'keep-language' }),
    'own details, no municipality left': ownCard({ ...state, typed: { ...row, municipalities: [] }, fault: 'keep-municipality' }),
    'own details, no number': ownCard({ ...state, typed: { ...row, maxPerYear: Number.NaN }, fault: 'bad-maximum' }),
    'own details, changed meanwhile': ownCard({ ...state, fault: 'stale' }),
    'a wish, confirmed': answerCard(decided('confirmed'), areas[0]!.coordinators[0], spoken),
    'a wish, refused': answerCard(decided('refused'), areas[0]!.coordinators[0], spoken),
    'a wish, refused by somebody who is a coordinator no more': answerCard(decided('refused'), undefined, spoken),
    'to the desk: a wish': became({}),
    'to the desk: a wish that has changed': wishCard({ ...spoken, wish, row, said: ownTexts[language].desk.changed }),
    'to the desk: a wish, confirmed': became(decided('confirmed')),
    'to the desk: a wish, refused': became(decided('refused')),
    'to the desk: a wish, withdrawn': became({ state: 'withdrawn' }),
    'to the desk: a wish that the bank fulfils already': became({ languages: ['fi'], municipalities: [], maxPerYear: undefined }),
    'to the desk: a wish of somebody who has left': became({}, false),
  });
}

/** What anybody may be answered: greeting and help, contacts, language, a consultant's pauses. */
export function anybodyCards(language: Language): Named {
  const welcome = (roles: readonly VisitorRole[], more: { isClaimed?: boolean; draft?: string } = {}) =>
    welcomeCard({ person: 'orderer-1', areas: [anArea()], isClaimed: false, roles, ...more }, language);
  const choosing = (asked: number, answers: Answers) =>
    choosingCard({ areas: [anArea()], person: 'orderer-1', asked, answers }, language);
  return given({
    'welcome, professional': welcome(['professional']),
    'help, with a half-finished order': welcome(['professional'], { draft: 'draft' }),
    'welcome, consultant': welcome(['consultant', 'professional']),
    'welcome, coordinator': welcome(['coordinator', 'professional']),
    'welcome, coordinator who leads too, the channel claimed': welcome(['coordinator', 'consultant', 'professional'], {
      isClaimed: true,
    }),
    'taking up a worry': worryCard(language),
    'which method, first question': choosing(0, {}),
    'which method, second question': choosing(1, { kind: 'client' }),
    'which method, third question': choosing(2, { kind: 'client', need: 'future' }),
    'which method, found': choosing(3, { kind: 'client', need: 'future', mayWait: false }),
    'which method, the coordinator': choosing(1, {}),
    'whom to ask': contactCard([area, anArea({ id: 'toinen' })], language),
    language: languageCard(language),
    'answered in the language of the message': languageOfferCard(language),
    'pause, none': pauseCard(noPause, language),
    'pause, one': pauseCard(paused, language),
    'pause, wrong way round': pauseCard(
      { ...noPause, from: '2026-12-21', until: '2026-12-20', fault: { reason: 'end-before-start', field: 'until' } },
      language,
    ),
  });
}
