import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import { languageName } from '../../model/area/naming.ts';
import type { Area } from '../../model/area/area.ts';
import type { Consultant } from '../../model/people/person.ts';
import type { BankColumn } from '../../people/bank/bank-table.ts';
import { cellsOf } from '../../people/bank/bank-text.ts';
import type { Cells } from './rows/row-form.ts';
import { optionsOf, selectHtml, type Option } from '../parts-html.ts';
import { thingsOf } from './bank-parts-html.ts';
import type { PlanFault } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';

export interface RowForm {
  readonly cells: Cells;
  readonly own: readonly Area[];
  readonly all: readonly Area[];
  readonly language: Language;
  readonly faults: readonly PlanFault[];
  /** The account of somebody who is in the bank stays: another one is another person. */
  readonly hasId: boolean;
}

/** What somebody's row says now, for the form: without what a spreadsheet needs. */
export function cellsToFill(person: Consultant): Cells {
  return { ...cellsOf(person), name: person.name, email: person.email, phone: person.phone ?? '' };
}

/** Every column of the bank's file, as inputs. */
export function rowInputs(form: RowForm): Html {
  const { cells, language, hasId } = form;
  const t = bankTexts[language];
  const select = (column: BankColumn, options: readonly Option[]): Html =>
    selectHtml({ name: column, title: t.columns[column], value: cells[column] }, options, { fault: faultOf(form, column) });
  const yesNo = [
    { value: 'yes', title: t.yes },
    { value: 'no', title: t.no },
  ];
  const entries = <T>(words: Readonly<Record<string, T & string>>): readonly Option[] =>
    Object.entries(words).map(([value, title]) => ({ value, title }));
  return html`${hasId ? undefined : input(form, 'id')} ${input(form, 'name')} ${input(form, 'email', 'email')}
  ${input(form, 'phone', 'tel')} ${select('unit', offered(form, 'units', [cells.unit]))}
  ${ticks(form, 'municipalities', offered(form, 'municipalities', listed(cells.municipalities)))} ${languageTicks(form)}
  ${ticks(form, 'methods', offered(form, 'methods', listed(cells.methods)))} ${select('roles', entries(t.roles))}
  ${select('experienced', yesNo)} ${input(form, 'max_per_year', 'number')} ${input(form, 'joined', 'date')}
  ${input(form, 'permission_until', 'date')} ${input(form, 'refresher_due', 'date')} ${select('way', entries(t.ways))}`;
}

/** Those of the coordinator's areas, and of others what the person has already. */
function offered(
  { own, all, language }: RowForm,
  what: 'units' | 'municipalities' | 'methods',
  has: readonly string[],
): readonly Option[] {
  const theirs = optionsOf(thingsOf(own, what), language);
  const others = optionsOf(thingsOf(all, what), language);
  const more = has.filter((id) => id !== '' && !theirs.some(({ value }) => value === id));
  return [...theirs, ...more.map((value) => others.find((one) => one.value === value) ?? { value, title: value })];
}

function listed(cell: string): readonly string[] {
  return cell.split(/[,|;\s]+/).filter((part) => part !== '');
}

function input(form: RowForm, column: BankColumn, type = 'text'): Html {
  const t = bankTexts[form.language];
  return html`<label class="field"
    ><span>${t.columns[column]}</span
    ><input type="${type}" name="${column}" value="${form.cells[column]}" maxlength="400" />${faultOf(form, column)}</label
  >`;
}

function ticks(form: RowForm, column: BankColumn, options: readonly Option[]): Html {
  const has = listed(form.cells[column]);
  return html`<fieldset>
    <legend>${bankTexts[form.language].columns[column]}</legend>
    <div class="choices">
      ${options.map(
        ({ value, title }) =>
          html`<label
            ><input type="checkbox" name="${column}" value="${value}" ${has.includes(value) && html`checked`} /> ${title}</label
          >`,
      )}
    </div>
    ${faultOf(form, column)}
  </fieldset>`;
}

/** Those in which the area's meetings are led by tick, any other by its code. */
function languageTicks(form: RowForm): Html {
  const { own, language, cells } = form;
  const codes = [...new Set(own.flatMap((area) => area.languages))];
  const more = listed(cells.languages).filter((code) => !codes.includes(code));
  return html`${ticks(
      form,
      'languages',
      codes.map((value) => ({ value, title: languageName(value, language) })),
    )}
    <label class="field"
      ><span>${bankTexts[language].moreLanguages}</span><input name="languages" value="${more.join(', ')}" maxlength="200"
    /></label>`;
}

function faultOf({ faults, language }: RowForm, column: BankColumn): Html | undefined {
  const t = bankTexts[language];
  const fault = faults.find((one) => one.column === column);
  return fault && html`<span class="fault">${t.faults[fault.kind]} ${fault.kind !== 'taken' && t.allowed[column]}</span>`;
}
