import { card, escapeMarkdown, facts, heading, text, type CardElement } from '../../../../kernel/card/card.ts';
import { formatDuration } from '../../../../kernel/language/format.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import { capitalised } from '../../../../kernel/language/phrases.ts';
import type { Area } from '../../../../model/area/area.ts';
import { remindersOf, toldOf } from '../../../../model/fields/told.ts';
import { methodOf, modelTexts } from '../../../../model/area/naming.ts';
import { isOnline, isOver, isStaffed, meetingSlot, needsRoom, type Order } from '../../../../model/order/order.ts';
import type { View, ViewFacts } from '../../../../runtime/handlers.ts';
import { openButton } from './notices.card.ts';
import { texts } from '../../texts.ts';

/** These two lead it: names, roles and contact details, and what is now the orderer's to do. An earlier message says the same. */
export const pairView: View = (order, given) => {
  const { language } = given;
  const words = texts[language];
  const isHeld = isStaffed(order) && !isOver(order);
  const found = words.pair.title(order.number, order.seats.length);
  return {
    card: card({
      language,
      title: isHeld || isOver(order) ? found : words.pair.overTitle(order.number),
      body: isHeld ? pairBody(order, given) : [text(isOver(order) ? modelTexts[language].phases[order.phase] : words.pair.over)],
      actions: [openButton(order, words)],
    }),
    summary: found,
    isOnlyEdit: !isHeld,
  };
};

function pairBody(order: Order, { area, language, bank }: ViewFacts): readonly CardElement[] {
  const words = texts[language].pair;
  const { roles, labels } = modelTexts[language];
  const slot = meetingSlot(order);
  const people = order.seats.flatMap(({ role, holder }): (readonly [string, string])[] => {
    if (holder === undefined) return [];
    const known = bank.get(holder.id);
    const contact = [known?.phone, known?.email].filter((one) => one !== undefined && one !== '').join(', ');
    return [
      [
        capitalised(roles[role]),
        `${escapeMarkdown(holder.name)} · ${contact === '' ? words.noContact : escapeMarkdown(contact)}`,
      ],
    ];
  });
  return [
    text(order.seats.length === 1 ? words.introOfOne : words.intro),
    facts([...(slot === undefined ? [] : [[labels.time, formatSpan(slot, area.zone, language)] as const]), ...people]),
    heading(words.yours),
    text(
      tasks(order, area, language)
        .map((task) => `- ${task}`)
        .join('\n'),
    ),
  ];
}

/** What the orderer does before the meeting (DOMAIN 3: invites, books, orders the interpreter, stores the summary). */
function tasks(order: Order, area: Area, language: Language): readonly string[] {
  const words = texts[language].pair.tasks;
  const { kind, placeType, interpreter } = order.request;
  const [before, after] = [area.policy.setUpMinutes, area.policy.debriefMinutes].map((one) => formatDuration(one, language));
  return [
    invitation(order, area, language),
    ...(needsRoom(placeType) ? [words.room(before ?? '', after ?? '')] : []),
    ...(isOnline(placeType) ? [words.online] : []),
    ...(interpreter === 'none'
      ? []
      : [words.interpreter(toldOf('interpreter', order.request, { place: 'tasks', area, language }) ?? '')]),
    ...remindersOf(order.request, area, language),
    ...(kind === 'client' ? [words.summary] : []),
  ];
}

/** A convener invites together with the family; otherwise inviting is the orderer's own part. */
function invitation({ request }: Order, area: Area, language: Language): string {
  const words = texts[language].pair.tasks;
  if (methodOf(area, request.method)?.hasConvener === true) return words.inviteWithConvener;
  return request.kind === 'client' ? words.invite : words.inviteNoClient;
}
