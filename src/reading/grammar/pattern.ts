import type { Language } from '../../kernel/language/language.ts';
import type { LocalDate } from '../../kernel/time/calendar-date.ts';

/** What a rule may know besides the words. */
export interface Setting {
  readonly today: LocalDate;
  readonly language: Language;
}

type Rewrite = (setting: Setting, ...found: readonly (string | undefined)[]) => string | undefined;

/** One line of the grammar: symbols in a row, and the symbol that stands for them; undefined leaves them as they are. */
export interface Rule {
  readonly pattern: RegExp;
  readonly rewrite: Rewrite;
}

/**
 * A rule over a canonical line. `{n}` stands for a symbol and gives its value (see `SYMBOLS`); the rest is a regular
 * expression over symbols between single blanks.
 */
export function rule(pattern: string, rewrite: Rewrite): Rule {
  return { pattern: new RegExp(` (?:${expand(pattern)})(?= )`, 'gu'), rewrite };
}

/** Applies the rules one after another, each everywhere it fits. */
export function rewritten(line: string, rules: readonly Rule[], setting: Setting): string {
  let now = line;
  for (const { pattern, rewrite } of rules) {
    now = now.replace(pattern, (match: string, ...rest: unknown[]) => {
      const symbol = rewrite(setting, ...capturesOf(rest));
      return symbol === undefined ? match : ` ${symbol}`;
    });
  }
  return now.replaceAll(/ {2,}/g, ' ');
}

/** One pattern of several, so that none of them is longer than a line. */
export function either(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** A regular expression over a canonical line, with the same short names. */
export function symbols(pattern: string, flags = ''): RegExp {
  return new RegExp(`(?<= )(?:${expand(pattern)})(?= )`, `u${flags}`);
}

/** Names of what may stand in a pattern. Most give their value; a case after `+` may follow everywhere. */
const SYMBOLS: Readonly<Record<string, string>> = {
  n: String.raw`n:(\d{1,4})(?:\+\w+)?`,
  year: String.raw`n:(20\d\d)`,
  o: String.raw`o:(\d+)(?:\+\w+)?`,
  p: String.raw`p:(\d+\.\d+)\.?`,
  ymd: String.raw`ymd:([\d-]+)`,
  amount: String.raw`(?:n|f|p):(\d+(?:\.\d+)?)\.?(?:\+\w+)?`,
  x: String.raw`((?:n|p|hm|c):\d+(?:\.\d+)?)\.?(?:\+\w+)?`,
  wd: String.raw`wd:(\d)(?:\+\w+)?`,
  m: String.raw`m:(\d+)(?:\+\w+)?`,
  R: String.raw`R:(\S+)`,
  T: String.raw`T:(\S+)`,
  part: String.raw`part:(am|pm|eve)(?:\+\w+)?`,
  week: String.raw`week(?:\+\w+)?`,
  day: String.raw`day(?:\+\w+)?`,
  month: String.raw`month(?:\+\w+)?`,
  hour: String.raw`hour(?:\+\w+)?`,
  half: String.raw`half(?:\+gen|-en)?`,
  a: String.raw`(?:a|an|en|ett)`,
  or: String.raw`(?:, )?(?:and|or)|,`,
  fill: `(?:${either('enskild|yksittäisestä|single|suggest|ehdottako|föreslå|fits|will|ska|kommer|on|ole|oo|olla|ois', 'olis|olisi|voi|pidä|kuitenkaan|kyllä|mielellään|mieluusti|missään|tapauksessa|nimessä|på|om|i', 'any|do|does|is|kan|be|make|make_it|gärna|helst|saa|tule|tuu|enää|mikään|minään|oikein|it|can', 'come|komma|delta|attending|vielä|yet|ännu|går|att|at|in|for|me|us|meille|mulle|heille|mukana', 'paikalla|mitään|mikä|lainkaan|ollenkaan|alls|really|have|to|a|an|en|någon|nån|nåt|något|minkään', 'minkäänlai\\S*|need|tarv\\S*|tart\\S*')} )`,
};

function expand(pattern: string): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const meaning = SYMBOLS[name];
    return meaning === undefined ? whole : `(?:${meaning})`;
  });
}

/** The groups of a match: what comes before the offset. */
function capturesOf(rest: readonly unknown[]): readonly (string | undefined)[] {
  const end = rest.findIndex((part) => typeof part === 'number');
  return rest.slice(0, end) as readonly (string | undefined)[];
}
