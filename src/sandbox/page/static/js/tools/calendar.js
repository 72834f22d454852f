import { act } from '../page/api.js';
import { avatar } from '../chats/avatar.js';
import { el, fill, icon } from '../page/dom.js';
import { dateOf, formatColumn, mondayOf, weekOf } from '../page/format.js';
import { ICONS } from '../page/icons.js';
import { fail } from '../page/notices.js';
import { openConsultants } from '../chats/panes.js';
import { clockOf, openEvent } from './outlook.js';
import { remember, remembered } from '../page/settings.js';
import { now, on, store } from '../page/store.js';
import { t, texts } from '../texts/texts.js';

const FIRST_HOUR = 7;
const LAST_HOUR = 19;
const REDRAW_MS = 300;

let isShown = remembered('calendar', false);
let onlyShown = true;
let weeksAhead = 1;
let strip = { days: [], rows: [] };
let timer;

export function startCalendar() {
  on('reset', refresh);
  on('clock', refreshSoon);
  on('calendar', ({ bookedFrom }) => {
    if (bookedFrom !== undefined) weeksAhead = weeksUntil(bookedFrom);
    refreshSoon();
  });
  on('panes', draw);
  on('language', draw);
}

/** Shows or hides the strip. */
export function openCalendar() {
  isShown = !isShown;
  remember('calendar', isShown);
  refresh();
}

function refreshSoon() {
  clearTimeout(timer);
  timer = setTimeout(refresh, REDRAW_MS);
}

async function refresh() {
  if (isShown) strip = (await act('calendar', { monday: monday() }).catch(fail)) ?? strip;
  draw();
}

function monday() {
  return mondayOf(dateOf(now()), weeksAhead);
}

/** So that what the bot has just put there is on the screen. */
function weeksUntil(instant) {
  const days = (Date.parse(mondayOf(dateOf(instant))) - Date.parse(mondayOf(dateOf(now())))) / 86_400_000;
  return Math.round(days / 7);
}

function draw() {
  const place = document.getElementById('calendar');
  place.hidden = !isShown;
  place.setAttribute('aria-label', t('calendar'));
  if (!isShown) return;
  const shown = openConsultants().map(({ id }) => id);
  const rows = strip.rows.filter(
    ({ person, blocks }) => !onlyShown || shown.length === 0 || shown.includes(person) || blocks.some(isFromBot),
  );
  fill(place, head(), el('div', { class: 'week', style: `--days: ${strip.days.length}` }, dayNames(), ...rows.map(drawRow)));
}

function head() {
  const go = (weeks) => () => {
    weeksAhead = weeks;
    refresh();
  };
  const turn = (key, path, weeks) =>
    el('button', { type: 'button', class: 'quiet', 'aria-label': t(key), title: t(key), onclick: go(weeks) }, icon(path));
  const only = el('input', {
    type: 'checkbox',
    checked: onlyShown,
    onchange: (event) => {
      onlyShown = event.target.checked;
      draw();
    },
  });
  return el(
    'header',
    { class: 'calendar-head' },
    el('h2', { text: t('calendar') }),
    turn('previousWeek', ICONS.left, weeksAhead - 1),
    el('button', {
      type: 'button',
      class: 'week-number',
      title: t('thisWeek'),
      text: t('weekNumber', { n: weekOf(monday()) }),
      onclick: go(0),
    }),
    turn('nextWeek', ICONS.right, weeksAhead + 1),
    el('label', { class: 'only' }, only, t('shownOnly')),
    legend(),
    el(
      'button',
      { type: 'button', class: 'quiet calendar-close', 'aria-label': t('close'), onclick: openCalendar },
      icon(ICONS.close),
    ),
  );
}

function legend() {
  const item = (kind) => el('li', {}, el('i', { class: `block ${kind}` }), texts().legend[kind]);
  return el('ul', { class: 'legend' }, ...['busy', 'tentative', 'oof', 'remote', 'hold', 'booked'].map(item));
}

function dayNames() {
  const today = dateOf(now());
  const name = (date) => el('span', { class: date === today ? 'day-name today' : 'day-name', text: formatColumn(date) });
  return el('div', { class: 'week-row week-names' }, el('span'), ...strip.days.map(name));
}

function drawRow({ person: id, access, blocks }) {
  const person = store.people.get(id);
  const cells = strip.days.map((date, day) =>
    drawDay(blocks.filter((block) => block.day === day).map((block) => ({ ...block, person: id, date }))),
  );
  if (!person)
    return el('div', { class: 'week-row' }, el('div', { class: 'week-who' }, el('span', { text: t('organizer') })), ...cells);
  const isReadable = access === 'open';
  const label = t(isReadable ? 'makeUnreadable' : 'makeReadable', { name: person.name });
  const flip = () => act('access', { person: id, access: isReadable ? 'unknown' : 'open' }).catch(fail);
  const toggle = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': label, title: label, 'aria-pressed': String(!isReadable), onclick: flip },
    icon(isReadable ? ICONS.eye : ICONS.eyeOff),
  );
  return el(
    'div',
    { class: isReadable ? 'week-row' : 'week-row unreadable', title: isReadable ? '' : t('unreadable') },
    el('div', { class: 'week-who' }, avatar(person), el('span', { text: person.name }), toggle),
    ...cells,
  );
}

function drawDay(blocks) {
  return el(
    'div',
    { class: 'day' },
    ...blocks.filter(({ from, to }) => to > FIRST_HOUR * 60 && from < LAST_HOUR * 60).map(drawBlock),
  );
}

/** A block is pressed to do something with it in Outlook. */
function drawBlock(event) {
  const { from, to, kind, label } = event;
  const span = (LAST_HOUR - FIRST_HOUR) * 60;
  const left = Math.max(0, from - FIRST_HOUR * 60) / span;
  const right = Math.min(span, to - FIRST_HOUR * 60) / span;
  const words = [texts().legend[kind], label, `${clockOf(from)}–${clockOf(to)}`].filter(Boolean).join(' · ');
  const style = `left: ${(left * 100).toFixed(2)}%; width: ${((right - left) * 100).toFixed(2)}%`;
  const onclick = ({ currentTarget }) => openEvent(currentTarget, event);
  const answered = event.response === 'declined' ? ' declined' : '';
  return el(
    'button',
    { type: 'button', class: `block ${kind}${answered}`, style, title: words, 'aria-label': words, onclick },
    label && el('b', { text: label.match(/\d+$/)?.[0] ?? label }),
  );
}

function isFromBot({ kind }) {
  return kind === 'hold' || kind === 'booked';
}
