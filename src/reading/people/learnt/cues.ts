import type { PossibleComer, ComerCounts } from './possible-comers.ts';

/**
 * What speaks for or against each candidate's coming, whatever is decided of the others: the signs around it, what its sentence tells
 * besides, what stands between it and the next person, and who was told of before.
 */
export function cuesIn(words: readonly string[], candidates: readonly PossibleComer[]): readonly (readonly string[])[] {
  const setting = settingOf(words);
  return candidates.map((candidate) => [
    '',
    ...besideIt(words, candidate),
    ...inItsSentence(setting, candidate),
    ...towardsOthers(setting, candidate),
    ...amongPeople(setting, candidate),
    ...toldBefore(setting, candidates, candidate),
    ...wordsAround(setting, candidate),
    ...toldLater(setting, candidates, candidate),
    ...amongSentences(setting, candidates, candidate),
  ]);
}

/** Who has been taken for coming so far. */
export interface SoFar {
  readonly counts: ComerCounts;
  readonly signs: readonly string[];
  /** Their kinds: `g:parent` for every parent. */
  readonly alike: readonly string[];
  readonly wasLastTaken: boolean | undefined;
}

/** What those who were taken for coming before tell of one more. */
export function cuesAfter(
  { counts, signs, alike, wasLastTaken }: SoFar,
  { kind, sign, roles }: PossibleComer,
): readonly string[] {
  const [family = 0, close = 0, workers = 0, children = 0, young = 0] = counts.map((one) => Math.min(2, one));
  const most = roles[0]?.adds ?? counts;
  return [
    `~f ${kind} ${family}`,
    `~m ${kind} ${Math.min(2, children + young)}`,
    `~w ${kind} ${workers}`,
    `~c ${kind} ${close}`,
    `~same ${kind} ${signs.includes(sign)}`,
    `~alike ${kind} ${alike.includes(alikeOf(sign))}`,
    `~last ${wasLastTaken}`,
    `~last ${kind} ${wasLastTaken}`,
    ...[0, 1, 2].flatMap((group) => comparison(kind, most[group] ?? 0, counts[group] ?? 0, group)),
  ];
}

/** What signs of the same kind have in common. */
export function alikeOf(sign: string): string {
  return sign.split(/[+:]/, 2).join(':');
}

/** Is a number as large as what has been counted? Then it may be their sum. */
function comparison(kind: string, number: number, counted: number, group: number): readonly string[] {
  if (number === 0 || counted === 0) return [];
  const size = number === counted ? 'equal' : number > counted ? 'more' : 'less';
  return [`~${group} ${size} ${number > 1} ${kind}`];
}

interface Setting {
  readonly words: readonly string[];
  /** What each word tells besides who is named. */
  readonly signs: readonly (readonly string[])[];
  /** Where the sentence of each word begins and ends, and the piece between commas. */
  readonly sentences: readonly Span[];
  readonly pieces: readonly Span[];
  readonly told: ReadonlyMap<Span, ReadonlySet<string>>;
  readonly hasWorkers: boolean;
  readonly hasFamily: boolean;
  readonly hasNoClient: boolean;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly order: number;
}

const ENDS = /^[.;?]$/;

function settingOf(words: readonly string[]): Setting {
  const sentences = spansOf(words, (word) => ENDS.test(word) || word === 'however');
  const pieces = spansOf(words, (word) => /^[.;?,:]$/.test(word));
  const signs = words.map(signsIn);
  const told = new Map(
    [...new Set([...sentences, ...pieces])].map((span) => [span, new Set(signs.slice(span.from, span.to).flat())]),
  );
  return {
    words,
    signs,
    sentences,
    pieces,
    told,
    hasWorkers: words.some((word) => /^C:(?:pro|total)/.test(word)),
    hasFamily: words.some((word) => word.startsWith('C:family')),
    hasNoClient: words.includes('K:none'),
  };
}

function spansOf(words: readonly string[], isEnd: (word: string) => boolean): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  words.forEach((word, at) => {
    if (!isEnd(word) && at < words.length - 1) return;
    const span = { from, to: at + 1, order: new Set(spans).size };
    for (let i = from; i <= at; i++) spans.push(span);
    from = at + 1;
  });
  return spans;
}

/** What a sentence may tell besides who is named in it. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['comes', /^(?:attending|coming|inviting|in-person)$/],
  ['not', /^(?:pre:not|cannot|without|ei)$/],
  ['meeting', /^(?:meeting|client-meeting|network|method:\S+)$/],
  ['need', /^need$/],
  ['lives', /^lives-in$/],
  ['writer', /^(?:i-am|works-at|sign-off)$/],
  ['agreed', /^(?:A:\S+|agreed|consent|told:\S+)$/],
  ['with', /^with$/],
  ['away', /^(?:away|elsewhere|later|homeward|dead|kuollut|stannar|stays|jää|abroad|ulkomailla|ruled-out)$/],
  ['but', /^however$/],
  ['when', /^[RT]:/],
  ['total', /^C:(?:pro|total|family)/],
  ['town', /^M:/],
  ['fix', /^fix$/],
];

function signsIn(word: string): readonly string[] {
  return SIGNS.flatMap(([name, sign]) => (sign.test(word) ? [name] : []));
}

function besideIt(words: readonly string[], { at, kind }: PossibleComer): readonly string[] {
  const [second, before, after, next] = [-2, -1, 1, 2].map((step) => plain(words[at + step]));
  return [
    `k ${kind}`,
    `<${before}`,
    `>${after}`,
    `<<${second}`,
    `>>${next}`,
    `<< ${second} ${before}`,
    `>> ${after} ${next}`,
    `<> ${before} ${after}`,
    `k< ${kind} ${before}`,
    `k> ${kind} ${after}`,
  ];
}

function inItsSentence({ words, sentences, pieces, told }: Setting, { at, kind }: PossibleComer): readonly string[] {
  const [sentence, piece] = [sentences[at], pieces[at]];
  if (sentence === undefined || piece === undefined) return [];
  const [inPiece, inSentence] = [told.get(piece), told.get(sentence)];
  const head = words.slice(sentence.from, sentence.to).find((word) => !/^(?:,|and|however)$/.test(word));
  return [
    ...SIGNS.flatMap(([name]) => (inPiece?.has(name) === true ? [`p ${name}`, `kp ${kind} ${name}`] : [])),
    ...SIGNS.flatMap(([name]) => (inSentence?.has(name) === true ? [`s ${name}`, `ks ${kind} ${name}`] : [`-s ${name}`])),
    `head ${plain(head)}`,
    `nth ${Math.min(4, sentence.order)}`,
  ];
}

/** What stands between it and the next person to the right, and the one to the left. */
function towardsOthers(setting: Setting, { at, kind }: PossibleComer): readonly string[] {
  return [...between(setting, at, 1, kind), ...between(setting, at, -1, kind)];
}

const FAR = 12;
const STOPS = /^(?:[.;?]|however|[gC]:(?!seat|total)\S+|told:\S+)$/;

function between({ words, signs }: Setting, at: number, step: 1 | -1, kind: string): readonly string[] {
  const places = Array.from({ length: FAR }, (_, far) => at + step * (far + 1));
  const end = places.findIndex((place) => STOPS.test(words[place] ?? '.'));
  const some = end < 0 ? places : places.slice(0, end);
  const found = new Set(some.flatMap((place) => signs[place] ?? []));
  const told = SIGNS.flatMap(([name]) => (found.has(name) ? [name] : []));
  const isAlone = end < 0 || ENDS.test(words[places[end] ?? at] ?? '.');
  const side = step > 0 ? 'r' : 'l';
  return [
    ...told.flatMap((name) => [`${side} ${name}`, `k${side} ${kind} ${name}`]),
    `${side} ${told.join(' ')} ${isAlone}`,
    `${side}comma ${some.some((place) => words[place] === ',')} ${isAlone}`,
  ];
}

const PERSON = /^[gC]:(?!seat|total)/;
const JOINS = /^(?:,|and|:)$/;

/** How it stands in a list of people. */
function amongPeople({ words, sentences }: Setting, { at, kind }: PossibleComer): readonly string[] {
  const sentence = sentences[at];
  const people = sentence === undefined ? 0 : words.slice(sentence.from, sentence.to).filter((word) => PERSON.test(word)).length;
  const [next, before] = [words.slice(at + 1, at + 5), words.slice(Math.max(0, at - 4), at).toReversed()];
  const list = `${isJoined(next, 2)} ${isJoined(before, 3)}`;
  return [
    `people ${Math.min(4, people)}`,
    `kpeople ${kind} ${Math.min(4, people)}`,
    `list ${list}`,
    `klist ${kind} ${list}`,
    ...(PERSON.test(next[0] ?? '') ? [`next ${plain(next[0])}`] : []),
    ...(PERSON.test(before[0] ?? '') ? [`before ${plain(before[0])}`] : []),
  ];
}

function isJoined(words: readonly string[], near: number): boolean {
  const joint = words.findIndex((word) => JOINS.test(word));
  return joint >= 0 && joint < near && words.slice(joint).some((word) => PERSON.test(word));
}

function toldBefore(
  { words, hasFamily, hasNoClient, hasWorkers }: Setting,
  candidates: readonly PossibleComer[],
  { at, kind, sign }: PossibleComer,
): readonly string[] {
  const before = candidates.filter((one) => one.at < at);
  const times = before.filter((one) => one.sign === sign || one.sign.replace(/^told/, 'g') === sign).length;
  const isWorker = /pro|job|me|someone|unit/.test(kind);
  return [
    `again ${Math.min(2, times)}`,
    `kagain ${kind} ${Math.min(2, times)}`,
    `kind-before ${before.some((one) => one.kind.slice(0, 4) === kind.slice(0, 4))}`,
    `workers ${hasWorkers} ${isWorker}`,
    `family ${hasFamily}`,
    `no-client ${hasNoClient} ${kind}`,
    `last-person ${!words.slice(at + 1).some((word) => PERSON.test(word))}`,
  ];
}

const PEOPLE_SIGN = /^([gC]:\w+)(?::\d+)?/;
const STEM = 7;

/** A word but for its ending, a sign but for its value. */
function plain(word: string | undefined): string {
  if (word === undefined) return '';
  const person = PEOPLE_SIGN.exec(word);
  if (person !== null) return word.replace(PEOPLE_SIGN, '$1');
  if (word.includes(':')) return word.slice(0, word.indexOf(':') + 1);
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').slice(0, STEM);
}

const NEAR_WORDS = 4;

/** The words of its piece, before it and after. */
function wordsAround({ words, pieces }: Setting, { at, kind }: PossibleComer): readonly string[] {
  const piece = pieces[at];
  if (piece === undefined) return [];
  const before = words.slice(piece.from, at).slice(-NEAR_WORDS).map(plain);
  const after = words.slice(at + 1, piece.to).slice(0, NEAR_WORDS).map(plain);
  return [...before.map((word) => `lw ${word}`), ...after.flatMap((word) => [`rw ${word}`, `rw ${sideOf(kind)} ${word}`])];
}

/** Whether somebody alike, or anybody of the same side, is told of later, and is said there to come. */
function toldLater(
  { sentences, told }: Setting,
  candidates: readonly PossibleComer[],
  { at, kind, sign }: PossibleComer,
): readonly string[] {
  const comes = (place: number): boolean => has(told, sentences[place], 'comes');
  const side = sideOf(kind);
  const later = candidates.filter((one) => one.at > at);
  const alike = later.filter((one) => alikeOf(one.sign) === alikeOf(sign));
  const how = `${alike.length > 0} ${alike.some((one) => comes(one.at))}`;
  const others = later.some((one) => sideOf(one.kind) === side && comes(one.at));
  const totals = candidates.filter((one) => one.at !== at && sideOf(one.kind) === side && /^C:(?:pro|job|family|total)/.test(one.sign));
  return [
    `later ${how}`,
    `later ${kind} ${how}`,
    `laterside ${side} ${others} ${comes(at)}`,
    `total ${side} ${totals
      .slice(0, 2)
      .map((one) => (one.at < at ? 'b' : 'a'))
      .join('')}`,
  ];
}

const IN_A_SENTENCE = ['not', 'away', 'lives', 'agreed', 'when', 'meeting', 'writer'];
const IN_A_PIECE = ['comes', 'not', 'away', 'lives', 'agreed', 'when'];

/** How many of its side its sentence names, beside the others, and what that sentence and piece tell together. */
function amongSentences(
  { sentences, pieces, told }: Setting,
  candidates: readonly PossibleComer[],
  { at, kind }: PossibleComer,
): readonly string[] {
  const [sentence, side] = [sentences[at], sideOf(kind)];
  if (sentence === undefined) return [];
  const ofSide = candidates.filter((one) => sideOf(one.kind) === side);
  const mine = ofSide.filter((one) => sentences[one.at] === sentence);
  const most = Math.max(...ofSide.map((one) => ofSide.filter((other) => sentences[other.at] === sentences[one.at]).length));
  const others = candidates.filter((one) => sentences[one.at] === sentence && ![side, 'anybody'].includes(sideOf(one.kind)));
  const coming = [...new Set(sentences)].filter((one) => has(told, one, 'comes')).length;
  const comes = has(told, sentence, 'comes');
  const said = (span: Span | undefined, names: readonly string[]): string => names.filter((name) => has(told, span, name)).join(' ');
  return [
    `most ${side} ${mine.length === most} ${Math.min(3, most)}`,
    `most ${side} ${mine.length === most} ${comes}`,
    `comes ${Math.min(3, coming)} ${comes}`,
    `kcomes ${kind} ${Math.min(2, coming)} ${comes}`,
    `nthin ${side} ${Math.min(3, mine.filter((one) => one.at < at).length)} ${Math.min(4, mine.length)}`,
    `mixed ${side} ${Math.min(3, others.length)} ${Math.min(3, mine.length)}`,
    `has ${side} ${said(sentence, IN_A_SENTENCE)}`,
    `hasp ${side} ${said(pieces[at], IN_A_PIECE)}`,
  ];
}

function has(told: Setting['told'], span: Span | undefined, name: string): boolean {
  return span !== undefined && told.get(span)?.has(name) === true;
}

/** Of which side of the table somebody of a kind would be. */
function sideOf(kind: string): string {
  if (/pro|job|^my|me$|unit/.test(kind)) return 'workers';
  if (/someone|few|many|number|total/.test(kind)) return 'anybody';
  return kind.includes('close') ? 'close' : 'family';
}
