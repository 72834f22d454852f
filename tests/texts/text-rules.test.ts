import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/kernel/language/language.ts';
import { inEach, saidIn, TABLES, type Said } from './text-tables.ts';

const SAID = inEach((language): readonly Said[] =>
  Object.entries(TABLES).flatMap(([name, table]) => saidIn(table[language], name)),
);

/** Texts that break a rule, each with where it stands. */
function breaking(language: Language, rule: RegExp, allowed?: RegExp): readonly string[] {
  return SAID[language]
    .filter(({ words }) => rule.test(words) && allowed?.test(words) !== true)
    .map(({ at, words }) => `${at}: ${words}`);
}

/** A number keeps its unit, a clock its word. Bare numbers that only look like it are no units. */
const UNITS = /\d (?:h|min|s|pv|kk|vk|v|år|mån|merkki\w*|tecken|characters|kuukaut\w+|månader\w*|months|pikseli\w*)(?![\p{L}-])/u;
const CLOCKS = /\b(?:klo|kl\.) \d|\b(?:klo|kl\.)\u00a00\d/u;

/** Turns of phrase that were found and mended: what stands there instead is in CONTRIBUTING, under texts. */
const BANNED: Readonly<Record<Language, RegExp>> = {
  fi: /\b(?:ei saatu|ei kysytä|kysytään|tallennettiin|jatkaa asiaa|Katsotko|painike|rehellisyy|pidossa|ilman sitä\.$|alkaen$)/u,
  sv: /\b(?:Ni|Er|Ert)\b(?! )|\btillfrågas\b|\bfrågas\b|avbok(?!a lokal)|hann (?:bli|gå|fyllas|komma)|brevlåd|\bi skick\b|fortsätter med saken|blankett|ett helt tal|Hurdant|på tu man hand|ogjord|verkar i|passar villkoren|professionella/u,
  en: /\b(?:close people|wished|e-mail|identity code(?<!personal identity code)|takes it further|looking for a way|fit the conditions|will be cancelled by|need be|reckoned|told apart|gives? up the seat|somebody else takes|I cannot now|organiz|recogniz|color|center|canceled|fulfill)\b/iu,
};
/** Who acts is named: a passive that hides it is not said of what a person did. */
const AGENTLESS: Readonly<Record<Language, RegExp>> = {
  fi: /Tilaus on peruttu|paikka on annettu|on siirretty\b/u,
  sv: /Beställningen är (?:avbokad|avbeställd)|har flyttats\.$/u,
  en: /order has been cancelled|is being moved\.$/u,
};

/** What is counted, in the form that it has after two. */
const MANY: Readonly<Record<Language, RegExp>> = {
  fi: /(?<![\d.,–-])1[ \u00a0](?:palaveria|päivää|tilausta|vastausta|pyyntöä|konsulttia|paria|henkilöä|ihmistä|kuukautta|kysymystä|tehtävää|muuta|vanhempaa|avointa)\b/u,
  sv: /(?<![\d.,–-]|av )1[ \u00a0](?:dagar|möten|beställningar|förfrågningar|konsulter|personer|månader|frågor|äldre beställningar|öppna)\b/u,
  en: /(?<![\d.,–-]|of )1[ \u00a0](?:days|meetings|orders|answers|requests|consultants|people|months|open requests)\b/u,
};
/** Numbers that are never one: the smallest group and what is published together, and a question that is asked only of several. */
const ALWAYS_SEVERAL = [
  'own.about',
  'own.notYet',
  'why.freeForAll',
  'series.title',
  'series.askedForAll',
  'report.smallGroups',
  'family.form.sheet.about',
  'order.absent.several',
  'model.hints.fewer-seats',
];

describe.each(LANGUAGES)('Every text in %s', (language) => {
  it('Has one space between words, and none at its ends', () => {
    expect(breaking(language, /[ \t]{2}|^ | $/u)).toEqual([]);
  });

  it('Has the marks of print: curly quotes and apostrophes, a dash between words', () => {
    expect(breaking(language, /"|\p{L}'\p{L}|\.\.\.| - (?!\p{Ll}+\b)/u)).toEqual([]);
  });

  it('Keeps a number beside its unit and a clock beside its word, and writes the clock as the language does', () => {
    expect(breaking(language, UNITS)).toEqual([]);
    expect(breaking(language, CLOCKS)).toEqual([]);
  });

  it('Calls out only to greet and to thank, and once', () => {
    expect(breaking(language, /!/u, /^(?:Kiitos|Tack|Thank|Hei|Hej|Hello)[^!]*![^!]*$/u)).toEqual([]);
  });

  it('Has none of the turns of phrase that were mended once', () => {
    expect(breaking(language, BANNED[language])).toEqual([]);
    expect(breaking(language, AGENTLESS[language])).toEqual([]);
  });

  it('Says of one what is said of one', () => {
    expect(breaking(language, MANY[language]).filter((one) => !ALWAYS_SEVERAL.some((name) => one.startsWith(name)))).toEqual([]);
  });
});

describe('The tables of texts', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /texts\.\w\w\.ts$/u.test(name));

  it('Choose between one and many by the plural of the language alone', () => {
    const adHoc = files.filter((name) => /(?<!seats|times) === 1\s+\?/u.test(readFileSync(join('src', name), 'utf8')));
    expect(adHoc).toEqual([]);
  });

  it('Are all read by these rules', () => {
    const registry = readFileSync('tests/texts/text-tables.ts', 'utf8');
    const folders = [...new Set(files.map((name) => name.replace(/\/(?:\w+-)?texts\.\w\w\.ts$/u, '')))];
    const unread = folders.filter((folder) => !new RegExp(`src/${folder}/`, 'u').test(registry) && folder !== 'model');
    expect(unread.filter((folder) => folder !== 'stages/report/tables')).toEqual([]);
  });
});
