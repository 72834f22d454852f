import { avatar } from './avatar.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { isOpen, togglePane } from './panes.js';
import { remember, remembered } from '../page/settings.js';
import { on, store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';
import { mentionsOf, unreadIn } from './unread.js';

let filter = '';
let groups;

/** The list of people: who is shown, who has something new. */
export function startRail() {
  document.addEventListener('pointerdown', (event) => {
    if (!event.target.closest('.rail, .menu-button')) document.body.classList.remove('rail-open');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') document.body.classList.remove('rail-open');
  });
  for (const kind of ['reset', 'language']) on(kind, draw);
  for (const kind of ['panes', 'read', 'person']) on(kind, drawGroups);
}

function draw() {
  const rail = document.getElementById('rail');
  rail.setAttribute('aria-label', t('people'));
  groups = el('div', { class: 'rail-groups' });
  const search = el('input', {
    type: 'search',
    class: 'rail-filter',
    value: filter,
    placeholder: t('filter'),
    'aria-label': t('filter'),
    oninput: (event) => {
      filter = event.target.value.toLowerCase();
      drawGroups();
    },
  });
  fill(rail, search, groups, story());
  drawGroups();
}

function drawGroups() {
  if (!groups) return;
  const people = [...store.people.values()];
  fill(
    groups,
    group(t('orderers'), people.filter(({ role }) => role === 'orderer').map(itemOf)),
    group(t('channel'), store.channels.slice(-1).map(sharedItemOf)),
    group(t('groupChat'), store.groups.map(sharedItemOf)),
    group(t('coordinators'), people.filter(({ role }) => role === 'coordinator').map(itemOf)),
    group(t('consultants'), people.filter(({ role }) => role === 'consultant').map(itemOf)),
  );
}

function sharedItemOf({ id, name, team, members }) {
  const about = team ?? members.map((one) => store.people.get(one)?.name.split(' ')[0]).join(', ');
  return { key: `channel:${id}`, name, about, role: 'channel', conversation: id, initials: team ? '#' : '@' };
}

function itemOf({ id, name, title, role, chatId, language }) {
  return {
    key: `person:${id}`,
    name,
    about: `${title} · ${language}`,
    role,
    conversation: chatId,
    mentions: mentionsOf({ name }),
  };
}

function group(title, items) {
  const shown = items.filter(({ name, about }) => `${name} ${about}`.toLowerCase().includes(filter));
  if (shown.length === 0) return null;
  const waiting = (item) => (unreadIn(item.conversation) > 0 || item.mentions > 0 ? 0 : 1);
  const sorted = [...shown].sort((a, b) => waiting(a) - waiting(b));
  return el('section', {}, el('h2', { text: title }), el('ul', {}, ...sorted.map((item) => el('li', {}, button(item)))));
}

/** Of a chat the number of unread messages is told; a channel stands in bold, and whoever it names is told so. */
function button({ key, name, about, role, conversation, initials, mentions }) {
  const count = unreadIn(conversation);
  return el(
    'button',
    {
      type: 'button',
      class: count > 0 ? 'rail-item unread' : 'rail-item',
      'aria-pressed': String(isOpen(key)),
      title: t(isOpen(key) ? 'hide' : 'show', { name }),
      onclick: () => {
        document.body.classList.remove('rail-open');
        togglePane(key);
      },
    },
    avatar({ name: initials ?? name, role }),
    el('span', { class: 'rail-name' }, el('b', { text: name }), el('small', { text: about })),
    count > 0 && role === 'channel' && hidden(t('unread', { n: count })),
    mentions > 0 && el('span', { class: 'badge' }, el('span', { 'aria-hidden': 'true', text: '@' }), hidden(t('mentioned'))),
    count > 0 && role !== 'channel' && el('span', { class: 'badge' }, String(count), hidden(t('unreadWord'))),
  );
}

function hidden(text) {
  return el('span', { class: 'hidden', text });
}

function story() {
  const summary = el('summary', {}, icon(ICONS.info), el('span', { text: t('story') }));
  const ontoggle = (event) => remember('story', event.target.open);
  return el(
    'details',
    { class: 'story', open: remembered('story', true), ontoggle },
    summary,
    el('ol', {}, ...texts().steps.map((step) => el('li', { text: step }))),
  );
}
