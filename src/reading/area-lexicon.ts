import type { WordsArea } from './words-area.ts';
import { areaNamesOf, nameAt, namesToMend, sectorVocabularies, type AreaNames } from './area-names.ts';
import { lexiconOf, type Lexicon } from './lexicon/lexicon.ts';
import { lookUp, lookUpCompound, withDotlessSpellings, withSpokenSpellings } from './lexicon/look-up.ts';
import { mended, stemsForMending, type Stems } from './lexicon/mend.ts';
import { VOCABULARIES } from './lexicon/vocabulary.ts';

/** All the words an area's people use. */
export interface AreaLexicon {
  readonly lexicon: Lexicon;
  readonly names: AreaNames;
  readonly stems: Stems;
}

export function areaLexicon(area: WordsArea): AreaLexicon {
  const earlier = lexicons.get(area);
  if (earlier !== undefined) return earlier;
  const lexicon = withDotlessSpellings(withSpokenSpellings(lexiconOf([...sectorVocabularies(area), ...VOCABULARIES])));
  const names = areaNamesOf(area);
  const known = { lexicon, names, stems: stemsForMending(lexicon, namesToMend(names)) };
  lexicons.set(area, known);
  return known;
}

/** The word itself where anybody knows it, or the known one it was meant to be. */
export function rightlySpelt({ lexicon, names, stems }: AreaLexicon, word: string): string {
  const isKnown = lookUp(lexicon, word) ?? lookUpCompound(lexicon, word) ?? nameAt(names, [word], 0);
  return isKnown === undefined ? (mended(stems, word) ?? word) : word;
}

/** Made once for each area: its words do not change while it lives. Nothing of a message is kept. */
const lexicons = new WeakMap<WordsArea, AreaLexicon>();
