import { act } from '../page/api.js';
import { extensionButton } from './extension.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { fail } from '../page/notices.js';
import { store } from '../page/store.js';
import { t } from '../texts/texts.js';

/** A line to write on, and the words that this person would usually say. In a channel the bot is mentioned. */
export function drawComposer(form, { channel, viewer, conversation }) {
  const person = store.people.get(viewer);
  const words = store.hints[person.language]?.[channel && !channel.isGroup ? 'channel' : person.role] ?? [];
  const label = t(channel ? (channel.isGroup ? 'writeInGroup' : 'writeInChannel') : 'write', { name: person.name });
  const say = (text) => act('say', { person: viewer, text, ...(channel ? { channel: channel.id } : {}) }).catch(fail);
  const line = el('input', { type: 'text', name: 'text', autocomplete: 'off', 'aria-label': label, placeholder: label });
  const chip = (word) =>
    el('button', { type: 'button', class: 'chip', lang: person.language, text: word, onclick: () => say(word) });
  form.onsubmit = (event) => {
    event.preventDefault();
    const text = line.value.trim();
    line.value = '';
    if (text !== '') say(text);
  };
  fill(
    form,
    el('div', { class: 'chips' }, ...words.map(chip)),
    el(
      'div',
      { class: 'write' },
      extensionButton({ person: viewer, conversation }),
      line,
      el('button', { class: 'send', 'aria-label': t('send') }, icon(ICONS.send)),
    ),
  );
}
