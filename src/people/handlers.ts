import { languageOf, type Language } from '../kernel/language/language.ts';
import type { PressHandler } from '../runtime/handlers.ts';
import { chooseLanguage, giveNumber, pause, resume } from './profile.action.ts';
import { texts } from './texts.ts';

export { choices } from './choices.action.ts';
export { offerLanguage } from './profile.action.ts';
export { help, welcome } from './welcome.action.ts';
export { peopleWords } from './words.action.ts';

export const peoplePresses = {
  'profile.language': chooseLanguage,
  'profile.pause': pause,
  'profile.resume': resume,
  'profile.phone': giveNumber,
} satisfies Record<string, PressHandler>;

/** What is answered to a button that nobody knows any longer. */
export function unknownVerb(language: Language): string {
  return texts[language].unknownVerb;
}

/** Said in a channel or group to somebody whose answer is for them alone. */
export function inOwnChat(language: Language): { readonly answeredThere: string; readonly writeThere: string } {
  return texts[language].ownChat;
}

/** Said when we fail, in the language of the person's client. */
export function apology(locale: string | undefined): string {
  return texts[languageOf(locale) ?? 'fi'].apology;
}
