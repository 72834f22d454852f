import {
  actionSet,
  card,
  execute,
  facts,
  foldable,
  heading,
  subtle,
  text,
  unfold,
  type Card,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { fitting } from '../../../kernel/card/fitting.ts';
import { formatList } from '../../../kernel/language/format.ts';
import { isMissing, type Fault } from '../../../model/fields/faults.ts';
import { FIELD_NAMES, MOST_WINDOWS, filledWindows, rowOf, type FieldName } from '../../../model/fields/fields.ts';
import type { Group } from '../../../model/fields/row.ts';
import { listName } from '../../../model/fields/speech.ts';
import type { Reply } from '../../../runtime/handlers.ts';
import { cardReply } from '../replies.ts';
import { fieldInput, sideBySide } from './field.card.ts';
import { understoodFacts, withDefaults, type FormState } from './form-state.ts';
import { formTexts } from './texts.ts';

/** Why the form is shown: asked for, filled from words, taken up again, or sent back with faults. */
export type Opening = 'new' | 'understood' | 'resumed' | 'faulty';

/**
 * The order form (DOMAIN 4). One card: what belongs only to a client meeting is a group of its own, what may be left unsaid is
 * folded. `draft` is the form's own key: sending the same form again finds the order of the first time.
 */
export function orderForm(given: FormState, draft: string, opening: Opening): Card {
  return fitting((longestList) => drawn({ ...given, longestList }, draft, opening), LIST_LENGTHS);
}

/** The form as an answer. */
export function formReply(state: FormState, draft: string, opening: Opening): Reply {
  return cardReply(orderForm(state, draft, opening), formTexts[state.language].title);
}

/** Long lists give way to typing one after another, until the card is small enough to send. */
const LIST_LENGTHS: readonly number[] = [40, 20, 12, 6, 0];

function drawn(given: FormState, draft: string, opening: Opening): Card {
  const state = withDefaults(opening === 'understood' ? withoutMissing(given) : given);
  const words = formTexts[state.language];
  const send = execute({ title: words.send, verb: 'order.submit', data: { draft, area: state.area.id }, style: 'positive' });
  const ask = execute({
    title: words.ask,
    verb: 'order.ask',
    data: { draft, area: state.area.id },
    associatedInputs: 'none',
  });
  const anew = execute({
    title: words.startOver,
    verb: 'order.new',
    data: { area: state.area.id, anew: 'yes' },
    associatedInputs: 'none',
  });
  return card({
    language: state.language,
    title: opening === 'understood' ? words.understoodTitle : words.title,
    body: [...openingWords(given, opening), subtle(words.standing), ...formParts(state)],
    actions: opening === 'resumed' || opening === 'understood' ? [send, ask, anew] : [send, ask],
  });
}

function openingWords(state: FormState, opening: Opening): readonly CardElement[] {
  const words = formTexts[state.language];
  if (opening === 'resumed') return [text(words.resumedNote)];
  if (opening === 'understood') return [facts(understoodFacts(state)), text(whatIsLeft(state))];
  if (opening === 'new') return [];
  return [text(words.faulty(labels(state, () => true)), { color: 'attention', weight: 'bolder' })];
}

/** What an order in words still wants: fields that nothing was said of, and those that could be read in two ways. */
function whatIsLeft(state: FormState): string {
  const words = formTexts[state.language];
  const missing = labels(state, isMissing);
  const unclear = labels(state, (fault) => !isMissing(fault));
  const sentences = [
    missing === '' ? '' : words.stillNeeded(missing),
    unclear === '' ? '' : words.toCheck(unclear),
    words.understood,
  ];
  return sentences.filter((one) => one !== '').join(' ');
}

function labels({ faults, language }: FormState, isMeant: (fault: Fault) => boolean): string {
  const names = [...faults].filter(([, fault]) => isMeant(fault)).map(([name]) => listName(name, language));
  return formatList(names, language);
}

/** In a form filled from words, what is only missing is said once at the top, not as an error at every field. */
function withoutMissing(state: FormState): FormState {
  return { ...state, faults: new Map([...state.faults].filter(([, fault]) => !isMissing(fault))) };
}

/** The whole form, part by part. A meeting with no client has no part of the client's. */
function formParts(state: FormState): readonly CardElement[] {
  return [
    ...part(state, 'meeting'),
    ...(state.fields.kind === 'none' ? [] : part(state, 'client')),
    ...part(state, 'place'),
    heading(formTexts[state.language].sections.time),
    ...timePart(state),
    ...part(state, 'people'),
    ...folded(state, { group: 'more', id: 'more', rest: [] }),
  ];
}

/** When it may be: a range of days with hours, and folded beneath it weekdays or up to five exact windows. */
export function timePart(state: FormState): readonly CardElement[] {
  const numbers = Array.from({ length: MOST_WINDOWS }, (_, index) => index + 1);
  const windows = numbers.flatMap((n) => [`window${n}Date`, `window${n}From`, `window${n}To`] as const);
  const instead = text(formTexts[state.language].windowsInstead, { weight: 'bolder' });
  const exact = [instead, ...windows.flatMap((name) => fieldInput(state, name))];
  return [...inputs(state, 'time'), ...folded(state, { group: 'windows', id: 'exact-times', rest: exact })];
}

function part(state: FormState, group: Group): readonly CardElement[] {
  return [heading(formTexts[state.language].sections[group]), ...inputs(state, group)];
}

interface Folded {
  readonly group: Group;
  readonly id: string;
  readonly rest: readonly CardElement[];
}

/** Everything that may be left unsaid, folded until asked for; open when something in it has been filled or is faulty. */
function folded(state: FormState, { group, id, rest }: Folded): readonly CardElement[] {
  const { fields, faults, language } = state;
  const isTouched = (name: FieldName): boolean =>
    faults.has(name) || (rowOf(name).form?.showsUsual !== true && fields[name] !== undefined);
  const isExact =
    rest.length > 0 && (filledWindows(fields).length > 0 || [...faults.keys()].some((name) => name.startsWith('window')));
  return [
    actionSet([unfold(formTexts[language].sections[group], id)]),
    foldable(id, isExact || namesOf(state, group).some(isTouched), [...inputs(state, group), ...rest]),
  ];
}

/** Halves that follow each other stand side by side. */
function inputs(state: FormState, group: Group): readonly CardElement[] {
  const names = namesOf(state, group);
  const isHalf = (name: FieldName | undefined): boolean => name !== undefined && rowOf(name).form?.isHalf === true;
  const isSecond = (index: number): boolean => isHalf(names[index]) && isHalf(names[index - 1]) && !isSecond(index - 1);
  return names.flatMap((name, index) => {
    if (isSecond(index)) return [];
    const next = names[index + 1];
    const right = isHalf(name) && next !== undefined && isSecond(index + 1) ? fieldInput(state, next) : undefined;
    return right === undefined ? fieldInput(state, name) : sideBySide(fieldInput(state, name), right);
  });
}

function namesOf({ fields }: FormState, group: Group): readonly FieldName[] {
  const at = (name: FieldName): number => rowOf(name).form?.at ?? 0;
  return FIELD_NAMES.filter((name) => {
    const { form, when } = rowOf(name);
    return form?.group === group && !(when === 'client' && fields.kind === 'none');
  }).toSorted((a, b) => at(a) - at(b));
}
