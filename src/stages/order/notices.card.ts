import { card, escapeMarkdown, execute, facts, heading, text } from '../../kernel/card/card.ts';
import type { CardElement } from '../../kernel/card/card.ts';
import { formatSpan } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area.ts';
import { coordinatorsFor } from '../../model/area.ts';
import { interpreterInWords, modelTexts } from '../../model/naming.ts';
import { isOver, isStaffed, meetingSlot } from '../../model/order.ts';
import type { Order, Problem } from '../../model/order.ts';
import type { View, ViewFacts } from '../../runtime/handlers.ts';
import { awaitsChoice } from './choose-time.ts';
import { slotInputs } from './status-parts.card.ts';
import { texts } from './texts.ts';
import type { OrderTexts } from './texts.ts';

/** "Your times are waiting": the same choice as on the order's own card, ready to be made. */
export const chooseReminderView: View = (order, { area, language, now }) => {
  const words = texts[language];
  const slots = awaitsChoice(order) ? slotInputs(order, area, now, language) : [];
  const ids = { order: order.number };
  const choose = execute({ title: words.buttons.choose, verb: 'order.choose-time', data: ids, style: 'positive' });
  const more = execute({ title: words.buttons.moreTimes, verb: 'order.more-times', data: ids, associatedInputs: 'none' });
  const isWaiting = slots.length > 0;
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: isWaiting ? words.reminder.title : words.reminder.over,
      body: isWaiting ? [text(words.reminder.body), ...slots] : [],
      actions: isWaiting ? [choose, more] : [openButton(order, words)],
    }),
    summary: words.summary(order.number, modelTexts[language].phases[order.phase]),
  };
};

/** These two lead it: names, roles and contact details, and what is now the orderer's to do. */
export const pairView: View = (order, given) => {
  const { language } = given;
  const words = texts[language];
  const isHeld = isStaffed(order) && !isOver(order);
  return {
    card: card({
      language,
      title: words.pair.title(order.number),
      body: isHeld ? pairBody(order, given) : [text(isOver(order) ? modelTexts[language].phases[order.phase] : words.pair.over)],
      actions: [openButton(order, words)],
    }),
    summary: words.pair.summary(order.number),
  };
};

/** What happened to the order without the orderer's own doing; `of` begins with the problem, or `moved` or `cancelled`. */
export const newsView: View = (order, { area, language, of }) => {
  const words = texts[language];
  const kind = of?.split('/')[0] ?? '';
  // Their own cancelling has been answered on the card that was pressed.
  if (kind === 'cancelled' && order.cancelled?.by === 'orderer') return undefined;
  const said = newsWords(kind, words);
  const contact = isProblem(kind, words) ? [text(contactWords(area, order, words))] : [];
  return {
    card: card({
      language,
      title: words.title(order.number),
      summary: said.title,
      body: isOver(order) && kind !== 'cancelled' ? [text(words.phases[order.phase])] : [text(said.body), ...contact],
      actions: [openButton(order, words)],
    }),
    summary: words.summary(order.number, said.title.toLocaleLowerCase('fi')),
  };
};

function pairBody(order: Order, { area, language, bank }: ViewFacts): readonly CardElement[] {
  const words = texts[language].pair;
  const { roles, labels } = modelTexts[language];
  const slot = meetingSlot(order);
  const people = order.seats.flatMap(({ role, holder }): (readonly [string, string])[] => {
    if (holder === undefined) return [];
    const known = bank.get(holder.id);
    const contact = [known?.email, known?.phone].filter((one) => one !== undefined && one !== '').join(', ');
    return [[roles[role], `${escapeMarkdown(holder.name)} · ${contact === '' ? words.noContact : escapeMarkdown(contact)}`]];
  });
  return [
    text(words.intro),
    facts([...(slot === undefined ? [] : [[labels.time, formatSpan(slot, area.zone, language)] as const]), ...people]),
    heading(words.yours),
    text(
      tasks(order, language)
        .map((task) => `- ${task}`)
        .join('\n'),
    ),
  ];
}

/** What the orderer does before the meeting (DOMAIN 3: invites, books, orders the interpreter, stores the summary). */
function tasks(order: Order, language: Language): readonly string[] {
  const words = texts[language].pair.tasks;
  const { kind, placeType, interpreter } = order.request;
  const isOnline = placeType === 'remote' || placeType === 'hybrid';
  return [
    kind === 'client' ? words.invite : words.inviteNoClient,
    ...(placeType === 'remote' || placeType === 'home' ? [] : [words.room]),
    ...(isOnline ? [words.online] : []),
    ...(interpreter === 'none' ? [] : [words.interpreter(interpreterInWords(order.request, language))]),
    ...(kind === 'client' ? [words.summary] : []),
  ];
}

function newsWords(kind: string, words: OrderTexts): { readonly title: string; readonly body: string } {
  if (kind === 'moved' || kind === 'cancelled') return words.news[kind];
  return { title: words.news.problem, body: isProblem(kind, words) ? words.news.problems[kind] : words.phases.stuck };
}

function isProblem(kind: string, words: OrderTexts): kind is Problem {
  return Object.hasOwn(words.news.problems, kind);
}

function contactWords(area: Area, order: Order, words: OrderTexts): string {
  const [first] = coordinatorsFor(area, order.request.method);
  const who = first === undefined ? [area.contact.phone, area.contact.email] : [first.name, first.phone, first.email];
  return words.news.contact(escapeMarkdown(who.filter((one) => one !== undefined && one !== '').join(', ')));
}

function openButton(order: Order, words: OrderTexts): ReturnType<typeof execute> {
  return execute({
    title: words.buttons.open(order.number),
    verb: 'order.status',
    data: { order: order.number },
    associatedInputs: 'none',
  });
}
