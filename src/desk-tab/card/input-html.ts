import type { CardInput } from '../../kernel/card/card.ts';
import { html, type Html } from '../../kernel/html.ts';

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

function controlHtml(input: Exclude<CardInput, { type: 'Input.Toggle' }>): Html {
  const { id } = input;
  const required = input.isRequired === true && html`required`;
  switch (input.type) {
    case 'Input.ChoiceSet': {
      const none = html`<option value="">${input.placeholder ?? '–'}</option>`;
      const options = input.choices.map((one) => {
        const selected = one.value === input.value && html`selected`;
        return html`<option value="${one.value}" ${selected}>${one.title}</option>`;
      });
      return html`<select name="${id}" ${required}>
        ${none}${options}
      </select>`;
    }
    case 'Input.Text':
      return input.isMultiline === true
        ? html`<textarea name="${id}" rows="3" maxlength="${input.maxLength ?? LONGEST}" ${required}>${input.value}</textarea>`
        : html`<input name="${id}" value="${input.value}" maxlength="${input.maxLength ?? LONGEST}" ${required} />`;
    case 'Input.Number':
      return html`<input type="number" name="${id}" value="${input.value}" min="${input.min}" max="${input.max}" ${required} />`;
    case 'Input.Date':
      return html`<input type="date" name="${id}" value="${input.value}" min="${input.min}" max="${input.max}" ${required} />`;
    case 'Input.Time':
      return html`<input type="time" name="${id}" value="${input.value}" ${required} />`;
  }
}

const LONGEST = 2000;
