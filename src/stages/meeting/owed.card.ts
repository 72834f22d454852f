import { card, execute, text } from '../../kernel/card/card.ts';
import { remindersOf } from '../../model/fields/told.ts';
import type { View } from '../../runtime/handlers.ts';
import { isStillTheirs, meetingFacts, outdated, preparedActions } from './prepare.card.ts';
import { owedBy } from '../../model/order/owed.ts';
import { texts } from './texts.ts';

/** Half-way to the meeting: what this person still owes to the preparation, with the button for it. Done, it only thanks. */
export const owedView: View = (order, view) => {
  if (order.phase === 'held') return undefined;
  const { area, language, to } = view;
  const t = texts[language];
  const me = 'person' in to ? to.person : '';
  if (!isStillTheirs(order, view)) return outdated(order, view);
  const owed = owedBy(order, me);
  const summary = t.summary(order.number);
  const title = t.owedTitle;
  if (owed.length === 0) return { summary, isOnlyEdit: true, card: card({ language, title, body: [text(t.owedDone)] }) };
  const arranged = order.orderer.id === me ? remindersOf(order.request, area, language) : [];
  const body = [...owed.map((one) => t.owed[one]), ...arranged].map((one) => text(one));
  const open = execute({ title: t.openOrder, verb: 'order.status', data: { order: order.number }, associatedInputs: 'none' });
  const actions = owed.includes('talk') ? preparedActions(order, view) : [open];
  const isOnlyEdit = order.phase !== 'preparing' && order.phase !== 'confirmed';
  return { summary, card: card({ language, title, body: [...body, meetingFacts(order, view)], actions }), isOnlyEdit };
};
