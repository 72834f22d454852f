import { act } from '../page/api.js';
import { showDialog } from './dialog-view.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { fail } from '../page/notices.js';
import { t } from '../texts/texts.js';

/**
 * The message extension beside the line where a message is written, as Teams has it in every chat: the order's form, and the state of
 * one's own orders to be put into the chat.
 * @param {{ person: string, conversation: string }} place
 */
export function extensionButton(place) {
  const onclick = (event) => {
    event.preventDefault();
    openMenu(place);
  };
  return el(
    'button',
    { type: 'button', class: 'plus', 'aria-label': t('extension'), title: t('extension'), onclick },
    icon(ICONS.plus),
  );
}

function openMenu(place) {
  const { dialog, body } = opened(t('extension'));
  const choose = (act) => () => {
    dialog.close();
    act(place).catch(fail);
  };
  fill(body, choice(t('extensionOrder'), '', choose(order)), choice(t('extensionShare'), '', choose(share)));
}

async function order(place) {
  const { outcome } = await act('compose', place);
  if (outcome.kind !== 'dialog') throw new Error(outcome.text ?? t('dialogFailed'));
  const ask = (dataset, text) => act('search', { ...place, dataset, text }).then(({ choices }) => choices);
  showDialog(outcome, { send: (data) => act('compose', { ...place, data }), ask });
}

/** The list of Teams: chosen, a card stands in the chat as one's own message. */
async function share(place) {
  const { dialog, body } = opened(t('extensionShare'));
  const list = el('div', { role: 'list' });
  const find = async (words) => {
    const { items, words: none } = await act('shareable', { ...place, words });
    fill(
      list,
      none && el('p', { role: 'status', text: none }),
      ...items.map((item) => el('div', { role: 'listitem' }, row(item))),
    );
  };
  const row = ({ title, about, card }) =>
    choice(title, about, async () => {
      dialog.close();
      await act('share', { ...place, card }).catch(fail);
    });
  const oninput = (event) => find(event.target.value.trim()).catch(fail);
  fill(
    body,
    el('input', {
      type: 'search',
      class: 'rail-filter',
      'aria-label': t('extensionFind'),
      placeholder: t('extensionFind'),
      oninput,
    }),
    list,
  );
  await find('');
}

function choice(title, about, onclick) {
  return el(
    'button',
    { type: 'button', class: 'extension-choice', onclick },
    el('b', { text: title }),
    about && el('small', { text: about }),
  );
}

function opened(title) {
  const body = el('div', { class: 'task-body extension-body' });
  const close = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('close'), onclick: () => dialog.close() },
    icon(ICONS.close),
  );
  const dialog = el(
    'dialog',
    { class: 'task-dialog', 'aria-label': title },
    el('header', {}, el('h2', { text: title }), close),
    body,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, body };
}
