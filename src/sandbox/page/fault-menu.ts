import type { FaultRule } from '../faults/fault-rules.ts';
import type { PretendGraph } from '../graph/pretend-graph.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Repeat } from '../teams/bot-delivery.ts';

const SENDING = '^/v3/conversations';
const UNTIL_CLEARED = 0;

/** Faults that the page offers by name; a name begins with the server that is struck. */
const MENU: Readonly<Record<`${'teams' | 'graph'}-${string}`, FaultRule>> = {
  'teams-throttle': { kind: 'throttle', method: 'POST', path: SENDING, times: 3, retryAfterSeconds: 2 },
  'teams-error': { kind: 'error-before', method: 'POST', path: SENDING, status: 502 },
  'teams-lost-answer': { kind: 'error-after', method: 'POST', path: SENDING, status: 502 },
  'teams-cut': { kind: 'cut-after', method: 'POST', path: SENDING },
  'teams-slow': { kind: 'slow', path: SENDING, times: 5, delayMs: 4_000 },
  'teams-blocked': { kind: 'forbidden', method: 'POST', path: SENDING, code: 'MessageWritesBlocked' },
  'teams-gone': { kind: 'missing', method: 'PUT', path: SENDING, code: 'ActivityNotFoundInConversation' },
  'teams-token': { kind: 'unauthorized', path: SENDING },
  'teams-forbidden': { kind: 'forbidden', path: SENDING, code: 'ServiceError', times: 3 },
  'teams-not-found': { kind: 'missing', path: SENDING, code: 'ConversationNotFound', times: 3 },
  'teams-precondition': { kind: 'precondition', path: SENDING, times: 2 },
  'teams-down': { kind: 'error-before', method: 'POST', path: SENDING, status: 503, times: UNTIL_CLEARED },
  'graph-throttle': { kind: 'throttle', times: 3, retryAfterSeconds: 2 },
  'graph-lost-answer': { kind: 'error-after', method: 'POST', path: '/events$' },
  'graph-token': { kind: 'unauthorized', code: 'InvalidAuthenticationToken' },
  'graph-refused': { kind: 'forbidden', code: 'ErrorAccessDenied' },
  'graph-precondition': { kind: 'precondition' },
  'graph-hidden': { kind: 'missing', method: 'GET', path: '/events/[^/]+$', code: 'ErrorItemNotFound' },
  'graph-duplicate': { kind: 'bad-request', method: 'POST', path: '/events$', code: 'ErrorDuplicateTransactionId' },
  'graph-slow': { kind: 'slow', times: 5, delayMs: 4_000 },
  'graph-down': { kind: 'error-before', status: 503, times: UNTIL_CLEARED },
};

type Quirks = Partial<
  Pick<PretendGraph['world'], 'isJoinUrlLate' | 'isJoinUrlMissing' | 'areAddressesX500' | 'areItemsHidden' | 'searchesInVain'>
>;

/** Ways of the real Graph that last until everything works again, with what each sets. */
const QUIRKS: Readonly<Record<string, Quirks>> = {
  'graph-link-late': { isJoinUrlLate: true },
  'graph-link-missing': { isJoinUrlMissing: true },
  'graph-addresses': { areAddressesX500: true },
  'graph-items-hidden': { areItemsHidden: true },
  'graph-search-late': { searchesInVain: 3 },
};
const PLAIN: Quirks = {
  ...{ isJoinUrlLate: false, isJoinUrlMissing: false, areAddressesX500: false },
  ...{ areItemsHidden: false, searchesInVain: 0 },
};

/** What Graph does once, and is over. */
const ONCE: Readonly<Record<string, (graph: PretendGraph) => void>> = {
  'graph-sync-lost': ({ world }) => world.forgetSyncState(),
  'graph-subscriptions-lost': ({ subscriptions }) => subscriptions.lifecycle('subscriptionRemoved'),
};

/** Deliveries of a press that come more than once. */
const REPEATS: Readonly<Record<string, Repeat>> = {
  'press-same-id': { copies: 3, ids: 'same' },
  'press-new-id': { copies: 3, ids: 'new' },
};

/** Everybody has deleted their chat with the bot: Teams knows each again only when the bot opens it anew. */
const FORGOTTEN_CHATS = 'teams-forgotten';

/** Ids of everything that the page offers. */
export const FAULT_CHOICES: readonly string[] = [
  ...[MENU, REPEATS, QUIRKS, ONCE].flatMap((each) => Object.keys(each)),
  FORGOTTEN_CHATS,
];

/** Sets one fault of the menu; false when there is no such. */
export function setFault({ teams, graph }: Sandbox, id: string): boolean {
  const rule = new Map(Object.entries(MENU)).get(id);
  const repeat = new Map(Object.entries(REPEATS)).get(id);
  if (rule) (id.startsWith('teams-') ? teams : graph).faults.add({ ...rule });
  if (repeat) teams.delivery.repeatNextPress(repeat);
  Object.assign(graph.world, new Map(Object.entries(QUIRKS)).get(id));
  new Map(Object.entries(ONCE)).get(id)?.(graph);
  if (id === FORGOTTEN_CHATS) for (const person of teams.world.people) person.isForgotten = true;
  return FAULT_CHOICES.includes(id);
}

/** Everything works again; single unreadable calendars stay as they are. */
export function clearFaults({ teams, graph }: Sandbox): void {
  teams.faults.clear();
  graph.faults.clear();
  Object.assign(graph.world, PLAIN);
  teams.delivery.forget();
  for (const person of teams.world.people) person.isForgotten = false;
}

/** Ids of the menu that still wait for their requests. */
export function activeFaults({ teams, graph }: Sandbox): readonly string[] {
  const isActive = ([id, rule]: [string, FaultRule]): boolean =>
    (id.startsWith('teams-') ? teams : graph).faults
      .list()
      .some(({ kind, method, path }) => kind === rule.kind && method === rule.method && path === rule.path);
  const repeats = Object.keys(REPEATS).filter((id) => REPEATS[id]?.ids === teams.delivery.planned?.ids);
  const forgotten = teams.world.people.some(({ isForgotten }) => isForgotten) ? [FORGOTTEN_CHATS] : [];
  const waiting = Object.entries(MENU).filter(isActive);
  const quirks = Object.entries(QUIRKS).filter(([, sets]) => isSo(graph.world, sets));
  return [...[...waiting, ...quirks].map(([id]) => id), ...repeats, ...forgotten];
}

function isSo(world: Quirks, sets: Quirks): boolean {
  return Object.keys(sets).every((name) => Boolean(world[name as keyof Quirks]));
}
