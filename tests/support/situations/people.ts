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
import { anArea } from '../order-builder.ts';
import { given, type Named } from './given.ts';

const CONTACT = { email: 'verkosto@example.fi', phone: '05 000 0000', address: 'Esimerkkikatu 1' };
const MAIJA = { id: 'coordinator-1', name: 'Maija Esimerkki', email: 'maija@example.fi', phone: '050 111 2222' };
const DAVID = { id: 'deputy-1', name: 'David Ersättare', email: 'david@example.fi' };
const area = anArea({ coordinators: [{ ...MAIJA, methods: ['family-group-conference'] }], deputies: [DAVID], contact: CONTACT });
const noPause: PauseState = { pauses: [], today: '2026-12-01' };
const paused: PauseState = { ...noPause, pauses: [{ from: '2026-12-21', until: '2027-01-03' }] };

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
