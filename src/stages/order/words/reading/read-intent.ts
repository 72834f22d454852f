import { symbols } from '../grammar/pattern.ts';

export type Intent = 'order' | 'help' | 'status' | 'method-info' | 'cannot-attend' | 'cancel' | 'guard' | 'other';

/** What the message is for. `hasFields`: something was understood that an order has. */
export function readIntent(raw: string, line: string, hasFields: boolean): Intent {
  const found = INTENTS.find(([, isMeant]) => isMeant({ raw, line, hasFields }));
  return found?.[0] ?? (hasFields || WISHES.test(raw) || ABOUT_MEETING.test(raw) || ABOUT_MEETING.test(line) ? 'order' : 'other');
}

interface Message {
  /** As the lexicon gave it, before the grammar. */
  readonly raw: string;
  readonly line: string;
  readonly hasFields: boolean;
}

const WISHES = symbols('need|meeting|client-meeting|follow-up|method:\\S+|order-word');
const NEED = symbols('need');
/** Somebody tells what a meeting would be like, though nothing of it can be filled. */
const ABOUT_MEETING = symbols(
  'C:\\S+|g:(?:family|client|parents?|total|pro|seat)\\S*|M:\\S+|interpreter\\S*|agreed|theme|lang:\\S+|town:\\S+|lasting|vp:\\S+|unit:\\S+|sector:\\S+',
);
const WHEN_OR_WHO = symbols('R:\\S+|T:\\S+|wds:\\S+|C:\\S+|M:\\S+|P:\\S+|I:\\S+|L:\\S+|part:\\S+');

const HELP = [
  symbols('worry (?:\\S+ ){0,4}?bring-up|bring-up (?:\\S+ ){0,5}?worry'),
  symbols(
    'how (?:\\S+ ){0,4}?(?:need|order|can-do|cancel|move|attending|meeting)|what_can_you_do|can-do|what can you do|mitä (?:sä |sinä )?(?:osaat|can-do)|vad kan du',
  ),
];
const SHORT_HELP = symbols('help');
const STATUS = [
  symbols('where (?:\\S+ ){0,4}?(?:order|need|mine|vp:\\S+|request)'),
  symbols(
    '(?:status|mine) (?:\\S+ ){0,4}?(?:order|vp:\\S+|orders|need)|(?:order|vp:\\S+) (?:\\S+ ){0,4}?status|mine (?:orders?|order|tilaukset)',
  ),
  symbols('(?:joko|onko|have|has|har|are|is|är|did|vieläkö|any) (?:\\S+ ){0,6}?status'),
  symbols('status (?:\\S+ ){0,3}?\\?'),
];
const CANCEL = symbols('cancel');
const NOT_NEEDED = symbols(
  'pre:not (?:\\S+ ){0,3}?(?:need|meeting) (?:\\S+ ){0,3}?no-longer|(?:need|meeting) (?:\\S+ ){0,3}?no-longer|no-longer (?:\\S+ ){0,2}?need|(?:en|emme) (?:need|tarvitse) no-longer',
);
const NEEDS_NONE = symbols(
  'need pre:not (?:\\S+ )?(?:meeting|order)|(?:meeting|order) (?:\\S+ )?pre:not need|(?:en|emme|pre:not) need (?:the |a )?(?:meeting|order)',
);
const CANNOT = symbols('cannot|(?:cancel|cannot) (?:\\S+ ){0,3}?take-part|take-part (?:\\S+ ){0,3}?cancel');
const TAKE_PART = symbols('cancel (?:\\S+ ){0,3}?take-part|take-part (?:\\S+ ){0,3}?cancel|withdraw (?:\\S+ ){0,2}?from');
const ASKS_ABOUT = symbols('what-is|(?:mitä|mikä|vad|what) (?:\\S+ ){0,3}?method:\\S+|methods');
const METHOD = symbols('method:\\S+|methods');
const SHORT_STATUS = /^ (?:status|mine|mine orders?|mine order|tilaukset|vp:\S+|status vp:\S+) (?:[.?] )?$/;

const INTENTS: readonly (readonly [Intent, (message: Message) => boolean])[] = [
  ['help', ({ raw, line }) => HELP.some((pattern) => pattern.test(raw)) && !WHEN_OR_WHO.test(line)],
  ['cannot-attend', ({ raw, line }) => TAKE_PART.test(raw) || (CANNOT.test(raw) && !NEED.test(raw) && !METHOD.test(line))],
  ['cancel', ({ raw, line }) => (CANCEL.test(raw) && !(NEED.test(raw) && WHEN_OR_WHO.test(line))) || NOT_NEEDED.test(raw)],
  ['cancel', ({ raw, hasFields }) => NEEDS_NONE.test(raw) && !hasFields],
  [
    'method-info',
    ({ raw, line }) => ASKS_ABOUT.test(raw) && METHOD.test(line) && !WHEN_OR_WHO.test(line) && !/method:not-known/.test(line),
  ],
  ['method-info', ({ raw }) => /^ method:\S+ \? $/.test(raw)],
  [
    'status',
    ({ raw, line }) => (STATUS.some((pattern) => pattern.test(raw)) && !/ (?:C|L|I|P|M):/.test(line)) || SHORT_STATUS.test(raw),
  ],
  ['help', ({ raw, hasFields }) => SHORT_HELP.test(raw) && !hasFields],
];
