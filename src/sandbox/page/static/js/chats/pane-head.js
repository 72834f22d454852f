import { act } from '../page/api.js';
import { avatar } from './avatar.js';
import { el, fill, icon } from '../page/dom.js';
import { openDeskTab } from '../tools/desk-tab.js';
import { ICONS } from '../page/icons.js';
import { fail } from '../page/notices.js';
import { store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';

/** Name of the place, and what it is: of a channel its team, of a person the role and unit. */
export function headOf({ channel, viewer }) {
  const person = store.people.get(viewer);
  return channel
    ? [channel.name, channel.team ?? t('groupChat')]
    : [person.name, `${texts().roles[person.role]} · ${person.title}`];
}

/** Who looks, in which language, and who else sees what stands here. */
export function drawHead(header, place, handlers) {
  const { channel, viewer } = place;
  const person = store.people.get(viewer);
  const [name, about] = headOf(place);
  const close = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('closePane', { name }), onclick: () => handlers.onClose() },
    icon(ICONS.close),
  );
  fill(
    header,
    avatar(channel ? { name: channel.isGroup ? '@' : '#', role: 'channel' } : person),
    el(
      'div',
      { class: 'pane-who' },
      el('h2', { text: name }),
      el('p', { text: about }),
      el('span', { class: 'pane-unread' }),
      tabButton(place),
    ),
    channel ? viewerChoice(place, handlers) : languageChoice(person),
    close,
    el('p', { class: 'pane-seen' }, icon(channel ? ICONS.people : ICONS.lock), el('span', { text: seenBy(place) })),
  );
}

/** As a tab of the app stands in Teams: beside the chat with the bot, and on the coordinators' channel. */
function tabButton({ channel, viewer }) {
  if (channel?.isGroup || (!channel && store.people.get(viewer).role !== 'coordinator')) return null;
  return el('button', { type: 'button', class: 'tab-button', text: t('deskTab'), onclick: () => openDeskTab(viewer, channel) });
}

function seenBy({ channel, viewer }) {
  if (!channel) return t('onlyYou', { name: store.people.get(viewer).name });
  return t(channel.isGroup ? 'groupSees' : 'teamSees', {
    names: channel.members.map((id) => store.people.get(id)?.name).join(', '),
  });
}

function languageChoice(person) {
  const onchange = (event) => act('language', { person: person.id, language: event.target.value }).catch(fail);
  const options = ['fi', 'sv', 'en'].map((code) => el('option', { value: code, text: code, selected: code === person.language }));
  return el('select', { class: 'small-select', 'aria-label': t('languageOf', { name: person.name }), onchange }, ...options);
}

function viewerChoice({ channel, viewer }, handlers) {
  const onchange = (event) => handlers.onViewer(event.target.value);
  const members = channel.members.map((id) => store.people.get(id)).filter(Boolean);
  const options = members.map(({ id, name }) => el('option', { value: id, text: name, selected: id === viewer }));
  return el('select', { class: 'small-select', 'aria-label': t('viewAs'), title: t('viewAs'), onchange }, ...options);
}
