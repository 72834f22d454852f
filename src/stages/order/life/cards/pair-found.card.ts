import { card, heading, text, type CardElement } from '../../../../kernel/card/card.ts';
import { person } from '../../../../kernel/card/reachable-person.ts';
import { phoneLink } from '../../../../kernel/card/reach.ts';
import { formatDuration } from '../../../../kernel/language/format.ts';
import { formatSpan } from '../../../../kernel/language/format-moment.ts';
import type { Language } from '../../../../kernel/language/language.ts';
import type { Area } from '../../../../model/area/area.ts';
import { remindersOf, toldOf } from '../../../../model/fields/told.ts';
import { methodOf, modelTexts, nameOf } from '../../../../model/area/naming.ts';
import { isOnline, isOver, isStaffed, meetingSlot, needsRoom, teamKind, type Order } from '../../../../model/order/order.ts';
import { invitationPart, ownPoints } from '../../../../model/guides/guide-parts.ts';
import { phaseStatus } from '../../../../model/order/phase-status.ts';
import type { View, ViewFacts } from '../../../../runtime/handlers.ts';
import { openButton } from './notices.card.ts';
import { placeWords } from './status-parts.card.ts';
import { texts } from '../../texts.ts';

/** These two lead it: names, roles and contact details, and what is now the orderer's to do. An earlier message says the same. */
export const pairView: View = (order, given) => {
  const { language } = given;
  const words = texts[language];
  const title = words.pair.title[teamKind(order)](order.number);
  const isHeld = isStaffed(order) && !isOver(order);
  return {
    card: card({
      language,
      title: isHeld || isOver(order) ? title : words.pair.overTitle(order.number),
      status: isHeld ? phaseStatus(order, language) : undefined,
      body: isHeld ? pairBody(order, given) : [text(isOver(order) ? modelTexts[language].phases[order.phase] : words.pair.over)],
      actions: [openButton(order, words)],
    }),
    summary: isHeld ? title : words.pair.overSummary(order.number),
    isOnlyEdit: !isHeld,
  };
};

function pairBody(order: Order, { area, language, bank, publicUrl, ordererPhone = '' }: ViewFacts): readonly CardElement[] {
  const words = texts[language].pair;
  const slot = meetingSlot(order);
  const when = slot === undefined ? [] : [`${formatSpan(slot, area.zone, language)}, ${placeWords(order, area, language)}`];
  const people = order.seats.flatMap(({ role, holder }): readonly CardElement[] => {
    if (holder === undefined) return [];
    const { unit, email, phone } = bank.get(holder.id) ?? {};
    const known = { unit: unit && nameOf(area.units, unit, language), email, phone, unreachable: words.noContact };
    return [person({ name: holder.name, as: modelTexts[language].roles[role], ...known }, language)];
  });
  return [
    text(words.intro[teamKind(order)], { weight: 'bolder' }),
    ...when.map((line) => text(line)),
    ...(ordererPhone === '' ? [] : [text(words.yourPhone(phoneLink(ordererPhone)))]),
    ...people,
    heading(words.yours),
    text(
      tasks(order, area, language)
        .map((task) => `- ${task}`)
        .join('\n'),
    ),
    ...invitationPart(order, { area, language }, publicUrl),
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
    ...ownPoints(order, 'orderer', { area, language }),
    ...remindersOf(order.request, area, language),
    ...(kind === 'client' ? [words.summary] : []),
  ];
}

/** Who invites is the method's: without a client always the orderer. */
function invitation({ request }: Order, area: Area, language: Language): string {
  const words = texts[language].pair.tasks;
  if (request.kind === 'none') return words.inviteNoClient;
  const { invites = 'orderer' } = methodOf(area, request.method) ?? {};
  const said = {
    orderer: words.invite,
    family: words.inviteWithFamily,
    convener: words.inviteWithConvener,
    team: words.inviteWithTeam,
  };
  return said[invites];
}
