import { html, type Html } from '../../kernel/markup.ts';
import type { AreaFault } from '../../model/area/faults/fault.ts';
import type { AreaContent } from '../../ports/stores/area-versions.ts';
import { reachOf, type ReachOf } from '../../runtime/delivery/whom-reached.ts';
import { noteHtml } from '../parts-html.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { reachHtml } from '../bank/bank-parts-html.ts';
import { areaPage } from './area-address.ts';
import { isAbout } from './inputs-html.ts';
import { inputsOf, NEW, rootOf } from './forms/area-form.ts';
import { isList, isPart, isSide, type ListName, type PartName } from './forms/area-parts.ts';
import {
  changedInputs,
  filled,
  guarded,
  merged,
  withPart,
  wordsOf,
  type Input,
  type Path,
  type InputWords,
} from './forms/inputs.ts';
import { tidied } from './forms/tidied.ts';
import { formPage, listPage, type AskedPart, type ShownPart } from './part-html.ts';
import { propose, theirArea, type Proposed, type TheirArea } from './propose.ts';
import { consequencesHtml, faultsHtml } from './said-html.ts';
import { areaTexts } from './texts.ts';

/** A part of the area: its form, or the list of what is in it; with an entry, the form of that one. */
export async function showPart(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  const asked = theirs && askedIn(look);
  if (theirs === undefined || asked === undefined) return { kind: 'missing' };
  const { part, entry, side } = asked;
  const { language } = look.visitor;
  const note = look.query['done'] === 'saved' ? noteHtml(areaTexts[language].saved) : undefined;
  if (isList(part) && entry === undefined) return listOf(look, theirs, part, { note });
  const inputs = inputsOf({ part, entry, side, whole: theirs.now.whole, area: theirs.area, language });
  if (inputs === undefined) return { kind: 'missing' };
  return formPage(look, theirs, { ...asked, inputs, words: wordsOf(inputs, theirs.now.whole), note });
}

interface Told {
  readonly note: Html | undefined;
  readonly status?: 422;
}

/** Beside a method whether it is out of use, beside a coordinator or deputy whether the bot reaches them. */
async function listOf(look: TabLook, theirs: TheirArea, part: ListName, told: Told): Promise<PageAnswer> {
  const { language } = look.visitor;
  const { methods } = theirs.area;
  const isDesk = part === 'coordinators' || part === 'deputies';
  const known = isDesk ? await reachOf(look.tab.world, theirs.area[part]) : new Map<string, ReachOf>();
  const off = part === 'methods' ? methods.filter(({ isOutOfUse }) => isOutOfUse === true) : [];
  const marks = new Map([
    ...off.map(({ id }) => [id, html`<span class="mark">${areaTexts[language].outOfUse}</span>`] as const),
    ...[...known].map(([id, one]) => [id, reachHtml(one, language)] as const),
  ]);
  return listPage(look, theirs, part, { ...told, marks });
}

/** Takes what was filled in. What somebody else has saved meanwhile stays, and is told. */
export async function actOnPart(look: TabLook): Promise<PageAnswer> {
  const theirs = await theirArea(look);
  const asked = theirs && askedIn(look);
  if (theirs === undefined || asked === undefined || (isList(asked.part) && asked.entry === undefined))
    return { kind: 'missing' };
  return look.fields['act'] === 'remove' ? removeEntry(look, theirs, asked) : change(look, theirs, asked);
}

function askedIn({ params }: TabLook): AskedPart | undefined {
  const { part, entry, side } = params;
  if (!isPart(part) || (entry !== undefined && !isList(part))) return undefined;
  if (side === undefined) return { part, entry };
  return part === 'methods' && isSide(side) ? { part, entry, side } : undefined;
}

async function change(look: TabLook, theirs: TheirArea, asked: AskedPart): Promise<PageAnswer> {
  const { now } = theirs;
  const form = await sentForm(look, theirs, asked);
  if (form === undefined) return Number(look.fields['seen']) === now.version ? { kind: 'missing' } : listAnew(look, asked.part);
  const { shown, isStale, whole } = form;
  const note = noteHtml(areaTexts[look.visitor.language].stale, true);
  if (isStale) return formPage(look, theirs, { ...shown, note, status: 422 });
  const inputs = changedInputs(shown.inputs, wordsOf(shown.inputs, whole), shown.words);
  const own = [...guarded(inputs, shown.words), ...doubledId(asked, shown.words['id'] ?? '', now.whole)];
  const filledIn = filled(inputs.filter(isOfFile(asked.part)), shown.words, {
    content: explicit(now.content, now.whole, asked.part),
    whole,
  });
  const { content, onForm } = tidied(filledIn, inputs);
  const proposed: Proposed =
    own.length > 0 ? { kind: 'faults', faults: own } : await propose(look, theirs, { content, kind: 'change' });
  if (proposed.kind !== 'faults') return answered(look, theirs, { shown, proposed, content });
  const faults = proposed.faults.map((one) => ({ ...one, path: onForm(one.path) }));
  return answered(look, theirs, { shown, proposed: { kind: 'faults', faults }, content });
}

/** A method's id is the key that it stands under. */
function isOfFile(part: PartName): (input: Input) => boolean {
  return ({ name }) => part !== 'methods' || name !== 'id';
}

interface SentForm {
  readonly shown: AskedPart & { readonly inputs: readonly Input[]; readonly words: InputWords };
  /** It was drawn from an earlier version than the one in force. */
  readonly isStale: boolean;
  /** What it changes. */
  readonly whole: AreaContent;
}

/** What was filled in, laid over what is in force; undefined where what was to be changed is not there, or was not. */
async function sentForm(look: TabLook, { area, now }: TheirArea, asked: AskedPart): Promise<SentForm | undefined> {
  const { fields, visitor } = look;
  const seen = Number(fields['seen']);
  const base = seen === now.version ? now : await look.tab.area.at(area.id, seen);
  const isNew = asked.entry === NEW;
  const form = { ...asked, newId: (fields['id'] ?? '').trim(), area, language: visitor.language };
  const [inputs, inputsThen] = [inputsOf({ ...form, whole: now.whole }), base && inputsOf({ ...form, whole: base.whole })];
  if (inputs === undefined || base === undefined || inputsThen === undefined) return undefined;
  const [then, present] = isNew ? [{}, {}] : [wordsOf(inputsThen, base.whole), wordsOf(inputs, now.whole)];
  const words = merged(inputs, { base: then, sent: fields, now: present });
  return { shown: { ...asked, inputs, words }, isStale: base.version !== now.version, whole: isNew ? {} : now.whole };
}

/** A method is found by its id: one that is there already would be changed instead. */
function doubledId({ part, entry }: AskedPart, id: string, whole: AreaContent): readonly AreaFault[] {
  const fault = id === '' ? ({ kind: 'missing', allowed: 'id' } as const) : ({ kind: 'double', id } as const);
  const isDouble = part === 'methods' && entry === NEW && (id === '' || rootOf(part, { entry: id, whole }) !== undefined);
  return isDouble ? [{ path: ['methods', id, 'id'], fault }] : [];
}

async function removeEntry(look: TabLook, theirs: TheirArea, { part, entry }: AskedPart): Promise<PageAnswer> {
  const { now, area } = theirs;
  const root = isList(part) && entry !== NEW ? rootOf(part, { entry, whole: now.whole }) : undefined;
  if (root === undefined) return { kind: 'missing' };
  if (Number(look.fields['seen']) !== now.version) return listAnew(look, part);
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
  readonly shown: Omit<ShownPart, 'note' | 'status'>;
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
      return { kind: 'moved', to: areaPage(theirs.area, [shown.part, shown.side && shown.entry], { done: 'saved' }) };
    case 'same':
      return formPage(look, theirs, { ...shown, note: noteHtml(t.same) });
    case 'stale':
      return listAnew(look, shown.part);
    case 'faults': {
      const isShown = (fault: AreaFault): boolean => shown.inputs.some((input) => isAbout(fault, input));
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
  if (isList(part)) return listOf(look, theirs, part, { note, status: 422 });
  const inputs = inputsOf({ part, whole: theirs.now.whole, area: theirs.area, language }) ?? [];
  return formPage(look, theirs, { part, inputs, words: wordsOf(inputs, theirs.now.whole), note, status: 422 });
}
