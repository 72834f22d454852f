import { html, type Html } from '../kernel/markup.ts';
import { nameIn, type Language, type Named } from '../kernel/language/language.ts';

export interface Option {
  readonly value: string;
  readonly title: string;
}

/** Things of several areas by name, each once. */
export function optionsOf(
  entries: readonly { readonly id: string; readonly name: Named }[],
  language: Language,
): readonly Option[] {
  return [...new Map(entries.map(({ id, name }) => [id, nameIn(name, language)]))].map(([value, title]) => ({ value, title }));
}

export function selectHtml(
  { name, title, value }: { readonly name: string; readonly title: string; readonly value: string | undefined },
  options: readonly Option[],
  more: { readonly first?: string; readonly fault?: Html | undefined } = {},
): Html {
  return html`<label class="field"
    ><span>${title}</span>
    <select name="${name}">
      ${more.first !== undefined && html`<option value="">${more.first}</option>`}
      ${options.map((one) => html`<option value="${one.value}" ${one.value === value && html`selected`}>${one.title}</option>`)}
    </select>
    ${more.fault}</label
  >`;
}

export interface TableOnPage {
  readonly caption?: string | undefined;
  readonly heads: readonly (Html | string)[];
  /** Of each the first cell says what the row is about. */
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = Html | string | number | false | undefined;

/** A table; on a narrow page its rows stand under one another, each cell after the title of its column. */
export function tableHtml({ caption, heads, rows }: TableOnPage): Html {
  const cell = (inside: Cell, at: number): Html => {
    const title = heads[at];
    const isTitled = typeof title === 'string' && inside !== '' && inside !== undefined && inside !== false;
    return html`<td ${isTitled && html`data-title="${title}: "`}>${inside}</td>`;
  };
  return html`<table class="stacked">
    ${
      caption !== undefined &&
      html`<caption>
        ${caption}
      </caption>`
    }
    <thead>
      <tr>
        ${heads.map((one) => html`<th scope="col">${one}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr>
            <th scope="row">${first}</th>
            ${rest.map((one, at) => cell(one, at + 1))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export function noteHtml(words: string, isBad = false): Html {
  return html`<p class="note ${isBad && 'bad'}" role="${isBad ? 'alert' : 'status'}" data-first tabindex="-1">${words}</p>`;
}

/** Several of the options at once: those whose values `chosen` lists, by comma. */
export function ticksHtml(
  {
    name,
    title,
    options = [],
  }: { readonly name: string; readonly title: string; readonly options?: readonly Option[] | undefined },
  chosen = '',
  below: Html | false = false,
): Html {
  const has = chosen.split(',');
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
