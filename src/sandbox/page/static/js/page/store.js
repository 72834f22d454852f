import { loadState } from './api.js';

/**
 * What the page knows of the world. Parts of the page listen by kind:
 * `message` (`isNew`: it was not there before), `removed`, `typing`, `person`, `calendar`, `clock`, `faults`, `reset`, `panes`, `language`,
 * `connection`, `read`.
 */
export const store = {
  /** @type {Record<string, string>} */
  area: {},
  /** @type {Record<string, Record<string, string[]>>} chat words to offer, by language and part */
  hints: {},
  /** @type {Map<string, any>} people by object id */
  people: new Map(),
  /** @type {any[]} */
  channels: [],
  /** @type {any[]} group chats, of the same form */
  groups: [],
  /** @type {Map<string, any[]>} messages by conversation, oldest first */
  messages: new Map(),
  faults: { choices: [], active: [] },
  /** Milliseconds to add to the browser's clock to have the bot's. */
  clockOffset: 0,
  /** @type {{ job: string, order: string, due: string, person?: string }[]} what the bot will do by itself, soonest first */
  planned: [],
  isClockMoving: false,
  /** The bot runs, and has greeted everybody. */
  isUp: false,
};

const listeners = new Map();

/** @param {string} kind @param {(change: any) => void} listener */
export function on(kind, listener) {
  listeners.set(kind, [...(listeners.get(kind) ?? []), listener]);
}

export function tell(kind, change = {}) {
  for (const listener of listeners.get(kind) ?? []) listener(change);
}

/** Loads everything afresh: at the start and after a lost connection. */
export async function reload() {
  const state = await loadState();
  store.area = state.area;
  store.hints = state.hints;
  store.people = new Map(state.people.map((person) => [person.id, person]));
  store.channels = state.channels;
  store.groups = state.groups;
  store.messages = new Map();
  for (const message of state.messages) listOf(message.conversationId).push(message);
  store.faults = state.faults;
  setClock(state.clock);
  tell('reset');
}

/** One change of the stream. */
export function apply(change) {
  if (change.kind === 'message') change.isNew = putMessage(change.message);
  if (change.kind === 'removed') dropMessage(change);
  if (change.kind === 'person') store.people.set(change.person.id, change.person);
  if (change.kind === 'faults') store.faults.active = change.active;
  if (change.kind === 'clock') setClock(change.clock);
  tell(change.kind, change);
}

export function messagesOf(conversationId) {
  return store.messages.get(conversationId) ?? [];
}

/** What the bot's clock shows, in milliseconds. */
export function now() {
  return Date.now() + store.clockOffset;
}

function listOf(conversationId) {
  if (!store.messages.has(conversationId)) store.messages.set(conversationId, []);
  return store.messages.get(conversationId);
}

/** @returns {boolean} whether it is a new one */
function putMessage(message) {
  const list = listOf(message.conversationId);
  const index = list.findIndex((known) => known.id === message.id);
  if (index >= 0) list[index] = message;
  else list.push(message);
  return index < 0;
}

function dropMessage({ conversationId, messageId }) {
  store.messages.set(
    conversationId,
    messagesOf(conversationId).filter((message) => message.id !== messageId),
  );
}

function setClock(clock) {
  store.clockOffset = Date.parse(clock.now) - Date.now();
  store.planned = clock.planned;
  store.isClockMoving = clock.isMoving;
  store.isUp = clock.isUp;
}
