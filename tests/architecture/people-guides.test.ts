import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_LANGUAGES, markOf, picturedCards } from '../support/guide-pictures.ts';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const guidesIn = (language: string): readonly string[] => readdirSync(docs).filter((file) => file.endsWith(`.${language}.md`));

/** Everything that the bot says in a language, as it stands in the texts. */
function saidIn(language: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith(`.${language}.ts`))
    .map((file) => read(join('src', file)))
    .join('\n');
}

describe.each(GUIDE_LANGUAGES)('The guides for people (%s)', (language) => {
  it('Name every button as it stands on the cards', () => {
    const said = saidIn(language);
    const named = guidesIn(language).flatMap((file) =>
      [...read(`docs/${file}`).matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = '']) => label),
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((label) => !said.includes(`'${label}'`))).toEqual([]);
  });

  it('Teach only words that the bot answers to', () => {
    const words = read('src/model/chat-words.ts');
    const taught = guidesIn(language).flatMap((file) =>
      [...read(`docs/${file}`).matchAll(/`(?:@Verkostobotti )?([^`]+)`/g)].map(([, word = '']) => word),
    );
    expect(taught.length).toBeGreaterThan(8);
    expect(taught.filter((word) => !words.includes(`${language}: '${word}'`))).toEqual([]);
  });

  it('Show pictures that are there, and use all of them', () => {
    const shown = guidesIn(language).flatMap((file) =>
      [...read(`docs/${file}`).matchAll(/\]\(pictures\/([\w.-]+)\.png\)/g)].map(([, name = '']) => name),
    );
    expect(shown.sort()).toEqual(
      Object.keys(picturedCards())
        .filter((name) => name.endsWith(`.${language}`))
        .sort(),
    );
    expect(shown.filter((name) => !existsSync(join(docs, 'pictures', `${name}.png`)))).toEqual([]);
  });

  it('Say the same in as many parts as in the other languages', () => {
    const parts = (file: string): number =>
      read(`docs/${file}`)
        .split('\n')
        .filter((line) => /^(?:#|\||\d\.|- |!| {3}!)/.test(line)).length;
    for (const file of guidesIn('fi')) expect(parts(file.replace('.fi.md', `.${language}.md`)), file).toBe(parts(file));
  });
});

it('The pictures of the guides are drawn from the cards as they are now (if not: npm run pictures)', () => {
  const drawnFrom = JSON.parse(read('docs/pictures/drawn-from.json')) as Readonly<Record<string, string>>;
  const now = Object.fromEntries(Object.entries(picturedCards()).map(([name, card]) => [name, markOf(card)]));
  expect(drawnFrom).toEqual(now);
});

it('The pictures of the guides are small', () => {
  const sizes = Object.keys(picturedCards()).map((name) => statSync(join(docs, 'pictures', `${name}.png`)).size);
  expect(Math.max(...sizes)).toBeLessThan(120_000);
});
