import { el, fill, icon } from '../page/dom.js';
import { formatMoment } from '../page/format.js';
import { ICONS } from '../page/icons.js';
import { store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';

let list;

/** The button with the list of what the bot will do by itself, in words and soonest first. */
export function plannedButton() {
  list = el('ol', { class: 'planned' });
  const menu = el(
    'div',
    { id: 'planned', class: 'menu', popover: 'auto' },
    el('h2', { text: t('planned') }),
    el('p', { text: t('plannedAbout') }),
    list,
  );
  menu.addEventListener('beforetoggle', drawPlanned);
  const label = { title: t('planned'), 'aria-label': t('planned') };
  const button = el('button', { type: 'button', class: 'step', popovertarget: 'planned', ...label }, icon(ICONS.list));
  return el('div', { class: 'menu-holder' }, button, menu);
}

export function drawPlanned() {
  if (!list) return;
  const { planned } = store;
  fill(list, ...(planned.length > 0 ? planned.map(drawWork) : [el('li', { text: t('nothingDue') })]));
}

export function wordsOf({ job }) {
  return texts().jobs[job] ?? t('otherJob');
}

/** What is done when, of which order and for whom. */
function drawWork(work) {
  const of = [work.order, store.people.get(work.person)?.name].filter(Boolean).join(' · ');
  const when = el('time', { datetime: work.due, text: formatMoment(Date.parse(work.due)) });
  return el('li', {}, when, el('span', { text: `${wordsOf(work)} ` }, of && el('small', { text: of })));
}
