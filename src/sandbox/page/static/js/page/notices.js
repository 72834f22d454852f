import { t } from '../texts/texts.js';

const HELD_MS = 6_000;
let timer;

/** A sentence at the foot of the page, read aloud too. */
export function announce(sentence, tone = 'plain') {
  const place = document.getElementById('announce');
  place.textContent = sentence;
  place.dataset.tone = tone;
  place.classList.toggle('shown', sentence !== '');
  clearTimeout(timer);
  if (tone !== 'lost' && tone !== 'wait') timer = setTimeout(() => place.classList.remove('shown'), HELD_MS);
}

/** For `.catch`: says what did not work. */
export function fail(error) {
  announce(t('failed', { reason: error.message }), 'error');
}
