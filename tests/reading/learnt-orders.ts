import { seenIn } from '../../src/reading/grammar-reader.ts';
import { areaOf } from './area.ts';
import { corpus, type Sample } from './score.ts';

/** Messages that what an order tells is learnt from; never those that nobody reads. */
export const ORDERS = [
  '',
  'wide/',
  'wide/more-',
  'long/',
  'fresh/',
  'persona/',
  'persona/later-',
  'series/',
  'everyday/',
  'again/',
  'many/',
  'comers/',
];

/** What is to be learnt from each order, as the lexicon and the grammar see it. */
export function lessonsFrom<T>(
  sets: readonly string[],
  lessonsIn: (seen: ReturnType<typeof seenIn>, sample: Sample) => readonly T[],
): readonly T[] {
  const parts = sets.flatMap((set) => LANGUAGES.map((language) => ({ language, samples: corpus(`${set}${language}`) })));
  return parts.flatMap(({ language, samples }) =>
    samples
      .filter(({ intent }) => intent === 'order')
      .flatMap((sample) => {
        const setting = { area: areaOf(sample), now: Date.parse(sample.now), language };
        return lessonsIn(seenIn(sample.says, setting), sample);
      }),
  );
}

const LANGUAGES = ['fi', 'sv', 'en'] as const;
