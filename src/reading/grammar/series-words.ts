import { either, rewritten, rule, symbols, type Rule, type Setting } from './pattern.ts';

/**
 * Rewrites how many meetings are wished as `Q:3`, the weeks between them as `E:2` and "until it is enough" as `Q:open`. What is past, or
 * is of somebody's life and not of the meetings, is left out: `lapset ovat joka toinen viikko isällä`.
 */
export function withSeries(line: string, setting: Setting): string {
  const found = rewritten(line, [...RHYTHMS, ...COUNTS], setting);
  if (!SERIES.test(found)) return line;
  const pieces = found.split(/(?= [.;?,(] )|(?= (?:however|fix|because|koska|sillä|kun) )/);
  const kept = pieces.map((piece) => (isOfMeetings(`${piece} `) ? piece : piece.replaceAll(ALL_SAID, ' ,')));
  const all = kept.join('');
  const isSeries = SEVERAL.test(all) || MANY.test(line);
  return kept
    .map((piece) => (isSeries || MEETING.test(`${piece} `) ? piece : piece.replaceAll(RHYTHM_SAID, ' ,')))
    .join('')
    .replaceAll(TIMES_SAID, isSeries ? ' Q:$1' : ' ,');
}

const SERIES = symbols('[QEV]:\\S+');
/** With the day that the rhythm is of. */
const ALL_SAID = / (?:Q|V|E:1|E:\?)(?::\S+)?(?= |$)| E:[2-8](?: (?:wd:\S+|weekend))?(?= |$)/g;
const RHYTHM_SAID = / E:\S+(?= |$)/g;
/** `4 kertaa` alone says nothing of meetings. */
const TIMES_SAID = / V:(\S+)(?= |$)/g;
const SEVERAL = symbols(
  'Q:\\S+|series|V:\\S+ (?:.* )?E:\\S+|E:\\S+ (?:.* )?V:\\S+|(?:meeting|method:\\S+) (?:.* )?V:\\S+|V:\\S+ (?:.* )?meeting',
);
const MANY = symbols('series|many');
const MEETING = symbols('meeting|client-meeting|method:\\S+|series|need|tavat\\S*|träff\\S*|meet|Q:\\S+');
const LIFE = symbols(
  either(
    'g:(?!seat)\\S+|he|she|they|hän|he|hon|han|de|asu\\S*|bor|live\\S*|i-am|away|terap\\S*|therapy',
    'koulus\\S*|skola\\S*|school|absent|poissa|visits?|avustaj\\S*',
  ),
);
const OVER = symbols(
  either(
    'past|jo|redan|already|held|oli|olivat|olimme|ollut|olleet|pidetty\\S*|pidetyis\\S*|pidettiin',
    'hållit\\S*|hölls|had|haft|hade|met|tavattu|tavanneet|tavannut|tapasimme|träffat\\S*|varit|been|went',
    'gick|led|ledde',
  ),
);

/** Said of meetings to come: no past, and where somebody is named, a meeting or a wish with them. */
function isOfMeetings(piece: string): boolean {
  return !OVER.test(piece) && (!LIFE.test(piece) || MEETING.test(piece));
}

const MOST_MEETINGS = 10;
const MOST_WEEKS = 8;
const WEEKS_IN_MONTH = 4;

const meetings = (said: string | undefined): string => {
  const count = Number(said);
  return count > MOST_MEETINGS ? 'Q:?' : `Q:${count}`;
};

const every = (weeks: number): string => (weeks >= 1 && weeks <= MOST_WEEKS ? `E:${weeks}` : 'E:?');

const EACH = '(?:joka|joka_ikinen|varje|var|where|every|each)';
const A = '(?:(?:a|an|en|ett|one|n:1\\S*) )?';
const SPACE = '(?:välein|apart|mellanrum\\S*|intervall\\S*|emellan|among-workers|in between|between|väliä|väli|välillä)';
const GAP = '(?:väli|väliä|välin|väliksi|gap|interval|intervals|intervall)';
const ONCE = `(?:kerran|kerta|once|(?:en|n:1) gång)`;

const RHYTHMS: readonly Rule[] = [
  rule(`${ONCE} ${EACH} (?:o|n):(\\d+)\\S*(?: \\.)? {week}`, (_, n) => every(Number(n))),
  rule(`${EACH} (?:o:2|other|others|some|annan)\\S* ({week}|{wd}|weekend)`, (_, what) => ofEach(2, what)),
  rule(`(?:varannan|vartannat) ({week}|{wd}|weekend)`, (_, what) => ofEach(2, what)),
  rule(`${EACH} (?:o|n):(\\d+)\\S*(?: \\.)?(?: e)? ({week}|{wd}|weekend)`, (_, n, what) => ofEach(Number(n), what)),
  rule(`${EACH} {week}`, () => every(1)),
  rule(`(?:joka|varje|every|each) ({wd})(?! {0,1}(?:fits))`, (_, what) => ofEach(1, what)),
  rule(`${EACH} {month}`, () => every(WEEKS_IN_MONTH)),
  rule(`{n} {week} ${SPACE}`, (_, n) => every(Number(n))),
  rule(`{n} {month} ${SPACE}`, (_, n) => every(Number(n) * WEEKS_IN_MONTH)),
  rule(`${A}{week} ${SPACE}`, () => every(1)),
  rule(`${A}{month} ${SPACE}`, () => every(WEEKS_IN_MONTH)),
  rule(`(?:at )?${GAP} (?:(?!n:|week|month|[.,;])\\S+ ){0,4}?{n} {week}`, (_, n) => every(Number(n))),
  rule(`(?:at )?${GAP} (?:(?!n:|week|month|[.,;])\\S+ ){0,4}?{week}`, () => every(1)),
  rule(`(?:at )?${GAP} (?:(?!n:|week|month|[.,;])\\S+ ){0,4}?{month}`, () => every(WEEKS_IN_MONTH)),
  rule(`${ONCE} (?:kahdessa|n:2\\S*) {week}`, () => every(2)),
  rule(`${ONCE} (?:kolmessa|n:3\\S*) {week}`, () => every(3)),
  rule(`${ONCE} (?:(?:i|per|a|an|/) )?{week}`, () => every(1)),
  rule(`${ONCE} (?:(?:i|per|a|an|/) )?{month}`, () => every(WEEKS_IN_MONTH)),
  rule(`(?:n:2 (?:kertaa|gånger|times)|twice) (?:(?:i|per|a|/) )?{month}`, () => every(2)),
  rule('fortnightly|bi - weekly', () => every(2)),
  rule('weekly', () => every(1)),
  rule('monthly', () => every(WEEKS_IN_MONTH)),
];

function ofEach(n: number, what = ''): string {
  return what.startsWith('week') && !what.startsWith('weekend') ? every(n) : `${every(n)} ${what}`;
}

const TIMES = '(?:kertaa|kerran|gånger|ggr|times)';
const MEET = '(?:meeting|client-meeting|method:\\S+|series)';
const NOT_AFTER = '(?<! (?:clock|week|kl|klo|at|-|/|pre:\\S+|between|o:1|last|past|first|m:\\S+)(?:\\+\\S+)? )';
const OF_KIND = '(?:(?:x|kpl|st|st\\.|more|till|lisää|uutta|nya|new|stycken|separate|E:\\S+|weekly|erillistä|hyvää) ){0,2}';
const NO_NOUN_AFTER = '(?! (?:g:|hour|minute|week|month|day|-|m:|p:|yearold|sector:|unit:|\\. m:|\\S+ g:))';

const ALTOGETHER = '(?:total-of|total|g:total\\S*|totalt|sammanlagt|altogether|yhteensä)';
const BETWEEN = either(
  `[:,(-]|fix|on|of|på|om|need|meeting|for|them|för|dem|heille|olisi|saisi|tarvittaisiin`,
  `kappaletta|E:\\S+|${ALTOGETHER}`,
);
const SEVERAL_MEETINGS = 'series|many|(?:meeting|Q:\\S+)(?= (?:(?:,|:|-) )?fix )';
const PIECES = `(?:kpl|kappaletta|st|${TIMES})`;

const COUNTS: readonly Rule[] = [
  rule('(g:\\S+) (?:on|är|is|are|ovat) open-ended', (_, who) => who),
  rule('open-ended', () => 'Q:open'),
  rule(`${NOT_AFTER}n:\\d+\\S* (?:-|or|to|and) n:\\d+\\S* ${OF_KIND}(${MEET}|${TIMES})`, (_, what) => `Q:? ${what}`),
  rule(`n:\\d+\\S* ${TIMES} (?:(?:i|per|a|/) )?(?:week|month|day|year|päivässä|vuodessa|vuorokaudessa|om|i)\\S*`, () => ','),
  rule(
    `${NOT_AFTER}n:([2-9]|\\d\\d)(?:\\+gen)? (${OF_KIND}${MEET})(?! (?:amid|välillä))`,
    (_, n, what) => `${meetings(n)} ${what}`,
  ),
  rule(`n:(\\d+)(?:\\+gen)? ${TIMES}`, (_, n) => (Number(n) > MOST_MEETINGS ? 'V:?' : Number(n) > 1 ? `V:${n}` : undefined)),
  rule(
    `(${SEVERAL_MEETINGS}) ((?:${BETWEEN} ){0,5})n:([2-9]|10)(?:\\+\\S+)?(?: ${PIECES})?${NO_NOUN_AFTER}`,
    (_, what, between, n) => `${what} ${between ?? ''}Q:${n}`,
  ),
  rule(
    `meeting ((?:(?:,|:|\\() )?)n:([2-9])(?:\\+\\S+)? (?:them|st|kpl|kappaletta|total-of|g:total\\S*|altogether|stycken)`,
    (_, mark, n) => `meeting ${mark ?? ''}Q:${n}`,
  ),
  rule(
    `(E:\\S+ (?:meeting )?(?:(?:,|:) )?(?:${ALTOGETHER} )?)n:([2-9])(?:\\+\\S+)?(?: in)? ${ALTOGETHER}`,
    (_, before, n) => `${before ?? ''} Q:${n}`,
  ),
];
