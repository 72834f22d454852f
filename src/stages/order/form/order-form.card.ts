import { card, choiceInput, execute, facts, subtle, text } from '../../../kernel/card/card.ts';
import type { Card, CardElement } from '../../../kernel/card/card.ts';
import { fitting } from '../../../kernel/card/fitting.ts';
import { compareIn } from '../../../kernel/language/format.ts';
import { nameIn } from '../../../kernel/language/language.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { isMissing } from '../../../model/fields/faults.ts';
import type { Fault } from '../../../model/fields/faults.ts';
import { labelOf } from '../../../model/fields/told.ts';
import { understoodFacts, withDefaults } from './form-state.ts';
import type { FormState } from './form-state.ts';
import { formParts } from './parts.card.ts';
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

/** Several areas share one bot: the orderer says first which one, because lists and people depend on it. */
export function areaQuestion(
  areas: readonly Area[],
  then: { readonly kept: Readonly<Record<string, string>>; readonly verb: 'order.new' | 'order.ask' },
  language: Language,
): Card {
  const words = formTexts[language];
  const compare = compareIn(language);
  const choices = areas
    .map((area) => ({ title: nameIn(area.name, language), value: area.id }))
    .sort((a, b) => compare(a.title, b.title));
  return card({
    language,
    title: words.areaQuestion.title,
    body: [
      choiceInput({
        id: 'area',
        label: labelOf('area', language),
        choices,
        style: 'filtered',
        isRequired: true,
        errorMessage: words.areaQuestion.required,
      }),
    ],
    actions: [execute({ title: words.areaQuestion.next, verb: then.verb, data: then.kept })],
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
  return [...faults]
    .filter(([, fault]) => isMeant(fault))
    .map(([name]) => labelOf(name, language))
    .join(', ');
}

/** In a form filled from words, what is only missing is said once at the top, not as an error at every field. */
function withoutMissing(state: FormState): FormState {
  return { ...state, faults: new Map([...state.faults].filter(([, fault]) => !isMissing(fault))) };
}
