import {
  actionSet,
  card,
  execute,
  facts,
  foldable,
  foldRow,
  subtle,
  text,
  unfold,
  type Card,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { fitted, fitting } from '../../../kernel/card/fitting.ts';
import { formatDuration, formatList } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { onceFor } from '../../../kernel/language/once.ts';
import type { Area } from '../../../model/area/area.ts';
import { isMissing, type Fault } from '../../../model/fields/faults.ts';
import { FIELD_NAMES, filledWindows, namesIn, rowOf, type FieldName } from '../../../model/fields/fields.ts';
import { GROUPS, type Group } from '../../../model/fields/row.ts';
import { methodOf } from '../../../model/area/names.ts';
import { labelOf, listName } from '../../../model/fields/speech.ts';
import { worryPart } from '../../../model/guides/guide-parts.ts';
import type { Reply } from '../../../runtime/handlers.ts';
import { cardReply } from '../replies.ts';
import { askedBy, faultOf, questionsAhead } from '../talking/dialogue/order-questions.ts';
import { fieldInput, sideBySide, windowRows } from './field.card.ts';
import { isOwnWords, saidOf, understoodFacts, withDefaults, type FormState } from './form-state.ts';
import { formTexts } from './texts.ts';

/** Why the form is shown: asked for, filled from words, taken up again, or sent back with faults. */
export type Opening = 'new' | 'understood' | 'resumed' | 'faulty';

/**
 * The order form (DOMAIN 4). One card: what every order begins with, and folded what may be left unsaid. Made from words, all of it
 * is folded, because asking one thing at a time is easier. `draft` is the form's own key: sending the same form again finds the order of the first time.
 */
export function orderForm(given: FormState, draft: string, opening: Opening): Card {
  if (given.via === 'web') return drawn(given, draft, opening);
  const { kind } = given.fields;
  const longest = longestFor(given.area, given.language, opening, kind === 'client' || kind === 'none' ? kind : '');
  return fitting(
    (longestList) => drawn({ ...given, longestList }, draft, opening),
    [longest, ...LIST_LENGTHS.filter((length) => length < longest)],
  );
}

/** The form as an answer. */
export function formReply(state: FormState, draft: string, opening: Opening): Reply {
  return cardReply(orderForm(state, draft, opening), formTexts[state.language].title);
}

/** Long lists give way to typing one after another, and at last rows for exact times, until the card is small enough to send. */
const LIST_LENGTHS = [40, 20, 12, 6, 0] as const;

/** What is too long for a form with nothing in it is too long for a filled one: tried once for an area, and not each time that its form is drawn. */
const longestFor = onceFor((area: Area, language: Language, opening: Opening, kind: 'client' | 'none' | '') => {
  const fields = kind === '' ? {} : { kind };
  const empty = { language, area, today: '2026-01-01', fields, faults: new Map(), excludedNames: new Map() };
  return fitted((longestList) => drawn({ ...empty, longestList }, '', opening), LIST_LENGTHS).longestList;
});

function drawn(given: FormState, draft: string, opening: Opening): Card {
  const state = withDefaults(opening === 'understood' ? withoutMissing(given) : given);
  const { language, area } = state;
  const words = formTexts[language];
  const ids = { draft, area: area.id };
  const hasGaps = opening === 'understood' && given.faults.size > 0;
  const send = execute({ title: words.send, verb: 'order.submit', data: ids, style: 'positive' });
  const ask = execute({
    title: words.ask,
    verb: 'order.ask',
    data: ids,
    style: hasGaps ? 'positive' : undefined,
    associatedInputs: 'none',
  });
  const anew = execute({
    title: words.startOver,
    verb: 'order.new',
    data: { area: area.id, anew: 'yes' },
    associatedInputs: 'none',
  });
  const form = [subtle(words.standing), ...acuteNote(state), ...formParts(state, opening), ...faultsAgain(given, opening)];
  const folded = foldable(WHOLE, false, hasGaps ? [...form, actionSet([send])] : form);
  const [body, actions] =
    opening === 'understood'
      ? [[folded], [hasGaps ? ask : send, unfold(words.wholeForm, WHOLE), anew]]
      : [form, [send, ...(state.isInDialog === true ? [] : [ask]), ...(opening === 'resumed' ? [anew] : [])]];
  return card({
    language,
    title: opening === 'understood' ? words.understoodTitle : words.title,
    body: [...openingWords(given, opening), ...body],
    actions,
  });
}

const WHOLE = 'whole-form';

/** What happens, and how quickly, where the chosen method is acute. */
function acuteNote({ fields, area, language }: FormState): readonly CardElement[] {
  if (methodOf(area, fields.method ?? '')?.isAcute !== true) return [];
  return [text(formTexts[language].acute(formatDuration(area.policy.acuteOfferMinutes, language)), { weight: 'bolder' })];
}

/** On a phone the top of the form is far from the button that was pressed: what is wrong is said beside it too. */
function faultsAgain(state: FormState, opening: Opening): readonly CardElement[] {
  return opening === 'faulty' ? openingWords(state, opening) : [];
}

function openingWords(state: FormState, opening: Opening): readonly CardElement[] {
  const words = formTexts[state.language];
  if (opening === 'resumed') return [text(words.resumedNote)];
  if (opening === 'understood') return [facts(understoodFacts(state)), ...unclearPart(state), text(whatIsLeft(state))];
  if (opening === 'new') return [];
  return [text(words.faulty(labels(state, () => true)), { color: 'attention', weight: 'bolder' })];
}

/** What of the latest words was not understood. */
export function unclearPart({ unclear }: FormState): readonly CardElement[] {
  return unclear === undefined ? [] : [text(unclear)];
}

/** What an order in words still wants: what nothing was said of, and what could be read in two ways. */
function whatIsLeft(state: FormState): string {
  const { language, faults } = state;
  const words = formTexts[language];
  const asked = questionsAhead({ ...state, isBrief: true }).filter((name) => faultOf(name, faults) === undefined);
  const empty = [...faults].filter(([, fault]) => isMissing(fault)).map(([name]) => name);
  const missing = [...new Set([...empty, ...asked.map((name) => askedBy(name).field)])].map((name) => listName(name, language));
  const unclear = labels(state, (fault) => !isMissing(fault));
  const sentences = [
    missing.length === 0 ? '' : words.stillNeeded(formatList(missing, language)),
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

/** Of one area. */
const MOST_KEPT = 64;

/** The inputs of a form with nobody's own words in it are drawn once: in an area many of one unit open the same one on a day. */
function formParts(state: FormState, opening: Opening): readonly CardElement[] {
  const { area, language, today, fields, longestList, via } = state;
  const isPlain = state.faults.size === 0 && state.excludedNames.size === 0 && !namesIn(fields).some(isOwnWords);
  return isPlain
    ? plainParts(area, language, today, opening, JSON.stringify({ fields, longestList, via }))
    : partsOf(state, opening);
}

const plainParts = onceFor((area: Area, language: Language, today: string, opening: Opening, more: string) => {
  const given = JSON.parse(more) as Pick<FormState, 'fields' | 'longestList' | 'via'>;
  return partsOf({ ...given, area, language, today, faults: new Map(), excludedNames: new Map() }, opening);
}, MOST_KEPT);

/** What every order begins with, and below it the folds. */
function partsOf(state: FormState, opening: Opening): readonly CardElement[] {
  const first = firstNames(state, opening);
  const rest = FIELD_NAMES.filter((name) => !first.includes(name));
  return [...inputs(state, first), ...folds(state, rest)];
}

/** These fields, folded by what they are about. */
export function folds(state: FormState, names: readonly FieldName[]): readonly CardElement[] {
  return GROUPS.flatMap((group) => fold(state, group, names));
}

const MOST_FIRST = 8;

/** Never what a button has answered already; what was only understood from words is shown, to be seen. */
function firstNames(state: FormState, opening: Opening): readonly FieldName[] {
  const { fields, faults } = state;
  const isQuestioned = opening === 'understood' || faults.get('method')?.reason === 'method-unfit';
  const isAnswered = fields.kind !== undefined && !isQuestioned && !faults.has('kind');
  const turn = (name: FieldName): number => rowOf(name).form?.first ?? 0;
  return FIELD_NAMES.filter((name) => turn(name) > 0 && isOf(state, name) && !(name === 'kind' && isAnswered))
    .toSorted((a, b) => turn(a) - turn(b))
    .slice(0, MOST_FIRST);
}

/** When it may be: a range of days, and folded beneath it hours, weekdays or up to five exact windows. */
export function timePart(state: FormState): readonly CardElement[] {
  const days: readonly FieldName[] = ['earliestDate', 'latestDate'];
  const rest = FIELD_NAMES.filter((name) => !days.includes(name) && rowOf(name).serves === 'the time');
  return [...inputs(state, days), ...fold(state, 'time', rest)];
}

/** What may be left as it is. The title says what it holds as long as nobody looks; open where something in it is faulty. */
function fold(state: FormState, group: Group, among: readonly FieldName[]): readonly CardElement[] {
  const at = (name: FieldName): number => rowOf(name).form?.at ?? 0;
  const names = among.filter((name) => rowOf(name).form?.group === group && isOf(state, name));
  if (names.length === 0) return [];
  const sorted = names.toSorted((a, b) => at(a) - at(b));
  const isTimes = group === 'time';
  const isFaulty = (name: FieldName): boolean => names.includes(name) || (isTimes && name.startsWith('window'));
  const held = isTimes && filledWindows(state.fields).length > 0 ? exactlyHeld(state) : heldIn(state, sorted);
  return [
    foldRow(formTexts[state.language].sections[group], held, group),
    foldable(group, [...state.faults.keys()].some(isFaulty), [...inputs(state, sorted), ...(isTimes ? windowRows(state) : [])]),
  ];
}

/** The values that count if nothing is changed, in words. */
function heldIn(state: FormState, names: readonly FieldName[]): string {
  const said = names.flatMap((name) => {
    const words = saidOf(name, state);
    const { look } = rowOf(name).kind;
    if (words === undefined || words === '' || (look === 'number' && words === '0')) return [];
    return [{ look, words: look === 'number' ? `${labelOf(name, state.language)} ${words}` : words }];
  });
  const between = (i: number): string => (said[i]?.look === 'clock' && said[i - 1]?.look === 'clock' ? '–' : ' · ');
  return said.reduce((all, { words }, i) => (i === 0 ? words : `${all}${between(i)}${words}`), '');
}

function exactlyHeld({ fields, language }: FormState): string {
  return formTexts[language].exactTimes(filledWindows(fields).length);
}

/** Halves that follow each other stand side by side. */
function inputs(state: FormState, [name, next, ...rest]: readonly FieldName[]): readonly CardElement[] {
  if (name === undefined) return [];
  if (next === undefined) return guided(state, name);
  const isPair = rowOf(name).form?.isHalf === true && rowOf(next).form?.isHalf === true;
  return isPair
    ? [...sideBySide(fieldInput(state, name), fieldInput(state, next)), ...inputs(state, rest)]
    : [...guided(state, name), ...inputs(state, [next, ...rest])];
}

/** Taking up one's worry is at hand where it has not been agreed with the client, or else beside the zone of worry. */
function guided(state: FormState, name: FieldName): readonly CardElement[] {
  const isNotAgreed = state.faults.get('clientAgreed')?.reason === 'client-not-agreed';
  const isHere = name === (isNotAgreed ? 'clientAgreed' : 'worry') && state.fields.kind !== 'none';
  return [...fieldInput(state, name), ...(isHere ? worryPart(state.language) : [])];
}

/** A meeting with no client has no fields of the client's. */
function isOf({ fields }: FormState, name: FieldName): boolean {
  return !(rowOf(name).when === 'client' && fields.kind === 'none');
}
