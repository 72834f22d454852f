import { languageOf, type Language } from '../kernel/language/language.ts';
import type { PressHandler } from '../runtime/handlers.ts';
import { choices } from './choices.action.ts';
import { chooseLanguage, offerLanguage, pause, resume } from './profile.action.ts';
import { texts } from './texts.ts';
import { help, welcome } from './welcome.action.ts';

export { peopleWords } from './words.action.ts';

export const peoplePresses = {
  'profile.language': chooseLanguage,
  'profile.pause': pause,
  'profile.resume': resume,
} satisfies Record<string, PressHandler>;

/** What is answered to a button that nobody knows any longer. */
function unknownVerb(language: Language): string {
  return texts[language].unknownVerb;
}

/** Said to a team that the bot is added to: what a coordinator does next. */
function added(language: Language): string {
  return texts[language].added;
}

/** Said in a channel or group to somebody whose answer is for them alone. */
function inOwnChat(language: Language): { readonly answeredThere: string; readonly writeThere: string } {
  return texts[language].ownChat;
}

/** Said when we fail, in the language of the person's client. */
export function apology(locale: string | undefined): string {
  return texts[languageOf(locale) ?? 'fi'].apology;
}

/** What a turn asks of this folder. */
export const peopleTurns = { choices, welcome, help, offerLanguage, added, inOwnChat, unknownVerb };
