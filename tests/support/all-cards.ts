import type { Language } from '../../src/kernel/language/language.ts';
import { orderCards } from './order-cards.ts';
import { peopleCards } from './people-cards.ts';
import { channelCards, coordinatorCards } from './situations/desk.ts';
import { feedbackCards } from './situations/feedback.ts';
import type { Named } from './situations/given.ts';
import { offerCards } from './situations/offers.ts';
import { outlookCards } from './situations/outlook.ts';
import { anybodyCards, ownRowCards } from './situations/people.ts';
import { seriesCards } from './situations/series.ts';
import { reportCards } from './situations/report.ts';

/** Every card that people read, by who reads it and in which situation: for the lint and the width of cards, and for `npm run texts`. */
export function allCards(language: Language): Readonly<Record<string, Named>> {
  return {
    Anybody: { ...anybodyCards(language), ...ownRowCards(language) },
    'The orderer': orderCards(language),
    'A series of meetings': seriesCards(language),
    'A consultant who is asked': offerCards(language),
    'Orderer and consultants, by size of team': peopleCards(language),
    'When Outlook says otherwise': outlookCards(language),
    'Feedback and impact': feedbackCards(language),
    'The coordinators’ channel': channelCards(language),
    'A coordinator alone': coordinatorCards(language),
    'The report': reportCards(language),
  };
}

/** The same in one list. */
export function cardsByName(language: Language): Named {
  const all = Object.entries(allCards(language));
  return Object.fromEntries(
    all.flatMap(([reader, named]) => Object.entries(named).map(([name, card]) => [`${reader}: ${name}`, card])),
  );
}
