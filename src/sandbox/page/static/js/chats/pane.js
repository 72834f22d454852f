import { drawComposer } from './composer.js';
import { el, fill } from '../page/dom.js';
import { MessageView } from './message-view.js';
import { drawHead, headOf } from './pane-head.js';
import { messagesOf, store } from '../page/store.js';
import { t } from '../texts/texts.js';

const NEAR_END = 160;
const POINTED_MS = 8_000;

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
    this.changed = el('button', { type: 'button', class: 'changed-elsewhere', hidden: true });
    this.composer = el('form', { class: 'composer' });
    const role = place.channel ? 'channel' : store.people.get(place.viewer)?.role;
    this.node = el(
      'section',
      { class: `pane role-${role}`, 'data-key': place.key },
      this.header,
      this.list,
      this.changed,
      this.typing,
      this.composer,
    );
    this.isAtEndNow = true;
    this.list.addEventListener('scroll', () => (this.isAtEndNow = this.isAtEnd()), { passive: true });
    new ResizeObserver(() => this.isAtEndNow && this.toEnd()).observe(this.list);
    this.redraw();
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
    drawHead(this.header, this.place, this.handlers);
    this.node.setAttribute('aria-label', headOf(this.place).join(', '));
  }

  drawComposer() {
    drawComposer(this.composer, this.place);
  }

  /** A new or changed message of this conversation. */
  put(message) {
    this.typing.hidden = true;
    const isKnown = this.views.has(message.id);
    const view = this.viewOf(message);
    if (isKnown) return this.change(view, message);
    const wasAtEnd = this.isAtEndNow;
    this.list.querySelector('.empty')?.remove();
    this.list.append(view.node);
    view.node.classList.add('arrived');
    this.orderThreads();
    if (wasAtEnd || message.from === this.place.viewer) this.reveal(view.node);
    else this.pointAt(view.node, 'newElsewhere');
  }

  /** An edit that happens out of sight is pointed at. */
  change(view, message) {
    const isEdit = message.editedAt !== view.message.editedAt;
    const wasAtEnd = this.isAtEndNow;
    view.update(message);
    if (wasAtEnd && view.node === this.list.lastElementChild) this.toEnd();
    if (isEdit && !this.isInSight(view.node)) this.pointAt(view.node, 'changedElsewhere');
  }

  isInSight(node) {
    const top = node.offsetTop - this.list.offsetTop - this.list.scrollTop;
    return top < this.list.clientHeight - 80 && top + node.offsetHeight > 80;
  }

  pointAt(node, key) {
    const isAbove = node.offsetTop - this.list.offsetTop < this.list.scrollTop;
    this.changed.textContent = `${isAbove ? '↑' : '↓'} ${t(key)}`;
    this.changed.hidden = false;
    this.changed.onclick = () => {
      this.changed.hidden = true;
      node.scrollIntoView({ block: 'start', behavior: 'smooth' });
    };
    setTimeout(() => (this.changed.hidden = true), POINTED_MS);
  }

  drop(messageId) {
    this.views.get(messageId)?.node.remove();
    this.views.delete(messageId);
  }

  showTyping() {
    this.typing.textContent = t('typing');
    this.typing.hidden = false;
    clearTimeout(this.typingTimer);
    this.typingTimer = setTimeout(() => (this.typing.hidden = true), 4_000);
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
