import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { ContentFault } from '../../ports/area-desk.ts';
import { GUARDED, type Input, type Path, type InputWords } from './forms/inputs.ts';
import { keptWords } from '../../stages/feedback/answering/kept-words.ts';
import { ticksHtml } from '../parts-html.ts';
import { areaTexts } from './texts.ts';

export interface FilledForm {
  readonly inputs: readonly Input[];
  readonly words: InputWords;
  readonly faults: readonly ContentFault[];
  readonly language: Language;
}

/** Every input of the form with what stands in it, what is allowed, and what is wrong with it. */
export function inputsHtml(form: FilledForm): Html {
  return html`${form.inputs.map((input) => inputHtml(input, form))}`;
}

function inputHtml(input: Input, { words, faults, language }: FilledForm): Html {
  const { name, kind, title } = input;
  const isGuarded = faults.some((one) => one.words === GUARDED && isAbout(one, input));
  const value = isGuarded ? keptWords(words[name] ?? '') : (words[name] ?? '');
  const below = belowHtml(input, faults, language);
  if (kind === 'ticks') return ticksHtml(input, value, below);
  const control = kind === 'switch' || kind === 'choice' ? selectOf(input, value) : textOf(input, value);
  return html`<label class="field"><span>${title}</span>${control}${below}</label>`;
}

/** What is wrong; where nothing is, the limits of a setting. */
function belowHtml(input: Input, faults: readonly ContentFault[], language: Language): Html | false {
  const fault = faults.find((one) => isAbout(one, input));
  if (fault === undefined) return input.path[0] === 'policy' && html`<span class="quiet">${input.allowed}</span>`;
  return html`<span class="fault">${fault.words === GUARDED ? areaTexts[language].guarded : input.allowed}</span>`;
}

/** What no list knows stays chosen until somebody chooses something else. */
function selectOf({ name, kind, options = [] }: Input, value: string): Html {
  const isKnown = kind === 'switch' || options.some((one) => one.value === value);
  const all = isKnown ? options : [{ value, title: value }, ...options];
  return html`<select name="${name}">
    ${all.map((one) => html`<option value="${one.value}" ${one.value === value && html`selected`}>${one.title}</option>`)}
  </select>`;
}

function textOf({ name, kind }: Input, value: string): Html {
  if (kind === 'long') return html`<textarea name="${name}" maxlength="2000" rows="3">${value}</textarea>`;
  const mode = kind.endsWith('number') && html`inputmode="numeric"`;
  return html`<input name="${name}" value="${value}" maxlength="1000" ${mode} />`;
}

/** Is the fault this input's, or of something in it, or of what it stands for? */
export function isAbout({ path }: ContentFault, { path: own, covers = [] }: Input): boolean {
  return begins(path, own) || covers.some((one) => begins(path, one) && path.length === one.length);
}

function begins(path: Path, start: Path): boolean {
  return start.length > 0 && start.every((part, at) => String(part) === String(path[at]));
}
