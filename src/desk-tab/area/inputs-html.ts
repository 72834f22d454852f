import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import { faultInWords, type AreaFault } from '../../model/area/faults/fault.ts';
import type { Input, InputWords, Path } from './forms/inputs.ts';
import { keptWords } from '../../stages/feedback/answering/kept-words.ts';
import { ticksHtml } from '../parts-html.ts';

export interface FilledForm {
  readonly inputs: readonly Input[];
  readonly words: InputWords;
  readonly faults: readonly AreaFault[];
  readonly language: Language;
}

/** Every input of the form with what stands in it, what is allowed, and what is wrong with it. */
export function inputsHtml(form: FilledForm): Html {
  const most = 1 + Math.max(-1, ...form.inputs.flatMap((one) => (isFilled(one, form.words) ? [one.row ?? 0] : [])));
  const shown = form.inputs.filter(({ row = 0 }) => row <= most);
  return html`${shown.map((input) => [input.group !== undefined && html`<h2>${input.group}</h2>`, inputHtml(input, form)])}`;
}

/** Of a list: does the row say anything? One empty row stands after the last that does. */
function isFilled({ name, row, usual = '' }: Input, words: InputWords): boolean {
  return row !== undefined && !['', usual].includes(words[name] ?? '');
}

function inputHtml(input: Input, { words, faults, language }: FilledForm): Html {
  const { name, kind, title } = input;
  const isGuarded = faults.some((one) => one.fault.kind === 'guarded' && isAbout(one, input));
  const value = isGuarded ? keptWords(words[name] ?? '') : (words[name] ?? '');
  const below = belowHtml(input, faults, language);
  if (kind === 'ticks') return ticksHtml(input, value, below);
  const control = SELECTED.has(kind) ? selectOf(input, value) : textOf(input, value);
  return html`<label class="field"><span>${title}</span>${control}${below}</label>`;
}

const SELECTED: ReadonlySet<Input['kind']> = new Set(['switch', 'choice', 'counted']);

/** What is wrong; where nothing is, what is allowed. */
function belowHtml(input: Input, faults: readonly AreaFault[], language: Language): Html | false {
  const fault = faults.find((one) => isAbout(one, input));
  if (fault === undefined) return input.hint !== undefined && html`<span class="quiet">${input.hint}</span>`;
  return html`<span class="fault">${faultInWords(fault.fault, language)}</span>`;
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
export function isAbout({ path }: AreaFault, { path: own, covers = [] }: Input): boolean {
  return begins(path, own) || covers.some((one) => begins(path, one) && path.length === one.length);
}

function begins(path: Path, start: Path): boolean {
  return start.length > 0 && start.every((part, at) => String(part) === String(path[at]));
}
