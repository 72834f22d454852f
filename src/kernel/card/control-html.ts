import type { CardInput } from './card.ts';
import { html, type Html } from '../markup.ts';

type Control = Exclude<CardInput, { type: 'Input.Toggle' }>;
type ChoiceSet = Extract<CardInput, { type: 'Input.ChoiceSet' }>;

/** An input of a card, with its label; what is sent has the same name and the same form as in Teams. */
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
  return html`<label class="field"><span>${label}</span>${controlHtml(input)}${fault}</label>`;
}

/** Is every choice of it in sight, each with a box of its own? */
function isListed(input: CardInput): input is ChoiceSet {
  return input.type === 'Input.ChoiceSet' && (input.isMultiSelect === true || input.style === 'expanded');
}

/** The boxes of a list of choices; what is sent has the same name and form as in Teams. */
function choicesHtml({ id, choices, value = '', isMultiSelect }: ChoiceSet): readonly Html[] {
  const type = isMultiSelect === true ? 'checkbox' : 'radio';
  const chosen = isMultiSelect === true ? value.split(',') : [value];
  return choices.map((one) => {
    const checked = chosen.includes(one.value) && html`checked`;
    return html`<label><input type="${type}" name="${id}" value="${one.value}" ${checked} /> ${one.title}</label> `;
  });
}

/** A box to tick, with its label. */
function toggleHtml({ id, label, title, value, valueOn }: Extract<CardInput, { type: 'Input.Toggle' }>): Html {
  const checked = value === valueOn && html`checked`;
  return html`<fieldset>
    <legend>${label}</legend>
    <label><input type="checkbox" name="${id}" value="${valueOn}" ${checked} /> ${title}</label>
  </fieldset>`;
}

/** The control of any other input, without its label. */
function controlHtml(input: Control): Html {
  const required = input.isRequired === true && html`required`;
  if (input.type === 'Input.ChoiceSet') {
    const { placeholder = '–' } = input;
    const options = input.choices.map((one) => {
      const selected = one.value === input.value && html`selected`;
      return html`<option value="${one.value}" ${selected}>${one.title}</option>`;
    });
    return html`<select name="${input.id}" ${required}>
      <option value="">${placeholder}</option>
      ${options}
    </select>`;
  }
  if (input.type === 'Input.Text') {
    const { value, maxLength = LONGEST, isMultiline } = input;
    return isMultiline === true
      ? html`<textarea name="${input.id}" rows="3" maxlength="${maxLength}" ${required}>${value}</textarea>`
      : html`<input name="${input.id}" value="${value}" maxlength="${maxLength}" ${required} />`;
  }
  const { value, min, max } = input;
  const limits = html`min="${min}" max="${max}"`;
  return html`<input type="${TYPES[input.type]}" name="${input.id}" value="${value}" ${limits} ${required} />`;
}

const TYPES = { 'Input.Number': 'number', 'Input.Date': 'date', 'Input.Time': 'time' } as const;

const LONGEST = 2000;
