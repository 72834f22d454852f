import type { FaultRule } from '../faults/fault-rules.ts';
import type { Sandbox } from '../sandbox.ts';

/** A fault that the page offers by name. */
interface FaultChoice {
  readonly id: string;
  readonly server: 'teams' | 'graph';
  readonly rule: FaultRule;
}

const SENDING = '^/v3/conversations';
const UNTIL_CLEARED = 0;

export const FAULT_CHOICES: readonly FaultChoice[] = [
  {
    id: 'teams-throttle',
    server: 'teams',
    rule: { kind: 'throttle', method: 'POST', path: SENDING, times: 3, retryAfterSeconds: 2 },
  },
  { id: 'teams-error', server: 'teams', rule: { kind: 'error-before', method: 'POST', path: SENDING, status: 502 } },
  { id: 'teams-lost-answer', server: 'teams', rule: { kind: 'error-after', method: 'POST', path: SENDING, status: 502 } },
  { id: 'teams-cut', server: 'teams', rule: { kind: 'cut-after', method: 'POST', path: SENDING } },
  { id: 'teams-slow', server: 'teams', rule: { kind: 'slow', path: SENDING, times: 5, delayMs: 4_000 } },
  {
    id: 'teams-blocked',
    server: 'teams',
    rule: { kind: 'forbidden', method: 'POST', path: SENDING, code: 'MessageWritesBlocked' },
  },
  {
    id: 'teams-gone',
    server: 'teams',
    rule: { kind: 'missing', method: 'PUT', path: SENDING, code: 'ActivityNotFoundInConversation' },
  },
  { id: 'teams-token', server: 'teams', rule: { kind: 'unauthorized', path: SENDING } },
  { id: 'teams-forbidden', server: 'teams', rule: { kind: 'forbidden', path: SENDING, code: 'ServiceError', times: 3 } },
  { id: 'teams-not-found', server: 'teams', rule: { kind: 'missing', path: SENDING, code: 'ConversationNotFound', times: 3 } },
  { id: 'teams-precondition', server: 'teams', rule: { kind: 'precondition', path: SENDING, times: 2 } },
  {
    id: 'teams-down',
    server: 'teams',
    rule: { kind: 'error-before', method: 'POST', path: SENDING, status: 503, times: UNTIL_CLEARED },
  },
  { id: 'graph-throttle', server: 'graph', rule: { kind: 'throttle', times: 3, retryAfterSeconds: 2 } },
  { id: 'graph-lost-answer', server: 'graph', rule: { kind: 'error-after', method: 'POST', path: '/events$' } },
  { id: 'graph-token', server: 'graph', rule: { kind: 'unauthorized', code: 'InvalidAuthenticationToken' } },
  { id: 'graph-refused', server: 'graph', rule: { kind: 'forbidden', code: 'ErrorAccessDenied' } },
  { id: 'graph-precondition', server: 'graph', rule: { kind: 'precondition' } },
  {
    id: 'graph-hidden',
    server: 'graph',
    rule: { kind: 'missing', method: 'GET', path: '/events/[^/]+$', code: 'ErrorItemNotFound' },
  },
  {
    id: 'graph-duplicate',
    server: 'graph',
    rule: { kind: 'bad-request', method: 'POST', path: '/events$', code: 'ErrorDuplicateTransactionId' },
  },
  { id: 'graph-slow', server: 'graph', rule: { kind: 'slow', times: 5, delayMs: 4_000 } },
  { id: 'graph-down', server: 'graph', rule: { kind: 'error-before', status: 503, times: UNTIL_CLEARED } },
];

/** Everybody has deleted their chat with the bot: Teams knows each again only when the bot opens it anew. */
export const FORGOTTEN_CHATS = 'teams-forgotten';

/** Deliveries of a press that come more than once. */
export const REPEAT_CHOICES = [
  { id: 'press-same-id', repeat: { copies: 3, ids: 'same' } },
  { id: 'press-new-id', repeat: { copies: 3, ids: 'new' } },
] as const;

/** Sets one fault of the menu; false when there is no such. */
export function setFault({ teams, graph }: Sandbox, id: string): boolean {
  const choice = FAULT_CHOICES.find((each) => each.id === id);
  const repeated = REPEAT_CHOICES.find((each) => each.id === id);
  if (choice) (choice.server === 'teams' ? teams : graph).faults.add({ ...choice.rule });
  if (repeated) teams.delivery.repeatNextPress(repeated.repeat);
  if (id === FORGOTTEN_CHATS) for (const person of teams.world.people) person.isForgotten = true;
  return choice !== undefined || repeated !== undefined || id === FORGOTTEN_CHATS;
}

/** Everything works again; single unreadable calendars stay as they are. */
export function clearFaults({ teams, graph }: Sandbox): void {
  teams.faults.clear();
  graph.faults.clear();
  teams.delivery.forget();
  for (const person of teams.world.people) person.isForgotten = false;
}

/** Ids of the menu that still wait for their requests. */
export function activeFaults({ teams, graph }: Sandbox): readonly string[] {
  const rules = { teams: teams.faults.list(), graph: graph.faults.list() };
  const waiting = FAULT_CHOICES.filter(({ server, rule }) =>
    rules[server].some((active) => active.kind === rule.kind && active.method === rule.method && active.path === rule.path),
  );
  const repeat = REPEAT_CHOICES.filter((each) => each.repeat.ids === teams.delivery.planned?.ids);
  const forgotten = teams.world.people.some(({ isForgotten }) => isForgotten) ? [FORGOTTEN_CHATS] : [];
  return [...[...waiting, ...repeat].map(({ id }) => id), ...forgotten];
}
