import { AmbiguousError, PermanentError, TransientError } from '../../../kernel/errors.ts';
import type { ConnectorFault } from './connector-faults.ts';

/** What was asked of the connector. Only a `write` (a new message) done twice is two; all others may be repeated. */
export type Act = 'write' | 'edit' | 'delete' | 'open' | 'look' | 'probe';

/**
 * What an answer of Teams means.
 * `transient`: nothing was done, and the same may succeed later. `permanent`: it will be the same next time. `ambiguous`: it may have been done.
 * `ours-to-mend`: what we sent, or how the bot is set up, is wrong. Nothing is ever *made already* here: a chat that is
 * opened again is answered 201 with the same id (microsoft/teams.net, CreateConversation-API-Behavior).
 */
type Meaning = 'transient' | 'permanent' | 'ambiguous' | 'ours-to-mend';

export interface AnswerRow {
  /** `none`: no answer came. `never-left`: no connection was made. `5xx`, `4xx`: whatever status is not named otherwise. */
  readonly status: number | 'none' | 'never-left' | '5xx' | '4xx';
  /** In any case of letters; absent: any code, and none. */
  readonly codes?: readonly string[];
  /** Absent: whatever was asked. */
  readonly acts?: readonly Act[];
  readonly meaning: Meaning;
  /** Our own word, as `ports/messenger` has it; absent: the code of Teams, or the status. */
  readonly told?: string;
  /** All of Teams answers so just now, not this one place. */
  readonly isOutage?: true;
  /** Tried again at once, a few times. */
  readonly isRepeatedAtOnce?: true;
  /** The token at hand is good for nothing any more: another one is fetched first, once. */
  readonly needsToken?: true;
  /** Nothing at all is sent until the wait is over. */
  readonly holdsAll?: true;
  readonly source: string;
}

const DOC = 'Microsoft Learn, "Messages in bot conversations", table of status codes';
const SEEN = 'seen in use (Microsoft Q&A 1513369: bodies differ from the table, and the code may be missing)';

/** The first row that fits decides; nothing else in the product reads a status or a code of Teams. */
export const TEAMS_ANSWERS: readonly AnswerRow[] = [
  { status: 'never-left', meaning: 'transient', isOutage: true, source: 'nothing was sent' },
  { status: 'none', acts: ['write'], meaning: 'ambiguous', source: 'the request may have been heard' },
  { status: 'none', meaning: 'transient', isOutage: true, source: 'may be repeated' },

  {
    status: 400,
    codes: ['BadArgument', 'BadSyntax'],
    acts: ['open'],
    meaning: 'permanent',
    told: 'not-in-roster',
    source: `${DOC}: a person whom the bot cannot have met`,
  },
  {
    status: 401,
    meaning: 'transient',
    isOutage: true,
    isRepeatedAtOnce: true,
    needsToken: true,
    source: 'a token that has run out or been revoked; another is fetched',
  },
  {
    status: 403,
    codes: ['MessageWritesBlocked'],
    meaning: 'permanent',
    told: 'blocked',
    source: 'Microsoft Learn, "Proactive messages": blocked or uninstalled',
  },
  { status: 403, codes: ['ConversationBlockedByUser'], meaning: 'permanent', told: 'blocked', source: DOC },
  {
    status: 403,
    codes: ['UserBlocked', 'UserBlockedBot', 'BotBlockedByUser'],
    meaning: 'permanent',
    told: 'blocked',
    source: SEEN,
  },
  { status: 403, codes: ['BotDisabledByAdmin'], meaning: 'permanent', told: 'blocked', source: DOC },
  { status: 403, codes: ['BotNotInConversationRoster'], meaning: 'permanent', told: 'not-in-roster', source: DOC },
  {
    status: 403,
    codes: ['ForbiddenOperationException'],
    meaning: 'permanent',
    told: 'not-in-roster',
    source: `${DOC}: not installed for the person`,
  },
  {
    status: 403,
    acts: ['delete'],
    meaning: 'permanent',
    told: 'not-deleted',
    source: 'a policy may forbid deleting; the message is emptied instead, and that answer counts',
  },
  { status: 403, meaning: 'transient', told: 'forbidden', source: `ServiceError, unknown codes and none: ${SEEN}` },
  { status: 404, codes: ['ActivityNotFoundInConversation', 'ActivityNotFound'], meaning: 'permanent', told: 'gone', source: DOC },
  {
    status: 404,
    codes: ['MemberNotFoundInConversation'],
    acts: ['look', 'open'],
    meaning: 'permanent',
    told: 'not-in-roster',
    source: 'Bot Connector, members',
  },
  {
    status: 404,
    acts: ['delete'],
    meaning: 'permanent',
    told: 'not-deleted',
    source: 'also where deleting itself is not known; the message is emptied instead, and that answer counts',
  },
  {
    status: 404,
    meaning: 'transient',
    told: 'no-conversation',
    source: `${DOC} (ConversationNotFound); also passing, and until createConversation is called`,
  },
  { status: 408, acts: ['write'], meaning: 'ambiguous', source: 'the request was heard in part or whole' },
  { status: 408, meaning: 'transient', isOutage: true, source: 'may be repeated' },
  { status: 409, meaning: 'transient', source: 'another request at the same time' },
  { status: 412, meaning: 'transient', isRepeatedAtOnce: true, source: `${DOC}: retry` },
  { status: 413, meaning: 'ours-to-mend', told: 'too-large', source: DOC },
  {
    status: 400,
    codes: ['MessageSizeTooBig'],
    meaning: 'ours-to-mend',
    told: 'too-large',
    source: 'the same word with another status',
  },
  {
    status: 429,
    meaning: 'transient',
    isOutage: true,
    isRepeatedAtOnce: true,
    holdsAll: true,
    source: `${DOC}: retry, after Retry-After`,
  },
  { status: 501, acts: ['delete'], meaning: 'permanent', told: 'not-deleted', source: 'Agents Playground 0.2.28' },
  { status: '4xx', meaning: 'ours-to-mend', source: `${DOC}: do not retry` },

  {
    status: '5xx',
    acts: ['write'],
    meaning: 'ambiguous',
    source: 'microsoft/BotBuilder: 502 and 504 after the message had arrived',
  },
  { status: '5xx', meaning: 'transient', isOutage: true, source: `${DOC}: retry` },
];

export function rowOf(fault: ConnectorFault, act: Act): AnswerRow {
  const row = TEAMS_ANSWERS.find((one) => isOfStatus(one.status, fault) && isOfCode(one, fault) && isOfAct(one, act));
  return row ?? { status: '5xx', meaning: act === 'write' ? 'ambiguous' : 'transient', source: 'no known kind of answer' };
}

/** The row's answer as one of our own faults. */
export function errorOf({ meaning, told, isOutage }: AnswerRow, { status, code, retryAfterMs }: ConnectorFault): Error {
  const message = status === undefined ? 'Teams did not answer' : `Teams answered ${status}`;
  if (meaning === 'ambiguous') return new AmbiguousError(message);
  if (meaning === 'transient') return new TransientError(message, { code: told, isOutage, retryAfterMs });
  return new PermanentError(message, { code: told ?? code ?? String(status) });
}

function isOfStatus(wanted: AnswerRow['status'], { status, neverLeft }: ConnectorFault): boolean {
  if (status === undefined) return wanted === (neverLeft ? 'never-left' : 'none');
  return wanted === status || wanted === `${Math.floor(status / 100)}xx`;
}

function isOfCode({ codes }: AnswerRow, { code }: ConnectorFault): boolean {
  return codes === undefined || codes.some((one) => one.toLowerCase() === code?.toLowerCase());
}

function isOfAct({ acts }: AnswerRow, act: Act): boolean {
  return acts?.includes(act) ?? true;
}
