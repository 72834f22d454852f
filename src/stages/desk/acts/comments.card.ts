import { card, escapeMarkdown, execute, heading, subtle, text, type CardElement } from '../../../kernel/card/card.ts';
import { fitting } from '../../../kernel/card/fitting.ts';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';

interface Comments {
  /** From whose card they were asked for. */
  readonly order: Order;
  readonly area: Area;
  readonly said: { readonly helped: readonly string[]; readonly change: readonly string[] };
  readonly language: Language;
}

/** Of the area, and of no meeting. By alphabet and not by time or group, so that nobody is told by the order. Only ever the answer to a coordinator's own press. */
export function commentsCard({ order, area, said, language }: Comments): Shown {
  const t = texts[language];
  const back = execute({ title: t.buttons.open, verb: 'desk.board', data: { order: order.number } });
  const part = (title: string, all: readonly string[], longest: number): readonly CardElement[] => {
    if (all.length === 0) return [];
    const lines = all.slice(0, longest).map((one) => text(`• ${escapeMarkdown(one)}`));
    const left = all.length - longest;
    return [heading(title), ...lines, ...(left > 0 ? [subtle(t.board.more(left))] : [])];
  };
  const isEmpty = said.helped.length + said.change.length === 0;
  return {
    summary: t.summary(order.number),
    card: fitting(
      (longest) =>
        card({
          language,
          title: t.comments.title(nameIn(area.name, language)),
          summary: isEmpty ? t.comments.none : t.comments.private,
          body: [...part(t.comments.helped, said.helped, longest), ...part(t.comments.change, said.change, longest)],
          actions: [back],
        }),
      [60, 30, 15, 6, 3],
    ),
  };
}
