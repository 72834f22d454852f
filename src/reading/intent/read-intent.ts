import type { Intent } from '../../ports/order-reader.ts';
import { symbols } from '../grammar/pattern.ts';
import { evidenceOfOrder } from './intent-marks.ts';

/** What the message is for. */
export function readIntent(message: ToJudge): Intent {
  const { raw, line, inputs } = message;
  const marked = markedIntent(message);
  if (marked !== undefined) return marked;
  const found = INTENTS.find(([, isMeant]) => isMeant(message));
  return (
    found?.[0] ??
    (inputs.length > 0 || ABOUT_MEETING.test(raw) || ABOUT_MEETING.test(line) || ORDER_WORD.test(raw) ? 'order' : 'other')
  );
}

/** So much tells of an order that a word of something else is by the way. */
const CLEARLY_AN_ORDER = 7;

/** What the words themselves tell, where the message does not order clearly. */
function markedIntent(message: ToJudge): Intent | undefined {
  const { line, marks } = message;
  if (isWholeOrder(line)) return 'order';
  const evidence = evidenceOfOrder(line);
  if (evidence >= CLEARLY_AN_ORDER) return undefined;
  const weighed = { ...message, evidence };
  return MARKED.find(([mark, isMeant]) => marks.has(mark) && isMeant(weighed))?.[2] ?? askedOfMethod(message);
}

interface Weighed extends ToJudge {
  readonly evidence: number;
}

/** A meeting with a day, or as much. */
const SOME = 4;

const always = (): boolean => true;

/** Marks of the words by what they mean where nothing speaks against it. The first that fits. */
const MARKED: readonly (readonly [string, (message: Weighed) => boolean, Intent])[] = [
  ['errand', ({ raw }) => !NETWORK.test(raw), 'other'],
  ['withdraw', ({ raw }) => !METHOD.test(raw), 'cannot-attend'],
  ['drop', ({ raw, evidence }) => / (?:meeting|order|mine) /.test(raw) || evidence <= 2, 'cancel'],
  ['human', always, 'help'],
  ['mine', ({ raw }) => !WISH.test(raw), 'status'],
  ['later', ({ evidence }) => evidence < SOME, 'other'],
  ['off', ({ evidence }) => evidence < SOME, 'other'],
  ['how', ({ line, raw }) => !DAY_SAID.test(line) && METHOD.test(raw), 'method-info'],
  ['how', ({ line }) => !DAY_SAID.test(line), 'help'],
  ['bye', ({ line, evidence }) => evidence < 3 && !PLACE.test(line), 'other'],
  ['report', ({ raw }) => !NEED.test(raw), 'other'],
];

/** `Sopiiko ennakointidialogi pienelle lapselle?` */
function askedOfMethod({ raw, line }: ToJudge): Intent | undefined {
  return SUITS.test(raw) && METHOD.test(raw) && !DAY_SAID.test(line) ? 'method-info' : undefined;
}

/** Who comes, and a day with an hour or a town: whatever else is said, a meeting is ordered. */
function isWholeOrder(line: string): boolean {
  return line.length > LONG && WHO.test(line) && /(?:R|wds):/.test(line) && /(?:T|M|P|part):/.test(line);
}

const LONG = 150;
const WHO = symbols('C:(?!seat)\\S+|g:(?:parents?|child|young|kin|client|job)\\S*');
const SUITS = symbols('(?:sopiiko|passar|is (?:a |an )?method:\\S+|fits) (?:\\S+ ){0,4}?\\?');
const PLACE = symbols('P:\\S+');
const NETWORK = symbols('method:\\S+|g:seat\\S*|client-meeting|attending');
const WISH = symbols('need (?:a |en |ett |an )?(?:meeting|method:\\S+|g:seat\\S*)');
const DAY_SAID = symbols('R:\\S+|T:\\S+|wds:\\S+|M:\\S+');

export interface ToJudge {
  /** As the lexicon gave it, before the grammar. */
  readonly raw: string;
  readonly line: string;
  /** The names of the inputs that were understood. */
  readonly inputs: readonly string[];
  readonly marks: ReadonlySet<string>;
}

type IsMeant = (message: ToJudge) => boolean;

/** Somebody wishes or describes a meeting, though nothing of it can be filled. */
const ABOUT_MEETING = symbols(
  'need|no-date|in-person|place\\S*|at-ours|own-place|part:\\S+|attending|inviting|ruled-out|meeting|series|client-meeting|follow-up|order-word|method:\\S+|C:\\S+|g:\\S+|M:\\S+|interpreter\\S*|agreed|consent|to-agree|theme|lang:\\S+|town:\\S+|lasting|vp:\\S+|unit:\\S+|sector:\\S+|year|early-week|late-week|hour\\S*|yearold\\S*|ages:\\S+|week\\S*|month\\S*|wd:\\S+|m:\\S+',
);
const NEED = symbols('need');
const WHEN_OR_WHO = symbols('R:\\S+|T:\\S+|wds:\\S+|C:\\S+|M:\\S+|P:\\S+|I:\\S+|L:\\S+|part:\\S+');
const METHOD = symbols('method:(?!not-known)\\S+|methods');

const HELP = symbols(
  [
    'worry (?:\\S+ ){0,4}?bring-up|bring-up (?:\\S+ ){0,5}?worry|worry (?:\\S+ ){0,8}?how|how (?:\\S+ ){0,8}?worry',
    'how (?:\\S+ ){0,4}?(?:need|order|can-do|cancel|move|attending|meeting)|can-do|what can you do|vad kan du',
    '(?:what-is|mikä|mitä|kuka|who|vem|vad|what) (?:\\S+ ){0,2}?(?:bot|olet|oot|are you|är du)|(?:mitä|vad|what-is) (?:gör |does )?(?:(?:a|en|ett|the) )?g:seat\\S*(?: (?:tekee|do|gör))?',
    '(?:voiko|voinko|saako|(?:fits|kan) (?:man|jag)|can i|can an?|onko mahdollista|is it possible) (?:\\S+ ){0,4}?cancel (?:\\S+ ){0,3}?\\?',
  ].join('|'),
);
const WHAT_IS_A_MEETING = symbols('what-is (?:(?:a|en|ett) )?(?:meeting|g:seat\\S*)');
const HELP_WORD = symbols('help');

const STATUS = symbols(
  [
    'where (?:\\S+ ){0,4}?(?:order|need|mine|vp:\\S+|request)',
    'status (?:\\S+ ){0,4}?(?:order|vp:\\S+|orders|need|mine)|(?:order|vp:\\S+|mine) (?:\\S+ ){0,4}?status|mine (?:orders?|order|tilaukset)',
    '(?:joko|onko|have|has|har|are|is|är|did|vieläkö|any) (?:\\S+ ){0,6}?status|status (?:\\S+ ){0,3}?\\?',
    '(?:joko|onko|have|has|har|did|vieläkö|when|när) (?:\\S+ ){0,4}?(?:order|mine|vp:\\S+|g:seat\\S*) (?:\\S+ ){0,4}?(?:vastau\\S*|tietoa|tullut|svar\\S*|svarat|answer\\S*|replied)',
    '(?:are|is|finns|är|onko|onks) (?:\\S+ ){0,4}?g:seat\\S* (?:\\S+ ){0,3}?(?:order|mine|vp:\\S+)',
    '(?:joko|onko|onks|have|has|har|did) (?:\\S+ ){0,4}?(?:vasta\\S*|svarat|replied|answered) (?:\\S+ ){0,3}?(?:order|mine|vp:\\S+)',
    '(?:when|när) (?:\\S+ ){0,4}?(?:tiedon|tietoa|tietää|know|besked|hear|kuulen|vet|veta) (?:\\S+ ){0,3}?(?:order|mine|vp:\\S+|g:seat\\S*)',
  ].join('|'),
);
/** The word that opens the form. */
const ORDER_WORD = /^ (?:order|need) (?:[.!?] )?$/;
const SHORT_STATUS = /^ (?:status|mine|mine orders?|mine order|tilaukset|vp:\S+|status vp:\S+) (?:[.?] )?$/;

const TAKE_PART = symbols('(?:cancel|cannot) (?:\\S+ ){0,3}?take-part|take-part (?:\\S+ ){0,3}?(?:cancel|cannot)');
const CANNOT = symbols('cannot');

const CANCEL = symbols('cancel');
const WISH_TO_CANCEL = symbols('need (?:\\S+ ){0,2}?cancel');
const NO_LONGER = symbols(
  'pre:not (?:\\S+ ){0,3}?(?:need|meeting) (?:\\S+ ){0,3}?no-longer|(?:need|meeting) (?:\\S+ ){0,3}?no-longer|no-longer (?:\\S+ ){0,2}?need|(?:en|emme) need no-longer',
);
const NEEDS_NONE = symbols(
  'need pre:not (?:\\S+ )?(?:meeting|order)|(?:meeting|order) (?:\\S+ )?pre:not need|(?:en|emme|pre:not) need (?:a )?(?:meeting|order)',
);

const ASKS_ABOUT = symbols(
  'what-is|where method:\\S+|(?:mitä|mikä|vad|what|how|hur|which|vilken|vilka) (?:\\S+ ){0,3}?(?:method:\\S+|methods)',
);
const METHOD_AND_QUESTION = /^ (?:method:\S+|methods) \? $/;
const SMALL_TALK = /^ (?:\S+ ){0,2}(?:what-is|mikä|mitä|vad|what) .*\? $/;
const TIME_ONLY: ReadonlySet<string> = new Set(['earliestDate', 'latestDate', 'weekdays', 'timeFrom', 'timeTo']);

const asksOfNothingOurs: IsMeant = ({ raw, inputs }) =>
  SMALL_TALK.test(raw) && !ABOUT_MEETING.test(raw) && inputs.every((name) => TIME_ONLY.has(name));

/** The first that fits. An order is what is left when something was understood. */
const INTENTS: readonly (readonly [Intent, IsMeant])[] = [
  ['help', ({ raw, line }) => HELP.test(raw) && !WHEN_OR_WHO.test(line) && !METHOD.test(line)],
  ['help', ({ raw, line }) => WHAT_IS_A_MEETING.test(raw) && !WHEN_OR_WHO.test(line) && !METHOD.test(line)],
  ['cannot-attend', ({ raw, line }) => TAKE_PART.test(raw) || (CANNOT.test(raw) && !NEED.test(raw) && !METHOD.test(line))],
  [
    'cancel',
    ({ raw, line }) =>
      WISH_TO_CANCEL.test(raw) || (CANCEL.test(raw) && !(NEED.test(raw) && WHEN_OR_WHO.test(line))) || NO_LONGER.test(raw),
  ],
  ['cancel', ({ raw, inputs }) => NEEDS_NONE.test(raw) && inputs.length === 0],
  ['method-info', ({ raw, line }) => ASKS_ABOUT.test(raw) && METHOD.test(line) && !WHEN_OR_WHO.test(line)],
  ['method-info', ({ raw }) => METHOD_AND_QUESTION.test(raw)],
  ['status', ({ raw, line }) => (STATUS.test(raw) && !/ (?:C|L|I|P|M|U):/.test(line)) || SHORT_STATUS.test(raw)],
  ['help', ({ raw, inputs }) => HELP_WORD.test(raw) && inputs.length === 0],
  ['other', asksOfNothingOurs],
];
