import { html, type Html } from '../../kernel/markup.ts';
import type { Language } from '../../kernel/language/language.ts';
import { SEED_METHODS } from '../../model/area/catalogue.ts';
import type { AreaFault } from '../../model/area/faults/fault.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { areaPage } from './area-address.ts';
import { inputsHtml } from './inputs-html.ts';
import { entriesOf, NEW } from './forms/area-form.ts';
import { isList, SIDE_NAMES, type ListName, type PartName, type SideName } from './forms/area-parts.ts';
import type { Input, InputWords } from './forms/inputs.ts';
import type { TheirArea } from './propose.ts';
import { areaTexts } from './texts.ts';

/** What of the area is changed: a part, or one entry of a list. */
export interface AskedPart {
  readonly part: PartName;
  readonly entry?: string | undefined;
  /** Of a method: which of its pages. */
  readonly side?: SideName | undefined;
}

export interface ShownPart extends AskedPart {
  readonly inputs: readonly Input[];
  readonly words: InputWords;
  readonly faults?: readonly AreaFault[];
  readonly note?: Html | undefined;
  readonly status?: 422;
  /** What was seen of the consequences, and of which button. */
  readonly sure?: { readonly mark: string; readonly act?: 'remove' | undefined };
}

/** The form of a part or an entry, and the button that removes the entry. */
export function formPage({ visitor: { language } }: TabLook, theirs: TheirArea, shown: ShownPart): PageAnswer {
  const { note, status } = shown;
  const title = titleOf(shown, { area: theirs.area, language });
  const main = html`<p>${backLink(shown, theirs, language)}</p>
    <h1 tabindex="-1">${title}</h1>
    ${note} ${surePart(shown, language)} ${sidesHtml(shown, theirs, language)} ${formHtml(shown, theirs, language)}
    ${mayRemove(shown) && removeHtml(shown, theirs, language)}`;
  return { kind: 'page', title, main, status };
}

/** A form may be long: who has just read what follows saves it from there. */
function surePart({ sure }: ShownPart, language: Language): Html | false {
  const t = areaTexts[language];
  return (
    sure !== undefined &&
    html`<div class="buttons">
      <button class="first" form="${sure.act ?? 'change'}">${sure.act === 'remove' ? t.removeAnyway : t.saveAnyway}</button>
    </div>`
  );
}

/** What of a method stands on pages of its own; what follows from a change, where that is the same of every one. */
function sidesHtml({ part, entry, side }: AskedPart, { area }: TheirArea, language: Language): Html | false {
  const t = areaTexts[language];
  if (part === 'basics' || part === 'targets') return html`<p>${t.follows[part]}</p>`;
  if (part !== 'methods' || entry === NEW) return false;
  if (side !== undefined) return html`<p>${t.about[side]}</p>`;
  return html`<nav class="buttons" aria-label="${t.sidesTitle}">
    ${SIDE_NAMES.map((one) => html`<a class="button" href="${areaPage(area, [part, entry, one])}">${t.sides[one]}</a>`)}
  </nav>`;
}

function backLink({ part, entry, side }: AskedPart, { area }: TheirArea, language: Language): Html {
  const t = areaTexts[language];
  if (side !== undefined)
    return html`<a href="${areaPage(area, [part, entry])}">${titleOf({ part, entry }, { area, language })}</a>`;
  const isEntry = isList(part) && entry !== undefined;
  return html`<a href="${isEntry ? areaPage(area, [part]) : areaPage(area)}">${isEntry ? t.parts[part] : t.back}</a>`;
}

function formHtml({ inputs, words, faults = [], ...shown }: ShownPart, theirs: TheirArea, language: Language): Html {
  const t = areaTexts[language];
  const isSure = shown.sure !== undefined && shown.sure.act === undefined;
  return html`<form
    id="change"
    class="part"
    method="post"
    action="${areaPage(theirs.area, [shown.part, shown.entry, shown.side])}"
  >
    ${seenHtml(shown, theirs, isSure)} ${inputsHtml({ inputs, words, faults, language })}
    <div class="buttons"><button class="first">${isSure ? t.saveAnyway : t.save}</button></div>
  </form>`;
}

/** What every area has can only be put out of use. */
function mayRemove({ part, entry, side }: AskedPart): boolean {
  const isSeeded = part === 'methods' && SEED_METHODS.some(({ id }) => id === entry);
  return isList(part) && entry !== undefined && entry !== NEW && side === undefined && !isSeeded;
}

function removeHtml(shown: ShownPart, theirs: TheirArea, language: Language): Html {
  const t = areaTexts[language];
  const isSure = shown.sure?.act === 'remove';
  return html`<form id="remove" class="part" method="post" action="${areaPage(theirs.area, [shown.part, shown.entry])}">
    ${seenHtml(shown, theirs, isSure)}
    <input type="hidden" name="act" value="remove" />
    <div class="buttons"><button>${isSure ? t.removeAnyway : t.remove}</button></div>
  </form>`;
}

function seenHtml({ sure }: Pick<ShownPart, 'sure'>, { now }: TheirArea, isSure: boolean): Html {
  return html`<input type="hidden" name="seen" value="${now.version}" />
    ${isSure && html`<input type="hidden" name="sure" value="${sure?.mark}" />`}`;
}

function titleOf(
  { part, entry, side }: AskedPart,
  { area, language }: { readonly area: TheirArea['area']; readonly language: Language },
): string {
  const t = areaTexts[language];
  if (!isList(part) || entry === undefined) return t.parts[part];
  if (entry === NEW) return `${t.parts[part]}: ${t.add.toLowerCase()}`;
  const name = entriesOf(part, area, language).find(({ id }) => id === entry)?.title ?? entry;
  return side === undefined ? name : `${name}: ${t.sides[side].toLowerCase()}`;
}

/** What is in a list, each with its own page. */
export function listPage(
  { visitor: { language } }: TabLook,
  { area }: TheirArea,
  part: ListName,
  { note, status, marks }: { readonly note: Html | undefined; readonly status?: 422; readonly marks: ReadonlyMap<string, Html> },
): PageAnswer {
  const t = areaTexts[language];
  const main = html`<p><a href="${areaPage(area)}">${t.back}</a></p>
    <h1 tabindex="-1">${t.parts[part]}</h1>
    ${note}
    <section class="part">
      <ul>
        ${entriesOf(part, area, language).map(
          ({ id, title }) =>
            html`<li>
              <a href="${areaPage(area, [part, id])}">${title}</a>
              ${marks.get(id)}
            </li>`,
        )}
      </ul>
      <div class="buttons"><a class="button" href="${areaPage(area, [part, NEW])}">${t.add}</a></div>
    </section>`;
  return { kind: 'page', title: t.parts[part], main, status };
}
