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
    ...codes.map((code) => el('option', { value: code, text: `/f/${code}` })),
  );
  const has = codes.length > 0;
  fill(dialog, el('header', {}, el('h2', { text: t('familyForm') }), close), about, has && choice, has && phone);
  if (has) showOn(phone, codes[0]);
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
  const cards = [...store.messages.values()].flat().map((message) => JSON.stringify([message.text, message.card, message.views]));
  const codes = cards.reverse().flatMap((card) => [...card.matchAll(/\/f\/([A-Za-z0-9_-]{4,64})/g)].map((match) => match[1]));
  return [...new Set(codes)];
}
