import { card, choiceInput, execute } from '../../../kernel/card/card.ts';
import { compareIn } from '../../../kernel/language/format.ts';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { labelOf } from '../../../model/fields/speech.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Reply } from '../../../runtime/handlers.ts';
import { cardReply } from '../replies.ts';
import { formTexts } from './texts.ts';

/** The area that was named, the only one, or the one where this person last ordered. */
export function areaFor(areas: readonly Area[], named: string | undefined, orders: readonly Order[]): Area | undefined {
  const known = (id: string | undefined): Area | undefined => areas.find((one) => one.id === id);
  if (named !== undefined && named !== '') return known(named);
  return areas.length === 1 ? areas[0] : known(orders[0]?.area);
}

/** Where the answer goes: on to the form, or to the questions. */
interface Next {
  readonly verb: 'order.new' | 'order.ask';
  readonly kept?: Readonly<Record<string, string>>;
}

/** Several areas share one bot: the orderer says first which one, because lists and people depend on it. */
export function askArea(areas: readonly Area[], language: Language, { verb, kept }: Next): Reply {
  const { areaQuestion } = formTexts[language];
  const compare = compareIn(language);
  const choices = areas
    .map((area) => ({ title: nameIn(area.name, language), value: area.id }))
    .sort((a, b) => compare(a.title, b.title));
  const input = choiceInput({
    id: 'area',
    label: labelOf('area', language),
    choices,
    style: 'filtered',
    isRequired: true,
    errorMessage: areaQuestion.required,
  });
  const next = execute({ title: areaQuestion.next, verb, data: kept });
  return cardReply(card({ language, title: areaQuestion.title, body: [input], actions: [next] }), areaQuestion.title);
}
