import { plainForm } from '../kernel/privacy/plain-form.ts';

/**
 * A piece of a message. A `word` is in lower case, with the case ending that a colon sets apart (`LNP:n`) in `ending`;
 * a `symbol` is already in the form the grammar reads (`n:49`, `p:1.12.`, `ymd:2026-12-01`); a `mark` is punctuation.
 */
export interface Token {
  readonly kind: 'word' | 'symbol' | 'mark';
  readonly text: string;
  readonly ending: string;
}

/** Cuts a message into pieces. Dates, clock times, decimals and order numbers stay whole. */
export function tokensOf(message: string): readonly Token[] {
  const text = tidy(message);
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const token = tokenOf(match.groups ?? {});
    const isBlankLine = match[0] === '\n' && tokens.at(-1)?.kind !== 'word' && tokens.at(-1)?.kind !== 'symbol';
    if (token !== undefined && !isBlankLine) tokens.push(token);
  }
  return tokens;
}

/** Endings that people set apart with a colon, in all three languages. */
const COLON_ENDING =
  '(?:n|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|een|[aoiuyäöe]n|h[aoiuyäöe]n|ta|tä|a|ä|ksi|na|nä|nen|s|en|et|e|n|ns|sin|iin)';

const PIECE = new RegExp(
  [
    String.raw`(?<order>vp\s?-?\s?(?<orderYear>20\d\d)\s?-?\s?(?<orderRun>\d{1,6})(?!\d)(?::${COLON_ENDING}(?!\p{L}))?)`,
    String.raw`(?<iso>(?<isoYear>20\d\d)-(?<isoMonth>\d{1,2})-(?<isoDay>\d{1,2})(?!\d))`,
    String.raw`(?<full>(?<day>\d{1,2})[./] ?(?<month>\d{1,2})[./](?<year> ?20\d\d|(?:2[4-9]|3\d)(?![\d.:-]))(?!\d))`,
    String.raw`(?<clock>(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?!\d))`,
    String.raw`(?<pair>(?<first>\d{1,2})(?:\.|\. (?=\d{1,2}\.(?!\d)))(?<second>\d{1,2})(?<dot>\.(?!\d))?(?!\d))`,
    String.raw`(?<decimal>(?<whole>\d{1,3}),(?<part>\d{1,2})(?![\d.]))`,
    String.raw`(?<slash>(?<over>\d{1,2})/(?<under>\d{1,4})(?!\d))`,
    String.raw`(?<digits>\d+)(?::(?<digitsEnding>${COLON_ENDING})(?!\p{L}))?`,
    String.raw`(?<word>\p{L}+(?:['’´]\p{L}+)*)(?::(?<wordEnding>${COLON_ENDING})(?!\p{L}))?`,
    String.raw`(?<mark>[-.,;:!?()/+&=\n])`,
  ].join('|'),
  'gu',
);

/** Signs that the pieces need not know: half signs, dots inside abbreviations, letters glued to digits. */
function tidy(message: string): string {
  return plainForm(message.replaceAll(/(\d)? ?½/g, (_, whole?: string) => `${whole ?? '0'},5`))
    .replaceAll(/(^|\n)\s*[-*•·]\s+/g, '$1')
    .replaceAll(/(\d\.\d{1,2}\.)(?=\s+\p{Lu}\p{Ll}|\s*$)/gu, '$1 .')
    .replaceAll(/(?<!\d) \/ | \/ (?!\d)/g, ' , ')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’´]d(?!\p{L})/gu, ' would')
    .replaceAll(/(?<=\b(?:we|they|you))['’´]re(?!\p{L})/gu, ' are')
    .replaceAll(/(?<=\d )1\/2(?=\s*(?:h|t|tun|tim|hour))/g, 'ja puoli')
    .replaceAll(/(?<!\p{L})([efaip])\. ?([mp])\.(?!\p{L})/gu, '$1$2 ')
    .replaceAll(/(?<!\p{L})(?:t\. ?ex|f\. ?n|bl\. ?a)\./gu, ' ')
    .replaceAll(/(?<!\p{L})fr\. ?o\. ?m\.?(?!\p{L})/gu, 'från')
    .replaceAll(/(?<!\p{L})t\. ?o\. ?m\.?(?!\p{L})/gu, 'till');
}

type Groups = Readonly<Record<string, string | undefined>>;

function tokenOf(found: Groups): Token | undefined {
  const symbol = symbolOf(found);
  if (symbol !== undefined) return { kind: 'symbol', text: symbol, ending: found['digitsEnding'] ?? '' };
  if (found['word'] !== undefined) return wordToken(found['word'], found['wordEnding'] ?? '');
  const mark = found['mark'] ?? '';
  return { kind: 'mark', text: MARKS[mark] ?? mark, ending: '' };
}

const MARKS: Readonly<Record<string, string>> = { '\n': ',', '!': '.', '&': 'and', '+': 'and', '=': ':' };

function symbolOf(found: Groups): string | undefined {
  if (found['order'] !== undefined) return `vp:VP-${found['orderYear']}-${(found['orderRun'] ?? '').padStart(4, '0')}`;
  return dateSymbol(found) ?? numberSymbol(found);
}

function dateSymbol(found: Groups): string | undefined {
  if (found['iso'] !== undefined) return `ymd:${found['isoYear']}-${found['isoMonth']}-${found['isoDay']}`;
  if (found['full'] === undefined) return undefined;
  const year = (found['year'] ?? '').trim();
  const full = year.length === 2 ? `20${year}` : year;
  if (found['full'].includes('/')) return `s:${found['day']}/${found['month']}/${full}`;
  return `ymd:${full}-${found['month']}-${found['day']}`;
}

function numberSymbol(found: Groups): string | undefined {
  if (found['clock'] !== undefined) return `hm:${found['hour']}.${found['minute']}`;
  if (found['pair'] !== undefined) return `p:${found['first']}.${found['second']}${found['dot'] ?? ''}`;
  if (found['decimal'] !== undefined) return `f:${found['whole']}.${found['part']}`;
  if (found['slash'] !== undefined) return `s:${found['over']}/${found['under']}`;
  return found['digits'] === undefined ? undefined : `n:${found['digits']}`;
}

function wordToken(word: string, ending: string): Token {
  const text = bare(word);
  return { kind: 'word', text, ending: /['’´]s$/.test(word) && !text.endsWith('s') ? 's' : ending };
}

/** `client's` → `client`, `don't` → `dont`, `let's` → `lets`. */
function bare(word: string): string {
  const isVerb = /^(?:let|what|it|that|there|who|how|where)['’´]s$/.test(word);
  return isVerb ? word.replace(/['’´]/, '') : word.replace(/['’´]s$/, '').replaceAll(/['’´]/g, '');
}
