import type { CardInput } from '../../kernel/card/card.ts';
import { html, type Html } from '../../kernel/markup.ts';

/** An input of a card, with its label; what is sent has the same name and the same form. */
export function inputHtml(input: CardInput): Html {
  const { label, errorMessage } = input;
  const fault = errorMessage !== undefined && input.isRequired !== true && html`<span class="fault">${errorMessage}</span>`;
  if (input.type === 'Input.Toggle') return toggleHtml(input);
  if (input.type === 'Input.ChoiceSet' && (input.isMultiSelect === true || input.style === 'expanded'))
    return html`<fieldset>
      <legend>${label}</legend>
      <div class="choices">${choicesHtml(input)}</div>
      ${fault}
    </fieldset>`;
  return html`<label class="field"><span>${label}</span>${controlHtml(input)}${fault}</label>`;
}

function toggleHtml({ id, label, title, value, valueOn }: Extract<CardInput, { type: 'Input.Toggle' }>): Html {
  const checked = value === valueOn && html`checked`;
  return html`<fieldset>
    <legend>${label}</legend>
    <label><input type="checkbox" name="${id}" value="${valueOn}" ${checked} /> ${title}</label>
  </fieldset>`;
}

function choicesHtml({
  id,
  choices,
  value = '',
  isMultiSelect,
}: Extract<CardInput, { type: 'Input.ChoiceSet' }>): readonly Html[] {
  const type = isMultiSelect === true ? 'checkbox' : 'radio';
  const chosen = isMultiSelect === true ? value.split(',') : [value];
  return choices.map((one) => {
    const checked = chosen.includes(one.value) && html`checked`;
    return html`<label><input type="${type}" name="${id}" value="${one.value}" ${checked} /> ${one.title}</label>`;
  });
}

type Control = Exclude<CardInput, { type: 'Input.Toggle' }>;

function controlHtml(input: Control): Html {
  const required = input.isRequired === true && html`required`;
  if (input.type === 'Input.ChoiceSet') return selectHtml(input, required);
  if (input.type === 'Input.Text') return textHtml(input, required);
  const { id, value, min, max } = input;
  return html`<input type="${TYPES[input.type]}" name="${id}" value="${value}" min="${min}" max="${max}" ${required} />`;
}

const TYPES = { 'Input.Number': 'number', 'Input.Date': 'date', 'Input.Time': 'time' } as const;

function selectHtml(
  { id, choices, value, placeholder }: Extract<Control, { type: 'Input.ChoiceSet' }>,
  required: Html | false,
): Html {
  const options = choices.map((one) => {
    const selected = one.value === value && html`selected`;
    return html`<option value="${one.value}" ${selected}>${one.title}</option>`;
  });
  return html`<select name="${id}" ${required}>
    <option value="">${placeholder ?? '–'}</option>
    ${options}
  </select>`;
}

function textHtml(
  { id, value, maxLength = LONGEST, isMultiline }: Extract<Control, { type: 'Input.Text' }>,
  required: Html | false,
): Html {
  return isMultiline === true
    ? html`<textarea name="${id}" rows="3" maxlength="${maxLength}" ${required}>${value}</textarea>`
    : html`<input name="${id}" value="${value}" maxlength="${maxLength}" ${required} />`;
}

const LONGEST = 2000;
