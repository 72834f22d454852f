import { LANGUAGES, type Language } from '../../src/kernel/language/language.ts';
import { publishedAreaSchema } from '../../src/config/area-schema.ts';
import { policyLines } from '../../src/config/policy-schema.ts';
import { CHAT_WORD_NAMES, chatWord, type CommandScope } from '../../src/model/chat-words.ts';
import { NEWS, type Telling } from '../../src/model/planned/news.ts';
import type { ViewName } from '../../src/model/planned/views.ts';
import { commandsIn } from '../../src/model/taught-words.ts';

/** Files, or parts of them, that say what tables of the code say: `npm run derive` writes them, and a test compares. */
export const DERIVED: Readonly<Record<string, (text: string) => string>> = {
  'appPackage/manifest.json': withCommands,
  'appPackage/sv.json': (text) => withTranslations(text, 'sv'),
  'appPackage/en.json': (text) => withTranslations(text, 'en'),
  'README.md': (text) => between(between(text, 'chat words', chatWordsLine()), 'policy', policyTable()),
  'ARCHITECTURE.md': (text) => between(text, 'news', newsTable()),
  'src/config/area.schema.json': () => `${JSON.stringify(publishedAreaSchema(), null, 2)}\n`,
};

const SCOPES: readonly CommandScope[] = ['personal', 'team'];

function withCommands(text: string): string {
  const lists = SCOPES.map((scope) => commandsIn(scope, 'fi').map(commandLine).join(',\n'));
  return text.replaceAll(
    /( {10}"commands": \[\n)[\s\S]*?(\n {10}\])/g,
    (_all, before, after) => `${before}${lists.shift()}${after}`,
  );
}

function commandLine({ title, description }: ReturnType<typeof commandsIn>[number]): string {
  return `            { "title": ${JSON.stringify(title)}, "description": ${JSON.stringify(description)} }`;
}

function withTranslations(text: string, language: Language): string {
  const others = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key]) => !key.startsWith('bots['));
  const commands = SCOPES.flatMap((scope, list) =>
    commandsIn(scope, language).flatMap((command, at) =>
      Object.entries(command).map(([key, words]) => [`bots[0].commandLists[${list}].commands[${at}].${key}`, words] as const),
    ),
  );
  return `${JSON.stringify(Object.fromEntries([...others, ...commands]), null, 2)}\n`;
}

/** By anybody, then by a coordinator: each word in the three languages. */
function chatWordsLine(): string {
  const taught = CHAT_WORD_NAMES.map(chatWord).flatMap(({ word, commandIn }) => (word ? [{ word, commandIn }] : []));
  const listed = (isListed: (scopes: readonly CommandScope[]) => boolean): string =>
    taught
      .filter(({ commandIn }) => isListed(commandIn))
      .map(({ word }) => LANGUAGES.map((language) => `\`${word[language]}\``).join(' '))
      .join(' · ');
  const own = listed((scopes) => scopes.includes('personal'));
  const desk = listed((scopes) => !scopes.includes('personal'));
  return `Chat words, with or without a mention: ${own}; by a coordinator in a channel:\n${desk}. Anything else is read as an order in words.`;
}

function policyTable(): string {
  const rows = policyLines().map(({ key, usual, allowed, about }) => `| \`${key}\` | ${usual} | ${allowed} | ${about} |`);
  return ['| key | default | allowed | |', '|---|---|---|---|', ...rows].join('\n');
}

/** Of each event that tells somebody something: which cards are new messages, at once or by day, and which are edited. */
function newsTable(): string {
  const rows = Object.entries(NEWS).flatMap(([event, told]) => {
    const as = (how: Telling): string =>
      (Object.entries(told) as [ViewName, Telling][]).flatMap(([view, one]) => (one === how ? [`\`${view}\``] : [])).join(' ');
    return Object.keys(told).length === 0 ? [] : [`| ${event} | ${as('new')} | ${as('by-day')} | ${as('edit')} |`];
  });
  return ['| event | new message | new, by day | edit |', '|---|---|---|---|', ...rows].join('\n');
}

/** The text with what stands between `<!-- name -->` and `<!-- end of name -->` replaced. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`a place for "${name}" is missing`);
  return `${text.slice(0, from + start.length)}${content}${text.slice(to)}`;
}
