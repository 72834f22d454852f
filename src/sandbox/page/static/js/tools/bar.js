import { act } from '../page/api.js';
import { openCalendar } from './calendar.js';
import { el, fill, icon } from '../page/dom.js';
import { openFamilyForm } from './family-form.js';
import { faultButton } from './fault-menu.js';
import { formatMoment, formatUntil } from '../page/format.js';
import { ICONS } from '../page/icons.js';
import { announce, fail } from '../page/notices.js';
import { drawPlanned, plannedButton, wordsOf } from './planned.js';
import { pageLanguage, setPageLanguage, toggleTheme } from '../page/settings.js';
import { now, on, store } from '../page/store.js';
import { t } from '../texts/texts.js';

const TICK_MS = 5_000;
let face;
let buttons;

/** The page's head: name, the bot's clock, and the tools. */
export function startBar() {
  for (const kind of ['reset', 'language']) on(kind, draw);
  on('clock', drawClock);
  setInterval(drawClock, TICK_MS);
}

function draw() {
  const bar = document.getElementById('bar');
  const language = pageLanguage();
  document.title = `Verkostobotti – ${t('sandbox')}`;
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = t(element.dataset.text);
  const menu = tool('people', ICONS.menu, () => document.body.classList.toggle('rail-open'), 'menu-button');
  const brand = el(
    'div',
    { class: 'brand' },
    el('img', { src: '/sandbox/icon.svg', alt: '', width: 30, height: 30 }),
    el(
      'h1',
      {},
      el('b', { text: 'Verkostobotti' }),
      el('small', { text: `${store.area[language] ?? store.area.fi ?? ''} · ${t('sandbox')}` }),
    ),
  );
  const tools = el(
    'div',
    { class: 'tools' },
    faultButton(),
    tool('familyForm', ICONS.form, openFamilyForm, 'with-words'),
    tool('letters', ICONS.form, () => window.open('/sandbox/letters', '_blank', 'noopener'), 'with-words'),
    tool('calendar', ICONS.calendar, openCalendar, 'with-words'),
    languageChoice(language),
    tool('theme', ICONS.sun, toggleTheme, 'theme-button'),
  );
  fill(bar, menu, brand, clock(), tools);
  drawClock();
}

function tool(key, path, onclick, name = '') {
  return el(
    'button',
    { type: 'button', class: `tool ${name}`, title: t(key), 'aria-label': t(key), onclick },
    icon(path),
    el('span', { text: t(key) }),
  );
}

function languageChoice(language) {
  const options = [
    ['fi', 'Suomi'],
    ['sv', 'Svenska'],
    ['en', 'English'],
  ].map(([code, name]) => el('option', { value: code, text: name, selected: code === language }));
  const onchange = (event) => setPageLanguage(event.target.value);
  return el('select', { class: 'small-select', 'aria-label': t('pageLanguage'), onchange }, ...options);
}

function clock() {
  face = el('time', { class: 'clock-face' });
  const step = (by, key) => el('button', { type: 'button', class: 'step', text: t(key), onclick: () => move(by) });
  const next = el('button', { type: 'button', class: 'step step-next', onclick: () => move('seen') });
  buttons = { steps: ['hour', 'day', 'week', 'month'].map((by) => step(by, by)), next };
  const label = el('span', { class: 'clock-label' }, icon(ICONS.clock), el('span', { text: t('clock') }));
  return el(
    'div',
    { class: 'clock', role: 'group', 'aria-label': t('clock') },
    label,
    face,
    el('div', { class: 'steps' }, ...buttons.steps, next, plannedButton()),
  );
}

function drawClock() {
  if (!face) return;
  const at = now();
  face.textContent = store.isClockMoving ? t('moving') : formatMoment(at);
  face.dateTime = new Date(at).toISOString();
  const { steps, next } = buttons;
  for (const button of [...steps, next]) button.disabled = store.isClockMoving || !store.isUp;
  const [first] = store.planned;
  const due = first && Date.parse(first.due);
  if (!first) next.disabled = true;
  next.title = first ? t('nextIn', { when: formatMoment(due), what: wordsOf(first) }) : t('nothingDue');
  fill(next, icon(ICONS.next), el('span', { text: t('next') }), first && el('small', { text: formatUntil(due - at) }));
  drawPlanned();
}

async function move(by) {
  store.isClockMoving = true;
  drawClock();
  const moved = await act('clock', { by }).catch(fail);
  store.isClockMoving = false;
  drawClock();
  if (moved) announce(formatMoment(now()));
}
