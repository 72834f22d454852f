import {
  actionSet,
  card,
  choiceInput,
  columns,
  execute,
  foldable,
  heading,
  image,
  subtle,
  text,
  unfold,
  type CardElement,
} from '../../kernel/card/card.ts';
import type { Language } from '../../kernel/language/language.ts';
import { DAY } from '../../kernel/time/instant.ts';
import { capitalised } from '../../kernel/language/phrases.ts';
import { modelTexts } from '../../model/area/naming.ts';
import { pocketPart } from '../../model/guides/guide-parts.ts';
import { codeGroupsOf, isAwaited } from '../../model/order/code-groups.ts';
import { meetingSlot, seatOf, type CodeGroup, type Order } from '../../model/order/order.ts';
import type { Shown, View, ViewFacts } from '../../runtime/handlers.ts';
import { spokenCode } from './codes.ts';
import { faultText } from './answering/question-inputs.card.ts';
import { texts } from './texts.ts';
import type { FeedbackTexts } from './texts.fi.ts';

const OTHERS = 'otherGroups';

/** To each of the pair: every group's code, link and QR picture, what to print, and the way to enter answers given on paper. */
export const linksView: View = (order, { to, of, area, language, publicUrl, now }) => {
  const seat = 'person' in to ? seatOf(order, to.person) : undefined;
  const slot = meetingSlot(order);
  // The convener may have agreed a later time since the morning was planned: the codes come on the morning of that day.
  const isOfThisTime = of === undefined || (of === String(order.bookings) && slot !== undefined && slot.start - now < DAY);
  if (seat === undefined || !isOfThisTime || !hasCodes(order)) return undefined;
  // On the meeting's morning the list for the meeting comes with the codes.
  const pocket = of === undefined ? [] : pocketPart(order, seat.role, { area, language });
  return linksCard(order, { language, publicUrl, pocket });
};

/** Has the meeting its codes? They come when the team is full. */
export function hasCodes(order: Order): boolean {
  return codeGroupsOf(order).some((group) => order.codes[group] !== undefined);
}

type Pages = Pick<ViewFacts, 'language' | 'publicUrl'>;

/** @param isGroupMissing the group was not chosen, or is one that answers by card */
export function linksCard(
  order: Order,
  {
    language,
    publicUrl,
    isGroupMissing = false,
    pocket = [],
  }: Pages & { isGroupMissing?: boolean; pocket?: readonly CardElement[] },
): Shown {
  const t = texts[language];
  const groups = codeGroupsOf(order);
  const awaited = groups.filter((group) => isAwaited(order, group));
  const others = groups.filter((group) => !awaited.includes(group));
  const link = (group: CodeGroup) => linkOf(order, group, { language, publicUrl });
  const folded = [actionSet([unfold(t.linksOthers, OTHERS)]), foldable(OTHERS, false, others.flatMap(link))];
  return {
    summary: t.summary(order.number),
    card: card({
      language,
      title: t.linksTitle,
      body: [
        text(t.linksAsk, { weight: 'bolder' }),
        text(t.linksAbout),
        subtle(t.orderTitle(order.number)),
        ...pocket,
        ...awaited.flatMap(link),
        ...(others.length === 0 ? [] : folded),
        heading(t.paperTitle),
        ...(isGroupMissing ? [faultText(t.refusals['not-a-group'])] : []),
        groupInput(groups, language),
      ],
      actions: [execute({ title: t.paperOpen, verb: 'feedback.batch', data: { order: order.number } })],
    }),
  };
}

/** One group's code and QR picture, with its form, its sheet and its questionnaire on paper. */
export function linkOf(order: Order, group: CodeGroup, { language, publicUrl }: Pages): readonly CardElement[] {
  const code = order.codes[group];
  if (code === undefined) return [];
  const t = texts[language];
  const name = modelTexts[language].groups[group];
  const url = `${publicUrl}/f/${code}`;
  return [
    columns(
      [text(capitalised(name), { weight: 'bolder' }), subtle(t.code(spokenCode(code), addressIn(publicUrl)))],
      [image(`${url}/qr.png`, t.qrAlt(name, spokenCode(code)), 'medium')],
    ),
    text(waysTo(url, t)),
  ];
}

/** The form, the sheet for the table and the questions on paper, as links: three buttons for each group would fill the phone. */
function waysTo(url: string, { openForm, openSheet, openPaper }: FeedbackTexts): string {
  return `[${openForm}](${url}) · [${openSheet}](${url}/sheet) · [${openPaper}](${url}/paper)`;
}

/** Where the code is typed, as somebody says it aloud. */
export function addressIn(publicUrl: string): string {
  return `${publicUrl.replace(/^https?:\/\//, '')}/f`;
}

function groupInput(groups: readonly CodeGroup[], language: Language): CardElement {
  const t = texts[language];
  const choices = groups.map((group) => ({ title: modelTexts[language].groups[group], value: group }));
  return choiceInput({ id: 'group', label: t.paperGroup, choices, style: 'compact', placeholder: t.paperChoose });
}
