import { corpus, precision, recall, score, total, type Sample, type Score } from '../../tests/reading/score.ts';
import { areaOf } from '../../tests/reading/area.ts';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { type Table, costMs } from '../table.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/**
 * How well orders in words are understood, and at what cost. The corpus is what the grammar was written against. The unseen
 * part was written afterwards without a look at the grammar; what it showed has been mended since, so write a new one, and move
 * this into the corpus, before its figures are believed.
 */
export async function bench(): Promise<readonly Table[]> {
  const known = LANGUAGES.map((language) => ({ language, samples: corpus(language) }));
  const unseen = LANGUAGES.map((language) => ({ language, samples: corpus(`${language}-unseen`) }));
  return Promise.resolve([
    byField('Orders in words: the corpus, by field', known),
    byLanguage('Orders in words: the corpus, by language', known),
    byLanguage('Orders in words: sentences written afterwards, by language', unseen),
    cost(known.flatMap(({ samples }) => samples)),
  ]);
}

interface Part {
  readonly language: (typeof LANGUAGES)[number];
  readonly samples: readonly Sample[];
}

const COLUMNS = ['right', 'wrong', 'missed', 'precision', 'recall'];

function byField(title: string, parts: readonly Part[]): Table {
  const scores = new Map<string, Score>();
  for (const { language, samples } of parts) {
    for (const [field, one] of score(samples, language).byField) {
      const before = scores.get(field) ?? { right: 0, wrong: 0, missed: 0 };
      scores.set(field, sum(before, one));
    }
  }
  const rows = [...scores].toSorted(([a], [b]) => a.localeCompare(b)).map(([field, one]) => [field, ...figures(one)]);
  return { title, columns: ['field', ...COLUMNS], rows: [...rows, ['all inputs', ...figures(total(scores))]] };
}

function byLanguage(title: string, parts: readonly Part[]): Table {
  const rows = parts.map(({ language, samples }) => {
    const { byField: scores } = score(samples, language);
    const intents = scores.get('intent');
    return [language, samples.length, ...figures(total(scores)), intents === undefined ? '' : precision(intents).toFixed(3)];
  });
  return { title, columns: ['language', 'messages', ...COLUMNS, 'intent'], rows };
}

function cost(samples: readonly Sample[]): Table {
  const work = (): void => {
    for (const sample of samples) readOrder(sample.says, { area: areaOf(sample), now: Date.parse(sample.now), language: 'fi' });
  };
  const ms = costMs(work) / samples.length;
  return {
    title: 'Orders in words: cost',
    columns: ['messages', 'ms of processor time per message'],
    rows: [[samples.length, ms.toFixed(3)]],
  };
}

function figures(one: Score): (string | number)[] {
  return [one.right, one.wrong, one.missed, precision(one).toFixed(3), recall(one).toFixed(3)];
}

function sum(a: Score, b: Score): Score {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}
