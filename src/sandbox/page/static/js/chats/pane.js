import { act } from '../page/api.js';
import { drawComposer } from './composer.js';
import { el } from '../page/dom.js';
import { dateOf, formatDay } from '../page/format.js';
import { MessageView } from './message-view.js';
import { fail } from '../page/notices.js';
import { drawHead, headOf } from './pane-head.js';
import { messagesOf, store } from '../page/store.js';
import { t } from '../texts/texts.js';
import { firstUnreadIn, lookAt, unreadIn } from './unread.js';

const NEAR_END = 160;
const POINTED_MS = 8_000;
/** A look is told so often at most: the sandbox knows what is due. */
const RENEWED_MS = 5_000;

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
    /** @type {Map<string, HTMLElement>} dividers by date */
    this.days = new Map();
    this.newLine = el('p', { class: 'new-line' });
    this.newFrom = firstUnreadIn(place.conversation);
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
    for (const kind of ['pointerdown', 'focusin', 'wheel'])
      this.node.addEventListener(kind, () => this.look(), { passive: true });
    this.isAtEndNow = true;
    this.list.addEventListener('scroll', () => (this.isAtEndNow = this.isAtEnd()), { passive: true });
    new ResizeObserver(() => this.isAtEndNow && this.toEnd()).observe(this.list);
    this.redraw();
    this.renew();
  }

  look() {
    lookAt(this.place.conversation);
    if (Date.now() - this.renewedAt > RENEWED_MS) this.renew();
  }

  /** As Teams does when somebody looks, or the message under their own view of a card was edited. */
  renew() {
    const { conversation, viewer } = this.place;
    this.renewedAt = Date.now();
    const isAsking = ({ views, card, lost }) => lost.includes(viewer) || (views[viewer] ?? card)?.refresh;
    if (messagesOf(conversation).some(isAsking)) act('look', { person: viewer, conversation }).catch(fail);
  }

  redraw() {
    this.drawHeader();
    this.drawComposer();
    this.views.clear();
    this.days.clear();
    this.newLine.textContent = t('newLine');
    this.list.replaceChildren();
    for (const message of messagesOf(this.place.conversation)) this.viewOf(message);
    this.arrange();
  }

  drawHeader() {
    drawHead(this.header, this.place, this.handlers);
    this.node.setAttribute('aria-label', headOf(this.place).join(', '));
    this.drawUnread();
  }

  drawComposer() {
    drawComposer(this.composer, this.place);
  }

  /** A new or changed message of this conversation. */
  put(message) {
    this.typing.hidden = true;
    if (message.lost.includes(this.place.viewer)) this.renew();
    const isKnown = this.views.has(message.id);
    const view = this.viewOf(message);
    if (isKnown) return this.change(view, message);
    const wasAtEnd = this.isAtEndNow;
    view.node.classList.add('arrived');
    // The first one that nobody has looked at: the line stays there until another round of news.
    if (firstUnreadIn(this.place.conversation) === message.id) this.newFrom = message.id;
    this.arrange();
    if (wasAtEnd || message.from === this.place.viewer) this.reveal(view.node);
    else this.pointAt(view.node);
  }

  /** An edit is as silent as in Teams. */
  change(view, message) {
    const wasAtEnd = this.isAtEndNow;
    view.update(message);
    if (wasAtEnd && view.node === this.list.lastElementChild) this.toEnd();
  }

  pointAt(node) {
    this.changed.textContent = `↓ ${t('newElsewhere')}`;
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
    this.arrange();
  }

  drawUnread() {
    const count = unreadIn(this.place.conversation);
    this.node.classList.toggle('unread', count > 0);
    this.header.querySelector('.pane-unread').textContent = count > 0 ? t('unread', { n: count }) : '';
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

  /** Puts everything in its place and moves nothing that is there, so that what is being typed keeps its cursor. */
  arrange() {
    const wanted = this.inOrder();
    wanted.forEach((node, index) => {
      const there = this.list.children[index];
      if (there !== node) this.list.insertBefore(node, there ?? null);
    });
    while (this.list.children.length > wanted.length) this.list.lastElementChild.remove();
  }

  /** Answers of a thread follow its first message; each day has its name, and news begin with a line. */
  inOrder() {
    const views = [...this.views.values()];
    if (views.length === 0) return [el('p', { class: 'empty', text: t('empty') })];
    const roots = views.filter(({ message }) => !this.views.has(message.threadId));
    let day;
    return roots.flatMap((root) => {
      const date = dateOf(Date.parse(root.message.sentAt));
      const divider = date === day ? [] : [this.dividerOf(date)];
      day = date;
      const thread = [root, ...views.filter(({ message }) => message.threadId === root.message.id)];
      const nodes = thread.flatMap(({ message, node }) => (message.id === this.newFrom ? [this.newLine, node] : [node]));
      return [...divider, ...nodes];
    });
  }

  dividerOf(date) {
    const made = this.days.get(date) ?? el('h3', { class: 'day-line', text: formatDay(Date.parse(`${date}T10:00:00Z`)) });
    this.days.set(date, made);
    return made;
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
