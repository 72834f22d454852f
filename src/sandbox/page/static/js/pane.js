import { act } from './api.js';
import { avatar } from './avatar.js';
import { el, fill, icon } from './dom.js';
import { ICONS } from './icons.js';
import { MessageView } from './message-view.js';
import { fail } from './notices.js';
import { messagesOf, store } from './store.js';
import { t, texts } from './texts.js';

const NEAR_END = 160;

/**
 * One conversation as one person sees it: who looks, what is said, and a place to write.
 * @typedef {{ key: string, conversation: string, viewer: string, channel?: any }} Place
 */
export class Pane {
  /** @param {Place} place @param {{ onClose: () => void, onViewer: (viewer: string) => void }} handlers */
  constructor(place, handlers) {
    this.place = place;
    this.handlers = handlers;
    /** @type {Map<string, MessageView>} */
    this.views = new Map();
    this.header = el('header', { class: 'pane-head' });
    this.list = el('div', { class: 'pane-list', tabindex: '0', role: 'log', 'aria-live': 'polite' });
    this.typing = el('p', { class: 'typing', hidden: true });
    this.composer = el('form', { class: 'composer', onsubmit: (event) => this.submit(event) });
    const role = place.channel ? 'channel' : store.people.get(place.viewer)?.role;
    this.node = el(
      'section',
      { class: `pane role-${role}`, 'data-key': place.key },
      this.header,
      this.list,
      this.typing,
      this.composer,
    );
    this.redraw();
    requestAnimationFrame(() => this.toEnd());
  }

  redraw() {
    this.drawHeader();
    this.drawComposer();
    this.views.clear();
    const views = messagesOf(this.place.conversation).map((message) => this.viewOf(message).node);
    fill(this.list, ...(views.length > 0 ? views : [el('p', { class: 'empty', text: t('empty') })]));
    this.orderThreads();
  }

  drawHeader() {
    const { channel, viewer } = this.place;
    const person = store.people.get(viewer);
    const name = channel ? channel.name : person.name;
    const about = channel ? channel.team : `${texts().roles[person.role]} · ${person.title}`;
    this.node.setAttribute('aria-label', `${name}, ${about}`);
    const close = el(
      'button',
      { type: 'button', class: 'quiet', 'aria-label': t('closePane', { name }), onclick: () => this.handlers.onClose() },
      icon(ICONS.close),
    );
    const side = channel ? this.viewerChoice(channel) : this.languageChoice(person);
    fill(
      this.header,
      avatar(channel ? { name: '#', role: 'channel' } : person),
      el('div', { class: 'pane-who' }, el('h2', { text: name }), el('p', { text: about })),
      side,
      close,
      el('p', { class: 'pane-seen' }, icon(channel ? ICONS.people : ICONS.lock), el('span', { text: this.seenBy() })),
    );
  }

  seenBy() {
    const { channel, viewer } = this.place;
    if (!channel) return t('onlyYou', { name: store.people.get(viewer).name });
    return t('teamSees', { names: channel.members.map((id) => store.people.get(id)?.name).join(', ') });
  }

  languageChoice(person) {
    const onchange = (event) => act('language', { person: person.id, language: event.target.value }).catch(fail);
    const options = ['fi', 'sv', 'en'].map((code) =>
      el('option', { value: code, text: code, selected: code === person.language }),
    );
    return el('select', { class: 'small-select', 'aria-label': t('languageOf', { name: person.name }), onchange }, ...options);
  }

  viewerChoice(channel) {
    const onchange = (event) => this.handlers.onViewer(event.target.value);
    const members = channel.members.map((id) => store.people.get(id)).filter(Boolean);
    const options = members.map(({ id, name }) => el('option', { value: id, text: name, selected: id === this.place.viewer }));
    return el('select', { class: 'small-select', 'aria-label': t('viewAs'), title: t('viewAs'), onchange }, ...options);
  }

  drawComposer() {
    const { channel, viewer } = this.place;
    const person = store.people.get(viewer);
    const words = texts(person.language).words[channel ? 'channel' : person.role];
    const label = t(channel ? 'writeInChannel' : 'write', { name: person.name });
    this.text = el('input', { type: 'text', name: 'text', autocomplete: 'off', 'aria-label': label, placeholder: label });
    const chip = (word) =>
      el('button', { type: 'button', class: 'chip', lang: person.language, text: word, onclick: () => this.say(word) });
    fill(
      this.composer,
      el('div', { class: 'chips' }, ...words.map(chip)),
      el('div', { class: 'write' }, this.text, el('button', { class: 'send', 'aria-label': t('send') }, icon(ICONS.send))),
    );
  }

  submit(event) {
    event.preventDefault();
    const text = this.text.value.trim();
    this.text.value = '';
    if (text !== '') this.say(text);
  }

  say(text) {
    const { viewer, channel } = this.place;
    return act('say', { person: viewer, text, ...(channel ? { channel: channel.id } : {}) }).catch(fail);
  }

  /** A new or changed message of this conversation. */
  put(message) {
    this.typing.hidden = true;
    const isKnown = this.views.has(message.id);
    const view = this.viewOf(message);
    if (isKnown) return view.update(message);
    const wasAtEnd = this.isAtEnd();
    this.list.querySelector('.empty')?.remove();
    this.list.append(view.node);
    view.node.classList.add('arrived');
    this.orderThreads();
    if (wasAtEnd || message.from === this.place.viewer) this.reveal(view.node);
  }

  drop(messageId) {
    this.views.get(messageId)?.node.remove();
    this.views.delete(messageId);
  }

  showTyping() {
    this.typing.textContent = t('typing');
    this.typing.hidden = false;
    setTimeout(() => (this.typing.hidden = true), 4_000);
  }

  viewOf(message) {
    if (!this.views.has(message.id)) this.views.set(message.id, new MessageView(message, this.place.viewer));
    return this.views.get(message.id);
  }

  /** Answers of a thread follow its first message. */
  orderThreads() {
    for (const { message, node } of this.views.values()) {
      if (message.threadId === null) continue;
      const siblings = [...this.views.values()].filter((view) => view.message.threadId === message.threadId);
      const before =
        siblings[siblings.findIndex((view) => view.message.id === message.id) - 1] ?? this.views.get(message.threadId);
      before?.node.after(node);
    }
  }

  isAtEnd() {
    return this.list.scrollHeight - this.list.scrollTop - this.list.clientHeight < NEAR_END;
  }

  toEnd() {
    const last = this.list.lastElementChild;
    if (last) this.reveal(last);
  }

  /** Long cards show their beginning. */
  reveal(node) {
    const isTall = node.offsetHeight > this.list.clientHeight;
    this.list.scrollTop = isTall ? node.offsetTop - this.list.offsetTop - 8 : this.list.scrollHeight;
  }
}
