import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { ContentFault } from '../../ports/area-desk.ts';
import { GUARDED, type Input, type Path, type Words } from './forms/inputs.ts';
import { areaTexts } from './texts.ts';

export interface FilledForm {
  readonly inputs: readonly Input[];
  readonly words: Words;
  readonly faults: readonly ContentFault[];
  readonly language: Language;
}

/** Every input of the form with what stands in it, what is allowed, and what is wrong with it. */
export function inputsHtml(form: FilledForm): Html {
  return html`${form.inputs.map((input) => inputHtml(input, form))}`;
}

function inputHtml(input: Input, { words, faults, language }: FilledForm): Html {
  const { name, kind, title, allowed, options = [] } = input;
  const value = words[name] ?? '';
  const fault = faults.find((one) => isAbout(one, input));
  const wrong = fault?.words === GUARDED ? areaTexts[language].guarded : allowed;
  const isTold = input.path[0] === 'policy';
  const below =
    fault === undefined ? isTold && html`<span class="quiet">${allowed}</span>` : html`<span class="fault">${wrong}</span>`;
  if (kind === 'ticks') return ticksHtml(input, value, below);
  const label = html`<span>${title}</span>`;
  if (kind === 'switch' || kind === 'choice') {
    const known = options.some((one) => one.value === value) ? options : [{ value, title: value }, ...options];
    const shown = value === '' && kind === 'switch' ? options : known;
    return html`<label class="field"
      >${label}<select name="${name}">
        ${shown.map((one) => html`<option value="${one.value}" ${one.value === value && html`selected`}>${one.title}</option>`)}</select
      >${below}</label
    >`;
  }
  if (kind === 'long')
    return html`<label class="field"
      >${label}<textarea name="${name}" maxlength="2000" rows="3">${value}</textarea>${below}</label
    >`;
  const mode = kind === 'number' || kind === 'maybe-number' ? html`inputmode="numeric"` : undefined;
  return html`<label class="field">${label}<input name="${name}" value="${value}" maxlength="1000" ${mode} />${below}</label>`;
}

function ticksHtml({ name, title, options = [] }: Input, value: string, below: Html | false): Html {
  const has = value.split(',');
  return html`<fieldset>
    <legend>${title}</legend>
    <div class="choices">
      ${options.map(
        (one) =>
          html`<label
            ><input type="checkbox" name="${name}" value="${one.value}" ${has.includes(one.value) && html`checked`} />
            ${one.title}</label
          >`,
      )}
    </div>
    ${below}
  </fieldset>`;
}

/** Is the fault this input's, or of something in it, or of what it stands for? */
export function isAbout({ path }: ContentFault, { path: own, covers = [] }: Input): boolean {
  return begins(path, own) || covers.some((one) => begins(path, one) && path.length === one.length);
}

function begins(path: Path, start: Path): boolean {
  return start.length > 0 && start.every((part, at) => String(part) === String(path[at]));
}
