import { act } from '../page/api.js';
import { showDialog } from './dialog-view.js';
import { drawCard } from '../cards/card-view.js';
import { el, fill, icon } from '../page/dom.js';
import { formatTime } from '../page/format.js';
import { ICONS } from '../page/icons.js';
import { markdown } from '../cards/markdown.js';
import { fail } from '../page/notices.js';
import { store } from '../page/store.js';
import { t } from '../texts/texts.js';

/** One message as one person sees it. The card is drawn again only when it is another one, so that what is typed stays. */
export class MessageView {
  /** @param {any} message @param {string} viewer object id */
  constructor(message, viewer) {
    this.viewer = viewer;
    this.head = el('header', { class: 'message-head' });
    this.body = el('div', { class: 'message-body' });
    this.foot = el('div', { class: 'message-foot', role: 'status' });
    this.node = el('article', { class: 'message' }, this.head, this.body, this.foot);
    this.update(message);
  }

  update(message) {
    this.message = message;
    const isBot = message.from === 'bot';
    this.node.classList.toggle('from-bot', isBot);
    this.node.classList.toggle('from-viewer', message.from === this.viewer);
    this.node.classList.toggle('in-thread', message.threadId !== null);
    this.drawHead(isBot);
    this.drawBody();
    this.drawFoot();
  }

  drawHead(isBot) {
    const { message } = this;
    const writer = isBot ? t('bot') : (store.people.get(message.from)?.name ?? '');
    const time = formatTime(Date.parse(message.sentAt));
    const edited = message.editedAt ? t('edited', { time: formatTime(Date.parse(message.editedAt)) }) : '';
    fill(
      this.head,
      el('strong', { text: writer }),
      el('time', { datetime: message.sentAt, text: time }),
      edited && el('span', { class: 'edited', text: edited }),
      message.importance === 'high' && el('span', { class: 'important', text: t('important') }),
    );
  }

  drawBody() {
    const { message, viewer } = this;
    const card = message.views[viewer] ?? message.card;
    const drawn = JSON.stringify([message.text, card]);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const handlers = {
      onAction: (action, button) => this.press(action, button),
      ask: (dataset, text) => this.ask(dataset, text),
    };
    fill(
      this.body,
      message.text !== '' && el('div', { class: 'bubble', html: markdown(message.text) }),
      card && el('div', { class: 'card-frame' }, drawCard(card, handlers)),
    );
  }

  drawFoot() {
    const { message, viewer } = this;
    const note = message.notes[viewer];
    const name = store.people.get(viewer)?.name ?? '';
    fill(
      this.foot,
      note &&
        el(
          'p',
          { class: `note note-${note.tone}` },
          icon(note.tone === 'error' ? ICONS.warning : ICONS.info),
          el('span', { text: note.text }),
        ),
      message.views[viewer] && el('p', { class: 'private' }, icon(ICONS.eye), el('span', { text: t('onlyForYou', { name }) })),
    );
  }

  async press(action, button) {
    if (this.isBusy) return;
    this.setBusy(true, button);
    const { id: message, conversationId: conversation } = this.message;
    const pressed = await act('press', { person: this.viewer, conversation, message, action }).catch(fail);
    this.setBusy(false, button);
    const place = { person: this.viewer, conversation, message };
    const send = (data) => act('dialog', { ...place, data });
    if (pressed?.outcome.kind === 'dialog')
      showDialog(pressed.outcome, { send, ask: (dataset, text) => this.ask(dataset, text) });
    requestAnimationFrame(() => this.foot.scrollIntoView({ block: 'nearest' }));
  }

  async ask(dataset, text) {
    const { id: message, conversationId: conversation } = this.message;
    const { choices } = await act('search', { person: this.viewer, conversation, message, dataset, text });
    return choices;
  }

  setBusy(isBusy, button) {
    this.isBusy = isBusy;
    this.node.classList.toggle('busy', isBusy);
    button?.classList.toggle('waiting', isBusy);
    this.node.setAttribute('aria-busy', String(isBusy));
  }
}
