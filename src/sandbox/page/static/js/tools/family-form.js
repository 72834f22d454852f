import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { store } from '../page/store.js';
import { t } from '../texts/texts.js';

/** The family's form as on the phone that read the QR code: every code that stands in some card. */
export function openFamilyForm() {
  const codes = codesInCards();
  const dialog = el('dialog', { class: 'phone-dialog', 'aria-label': t('familyForm') });
  dialog.addEventListener('close', () => dialog.remove());
  const close = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('close'), onclick: () => dialog.close() },
    icon(ICONS.close),
  );
  const about = el('p', { text: t(codes.length > 0 ? 'familyFormAbout' : 'familyFormNone') });
  const phone = el('div', { class: 'phone' });
  const choice = el(
    'select',
    { class: 'small-select', 'aria-label': t('familyForm'), onchange: (event) => showOn(phone, event.target.value) },
    ...codes.map(({ code, name }) => el('option', { value: code, text: name })),
  );
  const has = codes.length > 0;
  fill(dialog, el('header', {}, el('h2', { text: t('familyForm') }), close), about, has && choice, has && phone);
  if (has) showOn(phone, codes[0].code);
  document.body.append(dialog);
  dialog.showModal();
}

function showOn(phone, code) {
  fill(
    phone,
    el('div', { class: 'phone-screen' }, el('iframe', { src: `/f/${code}`, title: t('familyForm') })),
    el('a', { href: `/f/${code}`, target: '_blank', rel: 'noreferrer' }, icon(ICONS.open), el('span', { text: t('openInTab') })),
  );
}

/** Of the newest card first, in the card's own order. */
function codesInCards() {
  const messages = [...store.messages.values()].flat().reverse();
  const named = new Map();
  for (const card of messages.flatMap(({ card, views }) => [card, ...Object.values(views)]).filter(Boolean)) {
    for (const code of codesIn(card)) if (!named.has(code)) named.set(code, nameOf(card, code));
  }
  return [...named].map(([code, name]) => ({ code, name }));
}

function codesIn(part) {
  return [...JSON.stringify(part).matchAll(/\/f\/([A-Za-z0-9_-]{4,64})/g)].map((match) => match[1]);
}

/** Number of the order, and whose form it is: what stands beside the code in the card. */
function nameOf(card, code) {
  const order = JSON.stringify(card).match(/VP-\d{4}-\d+/)?.[0];
  return [order, groupBeside(card, code)].filter(Boolean).join(' · ') || `/f/${code}`;
}

/** The first words of the smallest part that has both words and the code. */
function groupBeside(part, code) {
  if (typeof part !== 'object' || part === null || !codesIn(part).includes(code)) return undefined;
  const deeper = Object.values(part)
    .map((inner) => groupBeside(inner, code))
    .find(Boolean);
  return deeper ?? JSON.stringify(part).match(/"type":"TextBlock","text":"([^"]+)"/)?.[1];
}
