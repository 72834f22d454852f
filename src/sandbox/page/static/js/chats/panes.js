import { el, fill } from '../page/dom.js';
import { Pane } from './pane.js';
import { remember, remembered } from '../page/settings.js';
import { on, store, tell } from '../page/store.js';
import { t } from '../texts/texts.js';

/** Panes that are open, by key, left to right. @type {Map<string, Pane>} */
const open = new Map();
/** Bot's messages that nobody has had on the screen, by conversation. @type {Map<string, number>} */
const unread = new Map();
let viewer;

/** How many consultants' panes open by themselves when offers arrive. */
const SHOWN_BY_THEMSELVES = 2;

export function startPanes() {
  on('reset', restore);
  on('language', () => redrawAll());
  on('person', ({ person }) => redrawOf(person.id));
  on('message', ({ message }) => arrive(message));
  on('removed', ({ conversationId, messageId }) => paneOf(conversationId)?.drop(messageId));
  on('typing', ({ conversationId }) => paneOf(conversationId)?.showTyping());
}

export function isOpen(key) {
  return open.has(key);
}

export function openConsultants() {
  return [...open.values()].map(({ place }) => store.people.get(place.viewer)).filter((person) => person?.role === 'consultant');
}

export function unreadIn(conversation) {
  return unread.get(conversation) ?? 0;
}

/** Opens or closes; in a narrow window an open one is brought into view instead. */
export function togglePane(key) {
  const isNarrow = matchMedia('(max-width: 760px)').matches;
  if (open.has(key) && isNarrow) return bringIntoView(key);
  if (open.has(key)) close(key);
  else {
    show(key);
    bringIntoView(key);
  }
}

function restore() {
  const place = document.getElementById('panes');
  place.replaceChildren();
  open.clear();
  const channel = store.channels.at(-1);
  viewer ??= channel?.members[0];
  const first = [...store.people.values()].find(({ role }) => role === 'orderer');
  const usual = [first && `person:${first.id}`, channel && `channel:${channel.id}`].filter(Boolean);
  for (const key of remembered('panes', usual)) if (placeOf(key)) show(key);
  drawEmpty();
}

function show(key) {
  const place = placeOf(key);
  if (!place || open.has(key)) return;
  const handlers = { onClose: () => close(key), onViewer: (chosen) => look(key, chosen) };
  const pane = new Pane(place, handlers);
  open.set(key, pane);
  unread.delete(place.conversation);
  document.getElementById('panes').append(pane.node);
  changed();
}

function close(key) {
  open.get(key)?.node.remove();
  open.delete(key);
  changed();
}

/** The channel as another member sees it. */
function look(key, chosen) {
  viewer = chosen;
  const before = open.get(key);
  const pane = new Pane(placeOf(key), before.handlers);
  before.node.replaceWith(pane.node);
  open.set(key, pane);
}

function changed() {
  remember('panes', [...open.keys()]);
  drawEmpty();
  tell('panes');
}

function drawEmpty() {
  const place = document.getElementById('panes');
  place.querySelector('.no-panes')?.remove();
  if (open.size === 0) place.append(el('p', { class: 'no-panes', text: t('people') }));
}

function placeOf(key) {
  const [kind, ...rest] = key.split(':');
  const id = rest.join(':');
  if (kind === 'channel') {
    const channel = store.channels.find((each) => each.id === id);
    return channel && { key, conversation: id, viewer, channel };
  }
  const person = store.people.get(id);
  return person && { key, conversation: person.chatId, viewer: id };
}

function paneOf(conversation) {
  return [...open.values()].find(({ place }) => place.conversation === conversation);
}

function arrive(message) {
  const pane = paneOf(message.conversationId);
  if (pane) return pane.put(message);
  if (message.from !== 'bot' || message.editedAt !== null) return;
  unread.set(message.conversationId, unreadIn(message.conversationId) + 1);
  showFirstAsked(message);
  tell('read');
}

/** So that nobody misses that the offers went out, the first consultants who are asked are shown. */
function showFirstAsked(message) {
  const person = [...store.people.values()].find(({ chatId }) => chatId === message.conversationId);
  const isOffer = JSON.stringify(message.card ?? '').includes('"offer.accept"');
  if (person?.role === 'consultant' && isOffer && openConsultants().length < SHOWN_BY_THEMSELVES) show(`person:${person.id}`);
}

function redrawAll() {
  for (const pane of open.values()) pane.redraw();
  fill(document.getElementById('panes'), ...[...open.values()].map(({ node }) => node));
  drawEmpty();
}

function redrawOf(person) {
  for (const pane of open.values()) {
    if (pane.place.viewer !== person) continue;
    pane.drawHeader();
    pane.drawComposer();
  }
}

function bringIntoView(key) {
  const node = open.get(key)?.node;
  node?.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' });
  node?.querySelector('.pane-list')?.focus({ preventScroll: true });
}
