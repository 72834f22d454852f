import { card, execute, subtle, text, type Card } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { methodName, modelTexts } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import type { RecordRow } from './record.ts';
import { texts } from './texts.ts';

/** Own meetings by year, method and role, in lines that can be copied as they are: for the person alone. */
export function recordCard(rows: readonly RecordRow[], areaOf: (order: Order) => Area, language: Language): Card {
  const { record, back } = texts[language];
  const roles = { ...modelTexts[language].roles, trainee: record.trainee };
  const lines = rows.map(
    ({ year, order, role, count }) =>
      `- ${year} · ${methodName(areaOf(order), order, language)} · ${roles[role]} · ${record.meetings(count)}`,
  );
  const body = rows.length === 0 ? [text(record.none)] : [text(lines.join('\n')), subtle(record.keep)];
  return card({ language, title: record.title, body, actions: [execute({ title: back, verb: 'feedback.own' })] });
}
