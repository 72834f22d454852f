import { el, fill } from '../page/dom.js';
import { Pane } from './pane.js';
import { remember, remembered } from '../page/settings.js';
import { on, store, tell } from '../page/store.js';
import { t } from '../texts/texts.js';
import { startUnread } from './unread.js';

/** Panes that are open, by key, left to right. @type {Map<string, Pane>} */
const open = new Map();
/** Their keys, the one that was used last at the end. @type {Set<string>} */
const used = new Set();
let viewer;

/** How many consultants' panes open by themselves when offers arrive, where there is room. */
const SHOWN_BY_THEMSELVES = 2;
/** Pixels that a pane needs, with the gap after it. */
const PANE_WIDTH = 354;

export function startPanes() {
  startUnread();
  on('reset', restore);
  on('language', () => redrawAll());
  on('person', ({ person }) => redrawOf(person.id));
  on('message', arrive);
  on('removed', ({ conversationId, messageId }) => paneOf(conversationId)?.drop(messageId));
  on('read', ({ conversationId }) => paneOf(conversationId)?.drawUnread());
  on('typing', ({ conversationId }) => paneOf(conversationId)?.showTyping());
  new ResizeObserver(() => makeRoom(0)).observe(place());
}

export function isOpen(key) {
  return open.has(key);
}

export function openConsultants() {
  return [...open.values()].map((pane) => store.people.get(pane.place.viewer)).filter((person) => person?.role === 'consultant');
}

/** Opens or closes; where there is room for one pane only, an open one stays. */
export function togglePane(key) {
  if (!open.has(key)) show(key);
  else if (room() > 1) return close(key);
  open.get(key)?.node.querySelector('.pane-list').focus({ preventScroll: true });
}

function place() {
  return document.getElementById('panes');
}

/** How many panes stand side by side without one of them out of sight. */
function room() {
  return Math.max(1, Math.floor(place().clientWidth / PANE_WIDTH));
}

/** Those that were used longest ago give way. */
function makeRoom(coming) {
  for (const key of [...used]) if (open.size > 0 && open.size + coming > room()) close(key);
}

function restore() {
  place().replaceChildren();
  open.clear();
  used.clear();
  const channel = store.channels.at(-1);
  viewer ??= channel?.members[0];
  const first = [...store.people.values()].find(({ role }) => role === 'orderer');
  const usual = [first && `person:${first.id}`, channel && `channel:${channel.id}`].filter(Boolean);
  const known = remembered('panes', usual).filter(placeOf);
  for (const key of known.slice(0, room())) show(key);
  drawEmpty();
}

function show(key) {
  const shown = placeOf(key);
  if (!shown || open.has(key)) return;
  makeRoom(1);
  const handlers = { onClose: () => close(key), onViewer: (chosen) => look(key, chosen) };
  const pane = new Pane(shown, handlers);
  open.set(key, pane);
  place().append(pane.node);
  noteUse(key, pane);
  pane.toEnd();
  changed();
}

function noteUse(key, { node }) {
  const use = () => {
    used.delete(key);
    used.add(key);
  };
  use();
  for (const kind of ['pointerdown', 'focusin']) node.addEventListener(kind, use, { passive: true });
}

function close(key) {
  open.get(key)?.node.remove();
  open.delete(key);
  used.delete(key);
  changed();
}

/** The channel as another member sees it. */
function look(key, chosen) {
  viewer = chosen;
  const before = open.get(key);
  const pane = new Pane(placeOf(key), before.handlers);
  before.node.replaceWith(pane.node);
  open.set(key, pane);
  noteUse(key, pane);
}

function changed() {
  remember('panes', [...open.keys()]);
  drawEmpty();
  tell('panes');
}

function drawEmpty() {
  place().querySelector('.no-panes')?.remove();
  if (open.size === 0) place().append(el('p', { class: 'no-panes', text: t('people') }));
}

function placeOf(key) {
  const [kind, ...rest] = key.split(':');
  const id = rest.join(':');
  if (kind === 'channel') {
    const channel = [...store.groups, ...store.channels].find((each) => each.id === id);
    return channel && { key, conversation: id, viewer: channel.members.includes(viewer) ? viewer : channel.members[0], channel };
  }
  const person = store.people.get(id);
  return person && { key, conversation: person.chatId, viewer: id };
}

function paneOf(conversation) {
  return [...open.values()].find((pane) => pane.place.conversation === conversation);
}

function arrive({ message, isNew }) {
  const pane = paneOf(message.conversationId);
  if (pane) return pane.put(message);
  if (message.from === 'bot' && isNew) showFirstAsked(message);
}

/** So that nobody misses that the offers went out, the first consultants who are asked are shown. */
function showFirstAsked(message) {
  const person = [...store.people.values()].find(({ chatId }) => chatId === message.conversationId);
  const isOffer = JSON.stringify(message.card ?? '').includes('"offer.accept"');
  const hasRoom = open.size < room() && openConsultants().length < SHOWN_BY_THEMSELVES;
  if (person?.role === 'consultant' && isOffer && hasRoom) show(`person:${person.id}`);
}

function redrawAll() {
  for (const pane of open.values()) pane.redraw();
  fill(place(), ...[...open.values()].map(({ node }) => node));
  drawEmpty();
}

function redrawOf(person) {
  for (const pane of open.values()) {
    if (pane.place.viewer !== person) continue;
    pane.drawHeader();
    pane.drawComposer();
  }
}
