import { languageOf, type Language } from '../kernel/language/language.ts';
import { isCoordinator } from '../model/area/area.ts';
import type { PersonId } from '../model/people/person.ts';
import type { World } from '../runtime/world.ts';
import type { JobHandlers, PressHandler, Reply } from '../runtime/handlers.ts';
import { choices } from './choices.action.ts';
import { chooseMethod } from './guides.action.ts';
import { chooseLanguage, giveNumber, offerLanguage, pause, resume } from './profile.action.ts';
import { showOwn, submitOwn } from './own/own-row.action.ts';
import { confirmWish, refuseWish, showWish } from './own/wish.action.ts';
import { answerWish, showWishAtDesk } from './own/wish.job.ts';
import { makeFirstContact } from './reach/first-contact.job.ts';
import type { PeopleTexts } from './texts.fi.ts';
import { texts } from './texts.ts';
import { greet, help } from './welcome.action.ts';

export { peopleWords } from './words.action.ts';

export const peoplePresses = {
  'profile.language': chooseLanguage,
  'profile.pause': pause,
  'profile.resume': resume,
  'profile.phone': giveNumber,
  'profile.own': showOwn,
  'profile.own-submit': submitOwn,
  'desk.wish': showWish,
  'desk.wish-confirm': confirmWish,
  'desk.wish-refuse': refuseWish,
  'guide.method': chooseMethod,
} satisfies Record<string, PressHandler>;

export const peopleJobs = {
  'people.first-contact': makeFirstContact,
  'desk.wish': showWishAtDesk,
  'people.wish-answer': answerWish,
} satisfies Partial<JobHandlers>;

/** What is answered to a button that nobody knows any longer. */
function unknownVerb(language: Language): string {
  return texts[language].unknownVerb;
}

/** Said to a team that the bot is added to, in the language of the area whose coordinator added it: what a coordinator does next. */
function added({ areas }: Pick<World, 'areas'>, by: PersonId | undefined): Sentence {
  const own = areas.find((area) => by !== undefined && isCoordinator(area, by));
  return { kind: 'sentence', text: texts[(own ?? areas[0])?.channelLanguage ?? 'fi'].added, isForAll: true };
}

type Sentence = Extract<Reply, { kind: 'sentence' }>;

/** Said in a channel or group to somebody whose answer is for them alone. */
function inOwnChat(language: Language): PeopleTexts['ownChat'] {
  return texts[language].ownChat;
}

/** Said when we fail, in the language of the person's client. */
export function apology(locale: string | undefined): string {
  return texts[languageOf(locale) ?? 'fi'].apology;
}

/** What a turn asks of this folder. */
export const peopleTurns = { choices, welcome: greet, help, offerLanguage, added, inOwnChat, unknownVerb };
