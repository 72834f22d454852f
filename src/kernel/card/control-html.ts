import type { CardInput } from './card.ts';
import { html, type Html } from '../markup.ts';

type Control = Exclude<CardInput, { type: 'Input.Toggle' }>;
type ChoiceSet = Extract<CardInput, { type: 'Input.ChoiceSet' }>;

/** How a page draws its controls. */
export interface ControlLook {
  /** Its label stands beside it and names it by this; elsewhere the label holds it. */
  readonly hasId: boolean;
  /** Rows of a text of several lines. */
  readonly rows: number;
  /** What an empty choice says is the input's own. */
  readonly hasPlaceholder: boolean;
}

/** Is every choice of it in sight, each with a box of its own? */
export function isListed(input: CardInput): input is ChoiceSet {
  return input.type === 'Input.ChoiceSet' && (input.isMultiSelect === true || input.style === 'expanded');
}

/** The boxes of a list of choices; what is sent has the same name and form as in Teams. */
export function choicesHtml({ id, choices, value = '', isMultiSelect }: ChoiceSet): readonly Html[] {
  const type = isMultiSelect === true ? 'checkbox' : 'radio';
  const chosen = isMultiSelect === true ? value.split(',') : [value];
  return choices.map((one) => {
    const checked = chosen.includes(one.value) && html`checked`;
    return html`<label><input type="${type}" name="${id}" value="${one.value}" ${checked} /> ${one.title}</label> `;
  });
}

/** A box to tick, with its label. */
export function toggleHtml({ id, label, title, value, valueOn }: Extract<CardInput, { type: 'Input.Toggle' }>): Html {
  const checked = value === valueOn && html`checked`;
  return html`<fieldset>
    <legend>${label}</legend>
    <label><input type="checkbox" name="${id}" value="${valueOn}" ${checked} /> ${title}</label>
  </fieldset>`;
}

/** The control of any other input, without its label. */
export function controlHtml(input: Control, look: ControlLook): Html {
  const id = look.hasId && html`id="${input.id}"`;
  const required = input.isRequired === true && html`required`;
  if (input.type === 'Input.ChoiceSet') {
    const empty = (look.hasPlaceholder ? input.placeholder : undefined) ?? '–';
    const options = input.choices.map((one) => {
      const selected = one.value === input.value && html`selected`;
      return html`<option value="${one.value}" ${selected}>${one.title}</option>`;
    });
    return html`<select ${id} name="${input.id}" ${required}>
      <option value="">${empty}</option>
      ${options}
    </select>`;
  }
  if (input.type === 'Input.Text') {
    const { value, maxLength = LONGEST, isMultiline } = input;
    return isMultiline === true
      ? html`<textarea ${id} name="${input.id}" rows="${look.rows}" maxlength="${maxLength}" ${required}>${value}</textarea>`
      : html`<input ${id} name="${input.id}" value="${value}" maxlength="${maxLength}" ${required} />`;
  }
  const { value, min, max } = input;
  const limits = html`min="${min}" max="${max}"`;
  return html`<input ${id} type="${TYPES[input.type]}" name="${input.id}" value="${value}" ${limits} ${required} />`;
}

const TYPES = { 'Input.Number': 'number', 'Input.Date': 'date', 'Input.Time': 'time' } as const;

const LONGEST = 2000;
