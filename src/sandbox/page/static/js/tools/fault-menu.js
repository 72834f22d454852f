import { act } from '../page/api.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { fail } from '../page/notices.js';
import { on, store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';

let list;
let count;

/** The button with its menu. What still waits for its request is marked. */
export function faultButton() {
  list = el('div', { class: 'fault-groups' });
  count = el('span', { class: 'badge' });
  const clear = el('button', { type: 'button', class: 'clear-faults', text: t('clearFaults'), onclick: () => choose('none') });
  const menu = el('div', { id: 'faults', class: 'menu', popover: 'auto' }, el('p', { text: t('faultsAbout') }), list, clear);
  const button = el(
    'button',
    { type: 'button', class: 'tool with-words', popovertarget: 'faults', title: t('faults'), 'aria-label': t('faults') },
    icon(ICONS.bolt),
    el('span', { text: t('faults') }),
    count,
  );
  draw();
  return el('div', { class: 'menu-holder' }, button, menu);
}

on('faults', draw);
on('reset', draw);

function draw() {
  if (!list) return;
  const { choices, active } = store.faults;
  const groups = Object.keys(texts().faultGroups).map((group) => ({
    group,
    ids: choices.filter((id) => id.startsWith(`${group}-`)),
  }));
  fill(list, ...groups.map(({ group, ids }) => drawGroup(texts().faultGroups[group], ids, active)));
  count.textContent = active.length > 0 ? String(active.length) : '';
}

function drawGroup(title, ids, active) {
  const item = (id) =>
    el('button', {
      type: 'button',
      class: 'fault',
      'aria-pressed': String(active.includes(id)),
      text: texts().faultNames[id] ?? id,
      onclick: () => choose(id),
    });
  return el('section', {}, el('h3', { text: title }), ...ids.map(item));
}

async function choose(id) {
  const answer = await act('fault', { id }).catch(fail);
  if (!answer) return;
  store.faults.active = answer.active;
  draw();
}
