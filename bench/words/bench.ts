import { areaOf } from '../../tests/reading/area.ts';
import { corpus, precision, recall, score, total, type Sample, type Score } from '../../tests/reading/score.ts';
import { readOrder } from '../../src/reading/grammar-reader.ts';
import { type Table, timed } from '../table.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

/**
 * How well orders in words are understood, and at what cost: precision and recall of the fields, intents, and messages of which
 * all is right, by language and by length. `FROZEN=1` measures the part that is not looked at while rules are written; its
 * figures stand in tests/reading/MEASURED.md with their dates.
 */
export async function bench(): Promise<readonly Table[]> {
  if (process.env['FROZEN'] === '1')
    return Promise.resolve([byLanguage('Orders in words: the frozen part', FROZEN.map(partsOf).flat())]);
  const known = partsOf('');
  const all = SETS.flatMap(partsOf);
  return Promise.resolve([
    byField('Orders in words: by field', all),
    byLanguage('Orders in words: by corpus and language', all),
    byLength('Orders in words: by length', all),
    cost(known.concat(partsOf('long/')).flatMap(({ samples }) => samples)),
  ]);
}

interface Part {
  readonly name: string;
  readonly language: (typeof LANGUAGES)[number];
  readonly samples: readonly Sample[];
}

const SETS = ['', 'long/', 'no-order/', 'aside/', 'everyday/', 'series/', 'persona/', 'persona/later-', 'fresh/'];
const FROZEN = ['frozen/long-', 'frozen/no-order-', 'frozen/aside-'];

function partsOf(set: string): readonly Part[] {
  return LANGUAGES.map((language) => ({ name: `${set}${language}`, language, samples: corpus(`${set}${language}`) }));
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

const SUMMARY = ['', 'messages', ...COLUMNS, 'intent', 'whole messages', 'whole'];

function summary(name: string, parts: readonly Part[]): (string | number)[] {
  const { byField: scores, whole } = scoresOf(parts);
  const messages = parts.reduce((sum, { samples }) => sum + samples.length, 0);
  const intents = scores.get('intent');
  const share = messages === 0 ? '' : (whole / messages).toFixed(3);
  return [name, messages, ...figures(total(scores)), intents === undefined ? '' : precision(intents).toFixed(3), whole, share];
}

function scoresOf(parts: readonly Part[]): { readonly byField: ReadonlyMap<string, Score>; readonly whole: number } {
  const byField = new Map<string, Score>();
  let whole = 0;
  for (const { language, samples } of parts) {
    const one = score(samples, language);
    whole += one.whole;
    for (const [field, figure] of one.byField) byField.set(field, sum(byField.get(field), figure));
  }
  return { byField, whole };
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
