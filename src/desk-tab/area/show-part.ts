import { html, type Html } from '../../kernel/markup.ts';
import { SEED_METHODS } from '../../model/area/catalogue.ts';
import { areaPage } from './area-address.ts';
import { noteHtml } from '../bank/bank-parts-html.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import type { ContentFault } from '../../ports/area-desk.ts';
import type { AreaContent } from '../../ports/stores/area-versions.ts';
import { entriesOf, inputsOf, isList, isPart, NEW, rootOf, type ListName, type PartName } from './forms/area-form.ts';
import { filled, guarded, merged, withPart, wordsOf, type Input, type Path, type Words } from './forms/inputs.ts';
import { inputsHtml, isAbout } from './form-html.ts';
import { propose, theirArea, type Proposed, type TheirArea } from './propose.ts';
import { consequencesHtml, faultsHtml } from './said-html.ts';
import { areaTexts } from './texts.ts';

/** A part of the area: its form, or the list of what is in it; with an entry, the form of that one. */
export async function showPart(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  const asked = theirs && askedIn(look);
  if (theirs === undefined || asked === undefined) return { kind: 'missing' };
  const { part, entry } = asked;
  const { language } = look.visitor;
  const note = look.query['done'] === 'saved' ? noteHtml(areaTexts[language].saved) : undefined;
  if (isList(part) && entry === undefined) return listPage(look, theirs, part, note);
  const inputs = inputsOf({ part, entry, whole: theirs.now.whole, area: theirs.area, language });
  if (inputs === undefined) return { kind: 'missing' };
  return formPage(look, theirs, { ...asked, inputs, words: wordsOf(inputs, theirs.now.whole), note });
}

/** Takes what was filled in. What somebody else has saved meanwhile stays, and is told. */
export async function actOnPart(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  const asked = theirs && askedIn(look);
  if (theirs === undefined || asked === undefined || (isList(asked.part) && asked.entry === undefined))
    return { kind: 'missing' };
  return look.fields['act'] === 'remove' ? removeEntry(look, theirs, asked) : change(look, theirs, asked);
}

interface Asked {
  readonly part: PartName;
  readonly entry?: string | undefined;
}

function askedIn({ params }: TabLook): Asked | undefined {
  const { part, entry } = params;
  return isPart(part) && (entry === undefined || isList(part)) ? { part, entry } : undefined;
}

async function change(look: TabLook, theirs: TheirArea, asked: Asked): Promise<PageAnswer> {
  const { tab, fields } = look;
  const { language } = look.visitor;
  const { area, now } = theirs;
  const { part, entry } = asked;
  const newId = (fields['id'] ?? '').trim();
  const form = { part, entry, newId, area, language };
  const seen = Number(fields['seen']);
  const base = seen === now.version ? now : await tab.area.at(area.id, seen);
  const inputs = inputsOf({ ...form, whole: now.whole });
  const inputsThen = base && inputsOf({ ...form, whole: base.whole });
  if (inputs === undefined || base === undefined || inputsThen === undefined) return listAnew(look, part);
  const before = entry === NEW ? {} : wordsOf(inputsThen, base.whole);
  const words = merged(inputs, { base: before, sent: fields, now: entry === NEW ? {} : wordsOf(inputs, now.whole) });
  const shown = { ...asked, inputs, words };
  const t = areaTexts[language];
  if (base.version !== now.version) return formPage(look, theirs, { ...shown, note: noteHtml(t.stale, true), status: 422 });
  const content = filled(
    inputs.filter(({ name }) => part !== 'methods' || name !== 'id'),
    words,
    { content: explicit(now.content, now.whole, part), whole: entry === NEW && part === 'methods' ? {} : now.whole },
  );
  const own = [...guarded(inputs, words), ...doubledId(part, entry, newId, now.whole)];
  const proposed: Proposed =
    own.length > 0 ? { kind: 'faults', faults: own } : await propose(look, theirs, { content, kind: 'change' });
  return answered(look, theirs, { shown, proposed, content });
}

/** A method is found by its id: one that is there already would be changed instead. */
function doubledId(part: PartName, entry: string | undefined, id: string, whole: AreaContent): readonly ContentFault[] {
  const isDouble = part === 'methods' && entry === NEW && (id === '' || rootOf(part, { entry: id, whole }) !== undefined);
  return isDouble ? [{ path: ['methods', id, 'id'], words: '' }] : [];
}

async function removeEntry(look: TabLook, theirs: TheirArea, { part, entry }: Asked): Promise<PageAnswer> {
  const { now, area } = theirs;
  const root = isList(part) && entry !== NEW ? rootOf(part, { entry, whole: now.whole }) : undefined;
  if (root === undefined || Number(look.fields['seen']) !== now.version) return listAnew(look, part);
  const content = without(explicit(now.content, now.whole, part), root);
  const { language } = look.visitor;
  const inputs = inputsOf({ part, entry, whole: now.whole, area, language }) ?? [];
  const shown = { part, entry, inputs, words: wordsOf(inputs, now.whole) };
  const proposed = await propose(look, theirs, { content, kind: 'change' });
  return answered(look, theirs, { shown, proposed, content, act: 'remove' });
}

function without(content: AreaContent, [part, at]: Path): AreaContent {
  if (typeof at === 'number') {
    const left = (content[String(part)] as readonly unknown[]).filter((_one, n) => n !== at);
    return { ...content, [String(part)]: left };
  }
  return withPart(content, [part ?? '', at ?? ''], { value: undefined, whole: {} }) as AreaContent;
}

/** A list that the file leaves to its default is written out before one of it is changed. */
function explicit(content: AreaContent, whole: AreaContent, part: PartName): AreaContent {
  return isList(part) && part !== 'methods' ? { ...content, [part]: content[part] ?? whole[part] } : content;
}

interface Answering {
  readonly shown: Omit<Shown, 'note' | 'status'>;
  readonly proposed: Proposed;
  readonly content: AreaContent;
  readonly act?: 'remove';
}

async function answered(look: TabLook, theirs: TheirArea, { shown, proposed, content, act }: Answering): Promise<PageAnswer> {
  const { language } = look.visitor;
  const t = areaTexts[language];
  const speech = { area: theirs.area, language };
  switch (proposed.kind) {
    case 'saved':
      return { kind: 'moved', to: areaPage(theirs.area, [shown.part], { done: 'saved' }) };
    case 'same':
      return formPage(look, theirs, { ...shown, note: noteHtml(t.same) });
    case 'stale':
      return listAnew(look, shown.part);
    case 'faults': {
      const isShown = (fault: ContentFault): boolean => shown.inputs.some((input) => isAbout(fault, input));
      const note = faultsHtml(proposed.faults, isShown, { content, language });
      return formPage(look, theirs, { ...shown, faults: proposed.faults, note, status: 422 });
    }
    case 'asks': {
      const { consequences, mark } = proposed;
      return formPage(look, theirs, { ...shown, note: consequencesHtml(consequences, speech), sure: { mark, act } });
    }
  }
}

/** It is otherwise than it was when the form was drawn: looked at anew. */
async function listAnew(look: TabLook, part: PartName): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  if (theirs === undefined) return { kind: 'missing' };
  const { language } = look.visitor;
  const note = noteHtml(areaTexts[language].gone, true);
  if (isList(part)) return listPage(look, theirs, part, note, 422);
  const inputs = inputsOf({ part, whole: theirs.now.whole, area: theirs.area, language }) ?? [];
  return formPage(look, theirs, { part, inputs, words: wordsOf(inputs, theirs.now.whole), note, status: 422 });
}

interface Shown extends Asked {
  readonly inputs: readonly Input[];
  readonly words: Words;
  readonly faults?: readonly ContentFault[];
  readonly note?: Html | undefined;
  readonly status?: 422;
  /** What was seen of the consequences, and of which button. */
  readonly sure?: { readonly mark: string; readonly act?: 'remove' | undefined };
}

function formPage({ visitor: { language } }: TabLook, { area, now }: TheirArea, shown: Shown): PageAnswer {
  const { part, entry, inputs, words, faults = [], note, sure, status } = shown;
  const t = areaTexts[language];
  const title = titleOf(shown, { area, language });
  const mayRemove = isList(part) && entry !== undefined && entry !== NEW && !isSeeded(part, entry);
  const action = areaPage(area, [part, entry]);
  const hidden = html`<input type="hidden" name="seen" value="${now.version}" />`;
  const isSure = (act: 'remove' | undefined): boolean => sure !== undefined && sure.act === act;
  const main = html`<p>
      <a href="${isList(part) && entry !== undefined ? areaPage(area, [part]) : areaPage(area)}"
        >${isList(part) && entry !== undefined ? t.parts[part] : t.back}</a
      >
    </p>
    <h1 tabindex="-1">${title}</h1>
    ${note}
    <form class="part" method="post" action="${action}">
      ${hidden} ${isSure(undefined) && html`<input type="hidden" name="sure" value="${sure?.mark}" />`}
      ${inputsHtml({ inputs, words, faults, language })}
      <div class="buttons"><button class="first">${isSure(undefined) ? t.saveAnyway : t.save}</button></div>
    </form>
    ${
      mayRemove &&
      html`<form class="part" method="post" action="${action}">
        ${hidden} ${isSure('remove') && html`<input type="hidden" name="sure" value="${sure?.mark}" />`}
        <input type="hidden" name="act" value="remove" />
        <div class="buttons"><button>${isSure('remove') ? t.removeAnyway : t.remove}</button></div>
      </form>`
    }`;
  return { kind: 'page', title, main, status };
}

/** What every area has can only be put out of use. */
function isSeeded(part: PartName, entry: string): boolean {
  return part === 'methods' && SEED_METHODS.some(({ id }) => id === entry);
}

function titleOf(
  { part, entry }: Asked,
  { area, language }: { readonly area: TheirArea['area']; readonly language: keyof typeof areaTexts },
): string {
  const t = areaTexts[language];
  if (!isList(part) || entry === undefined) return t.parts[part];
  if (entry === NEW) return `${t.parts[part]}: ${t.add.toLowerCase()}`;
  return entriesOf(part, area, language).find(({ id }) => id === entry)?.title ?? entry;
}

function listPage(
  { visitor: { language } }: TabLook,
  { area }: TheirArea,
  part: ListName,
  note: Html | undefined,
  status?: 422,
): PageAnswer {
  const t = areaTexts[language];
  const outOfUse = new Set(area.methods.flatMap(({ id, isOutOfUse }) => (isOutOfUse === true ? [id] : [])));
  const main = html`<p><a href="${areaPage(area)}">${t.back}</a></p>
    <h1 tabindex="-1">${t.parts[part]}</h1>
    ${note}
    <section class="part">
      <ul>
        ${entriesOf(part, area, language).map(
          ({ id, title }) =>
            html`<li>
              <a href="${areaPage(area, [part, id])}">${title}</a>
              ${part === 'methods' && outOfUse.has(id) && html`<span class="mark">${t.outOfUse}</span>`}
            </li>`,
        )}
      </ul>
      <div class="buttons"><a class="button" href="${areaPage(area, [part, NEW])}">${t.add}</a></div>
    </section>`;
  return { kind: 'page', title: t.parts[part], main, status };
}
