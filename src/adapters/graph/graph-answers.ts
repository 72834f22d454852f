import { z } from 'zod/v4';

/** What an answer of Graph means for the work that asked. */
type Meaning =
  | 'done'
  /** A clear no for now: nothing was done, and the same may be asked again. */
  | 'transient'
  /** A clear no until somebody changes something over there. Known to pass once in a while too, so a single one is doubted. */
  | 'permanent'
  /** What was to be made is there already: it is to be found, not made again. */
  | 'made-already'
  /** It may have been done, or not. */
  | 'ambiguous'
  /** The request itself is at fault: our code or our settings are to be mended. */
  | 'ours';

/** What the answer is about, where that makes a difference. */
type Subject =
  /** All calls rest until it is over. */
  | 'pace'
  /** The token: a fresh one is fetched first. */
  | 'token'
  /** The application's right. */
  | 'right'
  /** A no without a reason: it may be the right, or pass. */
  | 'refusal'
  /** The whole mailbox, person or calendar is not there: what has become of a thing in it cannot be told. */
  | 'mailbox'
  /** The thing asked for is not there. */
  | 'item'
  /** This Graph has no such operation. */
  | 'operation';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

interface Reading {
  readonly means: Meaning;
  readonly about?: Subject | undefined;
}

interface Row extends Reading {
  readonly status: number | readonly [from: number, to: number];
  /** Tried on Graph's own code; absent: every code, and none. */
  readonly code?: RegExp | undefined;
  /** Tried on Graph's words. */
  readonly words?: RegExp | undefined;
  /** Where it is known from. */
  readonly source: string;
}

/**
 * Every status and code of Graph, the first row that fits. It is the only place that decides: who asks Graph acts on the meaning and
 * never on a number.
 */
export const GRAPH_ANSWERS: readonly Row[] = [
  { status: [200, 299], means: 'done', source: 'learn.microsoft.com/graph/errors' },
  {
    status: [400, 409],
    code: /DuplicateTransactionId/i,
    means: 'made-already',
    source: 'graph: event resource, transactionId; seen with 400 and with 409',
  },
  // The application's own address did not answer Graph in time: it was busy or just starting.
  {
    status: 400,
    words: /validation.{0,20}tim(?:ed|e) ?-?out/is,
    means: 'transient',
    source: 'graph: change-notifications-delivery-webhooks, validation within 10 s',
  },
  {
    status: 401,
    means: 'transient',
    about: 'token',
    source: 'graph/errors: the token is missing, expired or revoked; continuous access evaluation',
  },
  {
    status: 403,
    code: /^(?:Error)?AccessDenied$|^Authorization_RequestDenied$/i,
    means: 'permanent',
    about: 'right',
    source: 'exchange: RBAC for applications; graph/resolve-auth-errors',
  },
  {
    status: 403,
    code: /^Forbidden$/i,
    words: /polic|permission|not (?:allowed|permitted)|blocked|role/i,
    means: 'permanent',
    about: 'right',
    source: 'teams: installing an app, forbidden by an app policy or without the right (Company Communicator 479, 1537)',
  },
  {
    status: 403,
    means: 'transient',
    about: 'refusal',
    source: 'graph/throttling: also for limits and checks that could not be made',
  },
  {
    status: [404, 410],
    code: /^(?:ErrorInvalidUser|ErrorNonExistentMailbox|MailboxNotEnabledForRESTAPI|MailboxNotSupportedForRESTAPI|Request_ResourceNotFound)$/i,
    means: 'permanent',
    about: 'mailbox',
    source: 'graph/errors; outlook: mailboxes on premises or without a licence',
  },
  {
    status: 404,
    words: /\buser\b.{0,60}(?:not found|does not exist)/is,
    means: 'permanent',
    about: 'mailbox',
    source: 'teams: installing an app for somebody of another organisation',
  },
  {
    status: 404,
    means: 'permanent',
    about: 'item',
    source: 'ErrorItemNotFound, ResourceNotFound; passes while a mailbox is moved or its copy lags behind',
  },
  { status: 408, means: 'ambiguous', source: 'graph/errors: the connection was given up, perhaps after the work' },
  {
    status: 409,
    code: /IrresolvableConflict|ConcurrentChange|ConflictingChange/i,
    means: 'transient',
    source: 'exchange: somebody else changed the item at the same time',
  },
  {
    status: 409,
    means: 'made-already',
    source: 'graph: subscriptions for the same resource and address; graph/errors: conflicts with what exists',
  },
  {
    status: 410,
    means: 'permanent',
    about: 'item',
    source: 'graph/delta-query-overview: a mark that is no longer known; graph/errors',
  },
  {
    status: 412,
    means: 'transient',
    source: 'graph/errors: a condition that did not hold at the moment; no request of ours carries one',
  },
  { status: [423, 425], means: 'transient', source: 'graph/errors: locked; RFC 8470: too early' },
  { status: 429, means: 'transient', about: 'pace', source: 'graph/throttling' },
  { status: 501, means: 'permanent', about: 'operation', source: 'graph/errors: not implemented' },
  { status: 509, means: 'transient', about: 'pace', source: 'graph/errors: bandwidth limit' },
  { status: [500, 599], means: 'ambiguous', source: 'graph/errors; gateways answer 502 and 504 also after the work was done' },
];

/** Anything that no row knows cannot be helped by repeating it. */
const UNKNOWN: Reading = { means: 'ours' };

export function readAnswer(answer: Answer): Reading {
  return GRAPH_ANSWERS.find((row) => isStatus(row.status, answer.status) && isSaid(row, answer)) ?? UNKNOWN;
}

/** Most answers are no errors, and are not read for one. */
function isSaid({ code, words }: Row, answer: Answer): boolean {
  if (code === undefined && words === undefined) return true;
  const said = { code: '', message: '', ...errorIn(answer) };
  return (code?.test(said.code) ?? true) && (words?.test(`${said.code} ${said.message ?? ''}`) ?? true);
}

function isStatus(known: Row['status'], status: number): boolean {
  return typeof known === 'number' ? known === status : known[0] <= status && status <= known[1];
}

/** Graph's own word for the fault: `ErrorItemNotFound`. */
export function codeOf(answer: Answer): string | undefined {
  return errorIn(answer)?.code;
}

/** Ids of events that an error may name, as Outlook writes them. Where they lead is to be looked at before they are believed. */
export function idsIn({ body }: Pick<Answer, 'body'>): readonly string[] {
  return [...new Set(JSON.stringify(body ?? '').match(/AA[\w+/=-]{58,}/g))];
}

function errorIn({ body }: Pick<Answer, 'body'>): z.infer<typeof errorSchema>['error'] | undefined {
  return errorSchema.safeParse(body).data?.error;
}

const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.string(), message: z.string().optional().catch(undefined) }),
});
