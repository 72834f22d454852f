import type { CardInput } from '../../../kernel/card/card.ts';
import { choicesHtml, controlHtml, isListed, toggleHtml, type ControlLook } from '../../../kernel/card/control-html.ts';
import { html, type Html } from '../../../kernel/markup.ts';

const LOOK: ControlLook = { hasId: true, rows: 4, hasPlaceholder: false };

/** An input of a card with its label; what is sent has the same name and form as in Teams. */
export function inputHtml(input: CardInput): Html {
  if (input.type === 'Input.Toggle') return toggleHtml(input);
  if (isListed(input))
    return html`<fieldset>
      <legend>${input.label}</legend>
      ${choicesHtml(input)}
    </fieldset>`;
  return html`<p>
    <label for="${input.id}">${input.label}</label>
    ${controlHtml(input, LOOK)}
  </p>`;
}
