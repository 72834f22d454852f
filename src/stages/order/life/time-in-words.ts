import { formatDate, formatDuration } from '../../../kernel/language/format.ts';
import { formatSpan } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { meetingSlot, type Order } from '../../../model/order/order.ts';
import { texts } from '../texts.ts';

/** The chosen time, or the days that were wished for. */
export function timeInWords(order: Order, area: Area, language: Language): string {
  const slot = meetingSlot(order);
  if (slot !== undefined) return formatSpan(slot, area.zone, language);
  const { windows, durationMinutes } = order.request;
  const [first, last] = [windows[0]?.date, windows.at(-1)?.date];
  if (first === undefined || last === undefined) return modelTexts[language].everyday.none;
  const days = new Set(windows.map((one) => one.date)).size;
  return `${texts[language].wished(days, formatDate(first, language), formatDate(last, language))} · ${formatDuration(durationMinutes, language)}`;
}
