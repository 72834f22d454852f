import { act } from '../page/api.js';
import { el } from '../page/dom.js';
import { formatColumn } from '../page/format.js';
import { fail } from '../page/notices.js';
import { t, texts } from '../texts/texts.js';

/**
 * What somebody may do with an event in their own Outlook, as a small menu beside its block.
 * @param {HTMLElement} block
 * @param {{ person: string, date: string, event: string, from: number, to: number, label: string, kind: string, isOwn: boolean, response: string }} event
 */
export function openEvent(block, event) {
  const { person, date, from, isOwn, kind, label, response } = event;
  const menu = el('div', {
    class: 'menu event-menu',
    popover: 'auto',
    role: 'dialog',
    'aria-label': label || texts().legend[kind],
  });
  const send = (what, more = {}) => {
    menu.hidePopover();
    act('outlook', { person, event: event.event, act: what, ...more }).catch(fail);
  };
  const button = (key, onclick) => el('button', { type: 'button', class: 'fault', text: t(key), onclick });
  const when = el('input', { type: 'datetime-local', value: `${date}T${clockOf(from, ':')}`, 'aria-label': t('eventMoveTo') });
  const status = kind === 'booked' && !isOwn ? texts().responses[response] : '';
  menu.append(
    el('b', { text: label || texts().legend[kind] }),
    el('p', { text: [`${formatColumn(date)} ${clockOf(from)}–${clockOf(event.to)}`, status].filter(Boolean).join(' · ') }),
    ...(isOwn ? [] : [button('eventAccept', () => send('accepted')), button('eventDecline', () => send('declined'))]),
    button('eventDelete', () => send('delete')),
    el(
      'div',
      { class: 'event-move' },
      when,
      button('eventMove', () => send('move', { to: when.value })),
    ),
    el('p', { text: t(isOwn ? 'eventOwn' : 'eventOthers') }),
  );
  menu.addEventListener('toggle', ({ newState }) => newState === 'closed' && menu.remove());
  document.body.append(menu);
  menu.showPopover();
  placeBeside(menu, block);
}

/** Above the block, and wholly on the screen. */
function placeBeside(menu, block) {
  const { left, top } = block.getBoundingClientRect();
  menu.style.inset = 'auto';
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - menu.offsetWidth - 8))}px`;
  menu.style.top = `${Math.max(8, top - menu.offsetHeight - 6)}px`;
}

/** Of minutes since midnight. */
export function clockOf(minutes, sign = '.') {
  return `${String(Math.floor(minutes / 60)).padStart(sign === '.' ? 1 : 2, '0')}${sign}${String(minutes % 60).padStart(2, '0')}`;
}
