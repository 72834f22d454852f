import type { CardInput } from '../../../kernel/card/card.ts';
import { html, type Html } from '../../../kernel/markup.ts';

/** An input of a card with its label; what is sent has the same name and form as in Teams. */
export function inputHtml(input: CardInput): Html {
  if (input.type === 'Input.Toggle') return toggleHtml(input);
  if (input.type === 'Input.ChoiceSet' && (input.isMultiSelect === true || input.style === 'expanded'))
    return html`<fieldset>
      <legend>${input.label}</legend>
      ${choicesHtml(input)}
    </fieldset>`;
  return html`<p>
    <label for="${input.id}">${input.label}</label>
    ${controlHtml(input)}
  </p>`;
}

function toggleHtml({ id, label, title, value, valueOn }: Extract<CardInput, { type: 'Input.Toggle' }>): Html {
  return html`<fieldset>
    <legend>${label}</legend>
    <label><input type="checkbox" name="${id}" value="${valueOn}" ${value === valueOn && html`checked`} /> ${title}</label>
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
    return html`<label><input type="${type}" name="${id}" value="${one.value}" ${checked} /> ${one.title}</label> `;
  });
}

type Control = Exclude<CardInput, { type: 'Input.Toggle' }>;

function controlHtml(input: Control): Html {
  const required = input.isRequired === true && html`required`;
  if (input.type === 'Input.ChoiceSet') return selectHtml(input, required);
  if (input.type === 'Input.Text') return textHtml(input, required);
  const { id, value, min, max } = input;
  return html`<input
    id="${id}"
    type="${TYPES[input.type]}"
    name="${id}"
    value="${value}"
    min="${min}"
    max="${max}"
    ${required}
  />`;
}

const TYPES = { 'Input.Number': 'number', 'Input.Date': 'date', 'Input.Time': 'time' } as const;

function selectHtml({ id, choices, value }: Extract<Control, { type: 'Input.ChoiceSet' }>, required: Html | false): Html {
  const options = choices.map(
    (one) => html`<option value="${one.value}" ${one.value === value && html`selected`}>${one.title}</option>`,
  );
  return html`<select id="${id}" name="${id}" ${required}>
    <option value="">–</option>
    ${options}
  </select>`;
}

function textHtml(
  { id, value, maxLength = LONGEST, isMultiline }: Extract<Control, { type: 'Input.Text' }>,
  required: Html | false,
): Html {
  return isMultiline === true
    ? html`<textarea id="${id}" name="${id}" rows="4" maxlength="${maxLength}" ${required}>${value}</textarea>`
    : html`<input id="${id}" name="${id}" value="${value}" maxlength="${maxLength}" ${required} />`;
}

const LONGEST = 2000;
