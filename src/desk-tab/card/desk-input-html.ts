import type { CardInput } from '../../kernel/card/card.ts';
import { choicesHtml, controlHtml, isListed, toggleHtml, type ControlLook } from '../../kernel/card/control-html.ts';
import { html, type Html } from '../../kernel/markup.ts';

const LOOK: ControlLook = { hasId: false, rows: 3, hasPlaceholder: true };

/** An input of a card, with its label; what is sent has the same name and the same form. */
export function inputHtml(input: CardInput): Html {
  const { label, errorMessage } = input;
  const fault = errorMessage !== undefined && input.isRequired !== true && html`<span class="fault">${errorMessage}</span>`;
  if (input.type === 'Input.Toggle') return toggleHtml(input);
  if (isListed(input))
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="choices">${choicesHtml(input)}</div>
      ${fault}
    </fieldset>`;
  return html`<label class="field"><span>${label}</span>${controlHtml(input, LOOK)}${fault}</label>`;
}
