import type { Language } from '../kernel/language/language.ts';
import { CHAT_WORD_NAMES, chatWord, type ChatWord, type CommandScope, type Hinted } from './chat-words.ts';

/** The words that help names to whoever is this here, each with what it is for. */
export function helpWords(
  standing: ChatWord['helpFor'][number],
  language: Language,
): readonly { readonly word: string; readonly about: string }[] {
  return taught(({ helpFor }) => helpFor.includes(standing), language);
}

/** The commands that Teams lists in the bot's own chat or in a team; there, what is said nowhere else comes first. */
export function commandsIn(
  scope: CommandScope,
  language: Language,
): readonly { readonly title: string; readonly description: string }[] {
  const listed = taught(({ commandIn }) => commandIn.includes(scope), language);
  const sorted = scope === 'team' ? listed.toSorted((a, b) => a.row.commandIn.length - b.row.commandIn.length) : listed;
  return sorted.map(({ word, about }) => ({ title: word, description: about }));
}

/** The words that the sandbox offers under a chat: one's own first. */
export function hintsFor(whom: Hinted, language: Language): readonly string[] {
  return taught(({ hintFor }) => hintFor.includes(whom), language)
    .sort((a, b) => a.row.hintFor.length - b.row.hintFor.length)
    .map(({ word }) => word);
}

function taught(isListed: (row: ChatWord) => boolean, language: Language) {
  return CHAT_WORD_NAMES.map(chatWord)
    .filter(isListed)
    .flatMap((row) => (row.word && row.about ? [{ row, word: row.word[language], about: row.about[language] }] : []));
}
