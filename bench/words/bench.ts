import { areaOf } from '../../tests/reading/area.ts';
import { corpus, precision, recall, score, total, type Sample, type Score } from '../../tests/reading/score.ts';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { type Table, timed } from '../table.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/**
 * How well orders in words are understood, and at what cost: precision and recall of the fields, intents, and messages of which
 * all is right, by language and by length. `FROZEN=again` measures those parts whose names begin so and which nobody looks at
 * while rules are written (`FROZEN=/`: all of them), told in counts alone; the figures stand in tests/reading/MEASURED.md with
 * their dates.
 */
export async function bench(): Promise<readonly Table[]> {
  const { FROZEN: asked } = process.env;
  if (asked !== undefined) {
    const parts = UNSEEN.filter((set) => asked === '/' || set.startsWith(asked)).flatMap(partsOf);
    return Promise.resolve([
      byField('Orders in words not looked at: by field', parts),
      byLanguage('Orders in words not looked at: by corpus and language', parts),
      byLength('Orders in words not looked at: by length', parts),
    ]);
  }
  const known = partsOf('*');
  const all = SETS.flatMap(partsOf);
  return Promise.resolve([
    byField('Orders in words: by field', all),
    byLanguage('Orders in words: by corpus and language', all),
    byLength('Orders in words: by length', all),
    cost(known.concat(partsOf('long/*')).flatMap(({ samples }) => samples)),
  ]);
}

interface Part {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly samples: readonly Sample[];
}

/** Parts that rules may be written against; `*` is the language. */
const SETS = [
  ...['*', 'long/*', 'no-order/*', 'aside/*', 'everyday/*', 'series/*', 'persona/*', 'persona/later-*', 'fresh/*'],
  ...['wide/*', 'wide/more-*', 'again/*', 'many/*', 'comers/*'],
];
/** Parts that nobody reads, each measured rarely. Of `asked` only the intents are labelled. */
const UNSEEN = [
  ...['frozen/long-*', 'frozen/no-order-*', 'frozen/aside-*'],
  ...['fresh/later-*', 'wide/*-unseen', 'wide/last-*', 'again/*-unseen', 'comers/*-unseen'],
  ...['asked/*-unseen', 'asked/last-*'],
];

function partsOf(set: string): readonly Part[] {
  return LANGUAGES.map((language) => {
    const name = set.replace('*', language);
    return { name, language, samples: corpus(name) };
  });
}

const COLUMNS = ['right', 'wrong', 'missed', 'precision', 'recall'];

function byField(title: string, parts: readonly Part[]): Table {
  const scores = scoresOf(parts).byField;
  const rows = [...scores].toSorted(([a], [b]) => a.localeCompare(b)).map(([field, one]) => [field, ...figures(one)]);
  return { title, columns: ['field', ...COLUMNS], rows: [...rows, ['all inputs', ...figures(total(scores))]] };
}

function byLanguage(title: string, parts: readonly Part[]): Table {
  const rows = parts.map((part) => summary(part.name, [part]));
  return { title, columns: SUMMARY, rows: [...rows, summary('all', parts)] };
}

/** In words between spaces. */
const LENGTHS = [
  ['1–14 words', 1, 14],
  ['15–49 words', 15, 49],
  ['50–120 words', 50, 120],
] as const;

function byLength(title: string, parts: readonly Part[]): Table {
  const rows = LENGTHS.map(([name, least, most]) =>
    summary(
      name,
      parts.map((part) => ({ ...part, samples: part.samples.filter(({ says }) => isOfLength(says, least, most)) })),
    ),
  );
  return { title, columns: SUMMARY, rows };
}

function isOfLength(says: string, least: number, most: number): boolean {
  const words = says.trim().split(/\s+/).length;
  return words >= least && words <= most;
}

const SUMMARY = ['', 'messages', ...COLUMNS, 'intent', 'whole messages', 'whole', 'with a wrong value'];

function summary(name: string, parts: readonly Part[]): (string | number)[] {
  const { byField: scores, whole, wrong } = scoresOf(parts);
  const messages = parts.reduce((sum, { samples }) => sum + samples.length, 0);
  const intents = scores.get('intent');
  const share = messages === 0 ? '' : (whole / messages).toFixed(3);
  return [
    name,
    messages,
    ...figures(total(scores)),
    intents === undefined ? '' : precision(intents).toFixed(3),
    whole,
    share,
    wrong,
  ];
}

function scoresOf(parts: readonly Part[]): Pick<ReturnType<typeof score>, 'byField' | 'whole' | 'wrong'> {
  const byField = new Map<string, Score>();
  let [whole, wrong] = [0, 0];
  for (const { language, samples } of parts) {
    const one = score(samples, language);
    whole += one.whole;
    wrong += one.wrong;
    for (const [field, figure] of one.byField) byField.set(field, sum(byField.get(field), figure));
  }
  return { byField, whole, wrong };
}

/** A message of each length, so that a long one shows what it costs. */
function cost(samples: readonly Sample[]): Table {
  const rows = LENGTHS.map(([name, least, most]) => {
    const some = samples.filter(({ says }) => isOfLength(says, least, most)).slice(0, 300);
    const work = (): void => {
      for (const sample of some) readOrder(sample.says, { area: areaOf(sample), now: Date.parse(sample.now), language: 'fi' });
    };
    timed(work, 3);
    return [name, some.length, (timed(work, 5) / some.length).toFixed(3)];
  });
  return { title: 'Orders in words: cost', columns: ['', 'messages', 'ms of processor time per message'], rows };
}

function figures(one: Score): (string | number)[] {
  return [one.right, one.wrong, one.missed, precision(one).toFixed(3), recall(one).toFixed(3)];
}

function sum(a: Score | undefined, b: Score): Score {
  if (a === undefined) return b;
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}
