import {
  actionSet,
  dateInput,
  execute,
  foldable,
  text,
  timeInput,
  toggleInput,
  unfold,
  type CardElement,
} from '../../kernel/card/card.ts';
import { localOf } from '../../kernel/time/zone.ts';
import { meetingSlot, type Order } from '../../model/order/order.ts';
import { isAhead } from '../../model/order/phases.ts';
import type { ViewFacts } from '../../runtime/handlers.ts';
import { mayAgreeTime } from './agree-time.ts';
import { texts } from './texts.ts';

const AGREED = 'agreedTime';

/** Folded, of the one convener: another day and hour that were agreed with the family. */
export function agreedTimePart(order: Order, { area, language, of }: ViewFacts, me: string): readonly CardElement[] {
  const slot = meetingSlot(order);
  if (slot === undefined || !isAhead(order) || !mayAgreeTime(order, area, me)) return [];
  const t = texts[language].agreed;
  const { date, time } = localOf(slot.start, area.zone);
  const save = execute({ title: t.save, verb: 'meeting.agree-time', data: { order: order.number, of } });
  return [
    actionSet([unfold(t.title, AGREED)]),
    foldable(AGREED, false, [
      text(t.about),
      dateInput({ id: 'agreedDate', label: t.date, value: date }),
      timeInput({ id: 'agreedFrom', label: t.from, value: time }),
      toggleInput({ id: 'insist', label: t.calendar, title: t.insist, value: 'no' }),
      actionSet([save]),
    ]),
  ];
}
