import type { FormChoice, FormQuestion } from '../../../ports/web/feedback-forms.ts';
import { faceHtml } from './face.ts';
import { html, type Html } from '../html.ts';

export interface Filled {
  readonly value: string | undefined;
  /** What is wrong, in words. */
  readonly fault: string | undefined;
  /** Words of the choice that takes an answer back. */
  readonly clear: string;
}

/** One question: a group of choices under its own heading, or a field for own words. What is wrong stands beside it in words. */
export function questionHtml(question: FormQuestion, filled: Filled): Html {
  return question.kind === 'comment' ? comment(question, filled) : choices(question, filled);
}

/** The ends stand above the numbers for the eye; a screen reader hears them with the first and the last number. */
export function endsHtml({ ends: [low, high] }: Of<'scale'>): Html {
  return html`<p class="ends" aria-hidden="true"><span>0 = ${low}</span><span>10 = ${high}</span></p>`;
}

type Of<K extends FormQuestion['kind']> = Extract<FormQuestion, { kind: K }>;

/** The last choice has no value: a radio button cannot be let go of, and somebody may change their mind. It shows when it is of use. */
function choices(question: Of<'scale' | 'faces' | 'choice'>, { value, fault, clear }: Filled): Html {
  const { id, kind, label, other } = question;
  const radio = (choice: FormChoice, index: number): Html =>
    pick({
      id: index === 0 ? id : `${id}-${choice.value}`,
      name: id,
      choice,
      isChosen: choice.value === value,
      end: endOf(question, choice),
    });
  return html`<fieldset class="${kind}${fault !== undefined && ' wrong'}" ${describedBy(id, fault)}>
    <legend>${label}</legend>
    ${faultText(id, fault)} ${question.kind === 'scale' && endsHtml(question)}
    <div class="choices">${question.choices.map(radio)}</div>
    <div class="other">
      ${other !== undefined && radio(other, -1)}
      <div class="clear">${radio({ value: '', label: clear }, -1)}</div>
    </div>
  </fieldset>`;
}

/** What an end of a scale means, for the first and the last number. */
function endOf(question: FormQuestion, { value }: FormChoice): string | undefined {
  if (question.kind !== 'scale') return undefined;
  if (value === question.choices[0]?.value) return question.ends[0];
  return value === question.choices.at(-1)?.value ? question.ends[1] : undefined;
}

interface Pick {
  readonly id: string;
  readonly name: string;
  readonly choice: FormChoice;
  readonly isChosen: boolean;
  readonly end: string | undefined;
}

function pick({ id, name, choice, isChosen, end }: Pick): Html {
  const face = choice.face !== undefined && faceHtml(choice.face);
  const said = end !== undefined && html`<span class="unseen"> – ${end}</span>`;
  return html`<label class="pick"
    ><input type="radio" id="${id}" name="${name}" value="${choice.value}" ${isChosen && html`checked`} /><span
      >${face}<span>${choice.label}${said}</span></span
    ></label
  >`;
}

function comment({ id, label, maxLength }: Of<'comment'>, { value, fault }: Filled): Html {
  return html`<div class="comment${fault !== undefined && ' wrong'}">
    <label for="${id}">${label}</label>
    ${faultText(id, fault)}
    <textarea
      id="${id}"
      name="${id}"
      rows="4"
      maxlength="${maxLength}"
      aria-describedby="own-words-about${fault !== undefined && ` ${id}-fault`}"
      ${fault !== undefined && html`aria-invalid="true"`}
    >
${value}</textarea>
  </div>`;
}

function faultText(id: string, fault: string | undefined): Html | false {
  return fault !== undefined && html`<p class="fault" id="${id}-fault"><span aria-hidden="true">⚠ </span>${fault}</p>`;
}

function describedBy(id: string, fault: string | undefined): Html | false {
  return fault !== undefined && html`aria-describedby="${id}-fault"`;
}
