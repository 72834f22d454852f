import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/kernel/language/language.ts';
import { CHAT_WORD_NAMES, chatWord, claimedArea, isChatWord, languageOfWord } from '../../src/model/chat-words.ts';
import { commandsIn, helpWords, hintsFor } from '../../src/model/taught-words.ts';
import { texts } from '../../src/people/texts.ts';
import { welcomeCard, type VisitorRole } from '../../src/people/people.card.ts';
import { words } from '../../src/stages/registry.ts';

const TAUGHT = CHAT_WORD_NAMES.filter((name) => chatWord(name).word !== undefined);

const wordsFor = (standing: 'professional' | 'consultant' | 'coordinator', language: Language) =>
  helpWords(standing, language).map(({ word }) => word);
const welcome = (roles: readonly VisitorRole[], language: Language) =>
  welcomeCard({ person: 'p', roles, areas: [], isClaimed: false }, language);

describe('The table of chat words', () => {
  it.each(CHAT_WORD_NAMES)('The table of chat words has one route that answers %s', (name) => {
    expect(words.filter((route) => route.name === name)).toHaveLength(1);
  });

  it.each(TAUGHT)('The table of chat words has %s heard in every language, and by no other word of the table', (name) => {
    for (const language of LANGUAGES) {
      const said = chatWord(name).word?.[language] ?? '';
      expect(CHAT_WORD_NAMES.filter((one) => chatWord(one).phrase.test(said))).toEqual([name]);
      expect(isChatWord(said)).toBe(true);
    }
  });

  it.each(TAUGHT)('The table of chat words knows the language of %s, whatever the client speaks', (name) => {
    for (const language of LANGUAGES) expect(languageOfWord(` ${chatWord(name).word?.[language] ?? ''}! `)).toBe(language);
    expect(languageOfWord('Beställ möte')).toBe('sv');
    expect(['hei', 'lehmät lentävät', 'order 66'].map(languageOfWord)).toEqual([undefined, undefined, undefined]);
  });

  it('The table of chat words lists a command only where the word is heard', () => {
    for (const name of TAUGHT) {
      const { commandIn, places } = chatWord(name);
      if (commandIn.includes('personal')) expect(places).toContain('personal');
      if (commandIn.includes('team')) expect(places).toContain('channel');
    }
  });

  it.each(LANGUAGES)('The table of chat words is what help, Teams and the sandbox tell in %s', (language) => {
    const told = [
      ...(['professional', 'consultant', 'coordinator'] as const).flatMap((one) => wordsFor(one, language)),
      ...[...commandsIn('personal', language), ...commandsIn('team', language)].map(({ title }) => title),
      ...(['orderer', 'consultant', 'coordinator', 'channel'] as const).flatMap((part) => hintsFor(part, language)),
    ];
    expect(new Set(told)).toEqual(new Set(TAUGHT.map((name) => chatWord(name).word?.[language])));
    for (const standing of ['professional', 'consultant'] as const)
      expect(JSON.stringify(welcome([standing], language))).toContain(
        texts[language].words(wordsFor(standing, language).join(', ')),
      );
  });

  it.each(LANGUAGES)('The table of chat words is what the coordinator’s welcome tells in %s', (language) => {
    for (const { title } of commandsIn('team', language).slice(0, 3))
      expect(JSON.stringify(welcome(['coordinator', 'professional'], language))).toContain(`**${title}**`);
  });

  it('The table of chat words knows the area that is named when a channel is taken into use', () => {
    expect(claimedArea('Ota kanava käyttöön: Itäraja')).toBe('itäraja');
    expect(claimedArea('använd kanalen')).toBe('');
    expect(claimedArea('kanava')).toBeUndefined();
  });
});
