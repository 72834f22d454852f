import type { Mood } from '../../../ports/web/feedback-forms.ts';
import { html, type Html } from '../html.ts';

/** A drawn face: alike on every device, unlike the signs of its fonts. The words beside it say the same. */
export function faceHtml(mood: Mood): Html {
  return html`<svg class="face ${mood}" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <circle cx="24" cy="24" r="21" />
    <circle class="eye" cx="16.5" cy="19.5" r="2.6" />
    <circle class="eye" cx="31.5" cy="19.5" r="2.6" />
    <path d="${MOUTHS[mood]}" />
  </svg>`;
}

const MOUTHS: Readonly<Record<Mood, string>> = {
  'very-sad': 'M13.5 36.5C17 27.5 31 27.5 34.5 36.5',
  sad: 'M15 34.5C19 30 29 30 33 34.5',
  plain: 'M15.5 32.5h17',
  glad: 'M15 30.5C19 35.5 29 35.5 33 30.5',
  'very-glad': 'M13 28.5h22C34 40 14 40 13 28.5z',
};
