import type { WordsArea } from './area.ts';
import { areaNamesOf, nameAt, namesToMend, sectorVocabularies } from './area-names.ts';
import type { AreaNames } from './area-names.ts';
import { lexiconOf } from './lexicon/lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lookUp, lookUpCompound, withDotlessSpellings, withSpokenSpellings } from './lexicon/look-up.ts';
import { mended, stemsForMending } from './lexicon/mend.ts';
import type { Stems } from './lexicon/mend.ts';
import { VOCABULARIES } from './lexicon/vocabulary.ts';

/** All the words an area's people use. */
export interface Book {
  readonly lexicon: Lexicon;
  readonly names: AreaNames;
  readonly stems: Stems;
}

export function bookOf(area: WordsArea): Book {
  const known = books.get(area);
  if (known !== undefined) return known;
  const lexicon = withDotlessSpellings(withSpokenSpellings(lexiconOf([...sectorVocabularies(area), ...VOCABULARIES])));
  const names = areaNamesOf(area);
  const book = { lexicon, names, stems: stemsForMending(lexicon, namesToMend(names)) };
  books.set(area, book);
  return book;
}

/** The word itself where anybody knows it, or the known one it was meant to be. */
export function rightlySpelt(book: Book, word: string): string {
  const isKnown = lookUp(book.lexicon, word) ?? lookUpCompound(book.lexicon, word) ?? nameAt(book.names, [word], 0);
  return isKnown === undefined ? (mended(book.stems, word) ?? word) : word;
}

/** Made once for each area: its words do not change while it lives. Nothing of a message is kept. */
const books = new WeakMap<WordsArea, Book>();
