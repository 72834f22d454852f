import {
  actionSet,
  card,
  execute,
  facts,
  heading,
  subtle,
  text,
  type Card,
  type CardAction,
  type CardElement,
} from '../../../kernel/card/card.ts';
import { openDialog } from '../../../kernel/card/dialog.ts';
import { formatDuration, formatList } from '../../../kernel/language/format.ts';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { GuardKind } from '../../../kernel/privacy/guard.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Method } from '../../../model/area/methods.ts';
import { fieldTexts } from '../../../model/fields/words/words.ts';
import { howItRuns, whichMethod } from '../../../model/guides/guide-parts.ts';
import { methodName } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import { dialogueTexts } from './dialogue/texts.ts';
import { timeInWords } from '../life/time-in-words.ts';
import { texts } from '../texts.ts';

/** A message with personal details in it: which kinds, why not, and what to do. The details themselves are never repeated. */
export function guardCard(kinds: readonly GuardKind[], language: Language): Card {
  const { talk } = texts[language];
  const said = formatList(
    kinds.map((kind) => fieldTexts[language].guardKinds[kind]),
    language,
  );
  return card({
    language,
    title: talk.guardTitle,
    body: [text(talk.guarded(said)), text(talk.guardWhy)],
    actions: [orderButton(language)],
  });
}

/** One honest sentence and three ways on; a half-finished order is one of them. */
export function unknownCard(language: Language, draft?: string): Card {
  const { talk } = texts[language];
  const resume = execute({ title: dialogueTexts[language].buttons.resume, verb: 'order.resume', data: { draft: draft ?? '' } });
  const [first, ...others] = threeButtons(language);
  const actions = [...(draft === undefined && first !== undefined ? [first] : [resume]), ...others];
  return card({ language, title: talk.unknownTitle, body: [text(talk.unknown)], actions });
}

/** What a method is, in one plain sentence, and a button to order it. */
export function methodCard(method: Method, language: Language): Card {
  const { talk } = texts[language];
  const name = nameIn(method.name, language);
  const kinds = method.kinds.map((kind) => fieldTexts[language].fields.kind.names[kind]);
  return card({
    language,
    title: name,
    summary: nameIn(method.about, language),
    body: [
      facts([
        [talk.facts.seats, String(method.seats)],
        [talk.facts.length, formatDuration(method.durationMinutes, language)],
        [talk.facts.kind, formatList(kinds, language)],
        ...howItRuns(method, language),
      ]),
    ],
    actions: [openDialog({ title: talk.orderThis(name), verb: 'order.new', data: { method: method.id } })],
  });
}

/** The whole catalogue, a line each. */
export function methodsCard(methods: readonly Method[], language: Language): Card {
  const { talk } = texts[language];
  const lines = methods
    .filter((one) => !one.needsCoordinator)
    .flatMap((one) => [heading(nameIn(one.name, language)), text(nameIn(one.about, language), { spacing: 'none' })]);
  return card({ language, title: talk.methodTitle, body: lines, actions: [orderButton(language), whichMethod(language)] });
}

export interface Cancellable {
  readonly orders: readonly Order[];
  readonly areaOf: (order: Order) => Area;
  readonly language: Language;
  /** The key of a half-finished order. */
  readonly draft?: string | undefined;
}

const MOST_LISTED = 8;

/** Several orders could be meant: a line for each with its method and time, and for the one in the making. */
export function whichToCancelCard({ orders, areaOf, language, draft }: Cancellable): Card {
  const { talk, buttons } = texts[language];
  const line = (words: string, way: CardAction): readonly CardElement[] => [
    text(words, { weight: 'bolder', spacing: 'medium' }),
    actionSet([way]),
  ];
  const drop = execute({ title: talk.dropUnfinished, verb: 'order.drop', data: { draft: draft ?? '' } });
  const unfinished = draft === undefined ? [] : line(talk.unfinished, drop);
  const lines = orders.slice(0, MOST_LISTED).flatMap((order) => {
    const area = areaOf(order);
    const cancel = execute({ title: talk.cancelThis(order.number), verb: 'order.cancel', data: { order: order.number } });
    return line(`${methodName(area, order, language)} · ${timeInWords(order, area, language)}`, cancel);
  });
  const isCut = orders.length > MOST_LISTED;
  const mine = execute({ title: buttons.mine, verb: 'order.mine' });
  return card({
    language,
    title: talk.whichCancel,
    body: [...unfinished, ...lines, ...(isCut ? [subtle(talk.olderToo)] : [])],
    actions: isCut ? [mine] : [],
  });
}

function threeButtons(language: Language): readonly CardAction[] {
  const { buttons } = texts[language];
  return [
    orderButton(language),
    execute({ title: buttons.mine, verb: 'order.mine' }),
    execute({ title: buttons.language, verb: 'profile.language' }),
  ];
}

function orderButton(language: Language): CardAction {
  return openDialog({ title: texts[language].buttons.newOrder, verb: 'order.new', style: 'positive' });
}
