import { LANGUAGES, type Language, type Named } from '../kernel/language/language.ts';
import type { WordsArea } from './words-area.ts';
import { isEnding, stemsOf } from './finnish-words.ts';
import { withoutDots, type Vocabulary } from './lexicon/lexicon.ts';
import { METHOD_NAMES } from './lexicon/method-names.ts';
import { SECTOR_WORDS } from './lexicon/sectors.ts';

/** One name of the area as it may be written: each of its words by its stems. */
export interface AreaName {
  readonly symbol: string;
  readonly language: Language;
  readonly words: readonly (readonly string[])[];
  /** Said in short, it counts only after a word that announces it: `aiheena koulunkäynti`. */
  readonly isShort?: boolean;
}

/** The names of an area, by the first three letters of their first word. */
export type AreaNames = ReadonlyMap<string, readonly AreaName[]>;

export function areaNamesOf(area: WordsArea): AreaNames {
  const names = [
    ...area.units.flatMap((unit) => namesOf(unit.name, `unit:${unit.id}`)),
    ...area.municipalities.flatMap((town) => namesOf(town.name, `town:${town.id}`)),
    ...area.sectors.filter(isNoRest).flatMap((sector) => namesOf(sector.name, `sector:${sector.id}`)),
    ...area.themes.filter(isNoRest).flatMap((theme) => [...namesOf(theme.name, `theme:${theme.id}`), ...shortNamesOf(theme)]),
    ...ownMethods(area),
    ...abbreviated(area),
  ];
  const byStart = new Map<string, AreaName[]>();
  for (const name of names.toSorted((a, b) => b.words.length - a.words.length)) {
    for (const start of new Set(name.words[0]?.map((stem) => stem.slice(0, 3)))) {
      byStart.set(start, [...(byStart.get(start) ?? []), name]);
    }
  }
  return byStart;
}

/** Everyday words for the area's sectors, as vocabularies. */
export function sectorVocabularies(area: WordsArea): readonly Vocabulary[] {
  return LANGUAGES.map((language) => {
    const words: Record<string, string> = {};
    for (const entry of SECTOR_WORDS) {
      const sector =
        area.sectors.find(({ id }) => entry.ids.includes(id)) ??
        area.sectors.find(({ name }) => entry.names.some((part) => name.fi.toLowerCase().includes(part)));
      const key = `sector:${sector?.id ?? ''}+`;
      if (sector !== undefined) words[key] = `${words[key] ?? ''} ${entry[language]}`;
    }
    return { language, words };
  });
}

/** The name that begins at a place among the words, and how many words it takes. Hyphens between do not matter. */
export function nameAt(
  names: AreaNames,
  words: readonly string[],
  at: number,
): { readonly name: AreaName; readonly count: number } | undefined {
  for (const name of beginningLike(names, words[at] ?? '')) {
    if (name.isShort === true && !isAnnounced(words, at)) continue;
    let next = at;
    const isThere = name.words.every((stems) => {
      if (words[next] === '-' && next > at) next += 1;
      next += 1;
      return isFormOf(stems, words[next - 1] ?? '');
    });
    if (isThere) return { name, count: next - at };
  }
  return undefined;
}

/** Ii is the only name shorter than the three letters. */
function beginningLike(names: AreaNames, word: string): readonly AreaName[] {
  return [...(names.get(word.slice(0, 3)) ?? []), ...(names.get(word.slice(0, 2)) ?? [])];
}

function isAnnounced(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  return before.some((word, i) => ANNOUNCES_THEME.test(word) && !/^meet/.test(before[i + 1] ?? ''));
}

const ANNOUNCES_THEME = /^(?:aihe|teema|tema|ämne|theme|topic|subject)(?!.*(?:neuvo|rådslag|palaver|möte))/;

/** Names of one word that people misspell: towns and units. */
export function namesToMend(names: AreaNames): readonly string[] {
  const single = [...names.values()].flat().filter(({ symbol, words }) => /^(?:town|unit):/.test(symbol) && words.length === 1);
  return [...new Set(single.flatMap(({ words }) => words.flat()))];
}

/** Does the word say this stem with an ending? Swedish and English names take an s. */
function isFormOf(stems: readonly string[], word: string): boolean {
  return stems.some((stem) => word.startsWith(stem) && isEnding(word.slice(stem.length)));
}

function namesOf(name: Named, symbol: string): AreaName[] {
  return LANGUAGES.flatMap((language) => {
    const text = name[language];
    const isSaid = text !== undefined && text !== '' && (language === 'fi' || text !== name.fi);
    return isSaid ? [{ symbol, language, words: wordsOf(text).map(stemsWithAndWithoutDots) }] : [];
  });
}

/** "Other" is the end of a list, not a name: the word stands for many things. */
function isNoRest({ id, name }: { readonly id: string; readonly name: Named }): boolean {
  return id !== 'other' && !/^(?:muu|muut)$/i.test(name.fi);
}

/** The parts of a long name: `Koulunkäynti tai opiskelu` is said as `koulunkäynti`. */
function shortNamesOf({ id, name }: { readonly id: string; readonly name: Named }): AreaName[] {
  const parts = [name.fi, name.sv, name.en].flatMap((text) => (text ?? '').split(/,| (?:ja|tai|och|eller|and|or|in|missä|i) /));
  return parts
    .filter((part) => part.length >= 5)
    .flatMap((part) => namesOf({ fi: part }, `theme:${id}`).map((short) => ({ ...short, isShort: true })));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

/** Adjectives that a name begins with are inflected too: Uudessakaupungissa, Isossakyrössä. */
const INFLECTED_BEGINNINGS: Readonly<Record<string, readonly string[]>> = {
  uusi: ['uudessa', 'uudesta', 'uuden', 'uuteen'],
  iso: ['isossa', 'isosta', 'ison', 'isoon'],
};

function inflectedBeginnings(word: string): readonly string[] {
  const [, first = '', rest = ''] = /^(uusi|iso)(\p{L}{4,})$/u.exec(word) ?? [];
  return (INFLECTED_BEGINNINGS[first] ?? []).flatMap((beginning) => stemsOf(rest).map((stem) => beginning + stem));
}

function stemsWithAndWithoutDots(word: string): readonly string[] {
  const stems = [...stemsOf(word), ...inflectedBeginnings(word)];
  return [...new Set([...stems, ...stems.filter((stem) => stem.length >= 5).map(withoutDots)])];
}

/** The area's own methods; the seeded ones have their everyday names already. */
function ownMethods(area: WordsArea): AreaName[] {
  const seeded = new Set(METHOD_NAMES.flatMap(({ words }) => Object.keys(words)));
  const own = area.methods.filter(({ id }) => id !== 'not-known' && !seeded.has(`method:${id}`));
  return own.flatMap((method) => namesOf(method.name, `method:${method.id}`));
}

/** How people shorten the names of towns, by the id. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  lappeenranta: 'lpr lprn lappeen',
  helsinki: 'hki hesa stadi hfors hesassa',
  tampere: 'tre mansen',
  turku: 'tku',
  jyvaskyla: 'jkl',
  joensuu: 'jns',
  kuopio: 'kpo',
  hameenlinna: 'hml',
  rovaniemi: 'roi',
  savonlinna: 'sln',
  seinajoki: 'sjk',
  lahti: 'lti',
  kouvola: 'kvl',
};

function abbreviated(area: WordsArea): AreaName[] {
  return area.municipalities.flatMap(({ id }) =>
    (SHORT_NAMES[id] ?? '')
      .split(' ')
      .flatMap((short) => (short === '' ? [] : [{ symbol: `town:${id}`, language: 'fi' as const, words: [[short]] }])),
  );
}
