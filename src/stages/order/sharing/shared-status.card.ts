import { card, openUrl, subtle, text } from '../../../kernel/card/card.ts';
import { botChatLink } from '../../../kernel/card/reach.ts';
import { formatMoment } from '../../../kernel/language/format-moment.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Instant } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { methodName, modelTexts } from '../../../model/area/naming.ts';
import { isOver, type Order } from '../../../model/order/order.ts';
import type { Shareable } from '../../../ports/inbound.ts';
import { timeInWords } from '../life/time-in-words.ts';
import { texts } from '../texts.ts';
import { sharingTexts } from './texts.ts';

export interface StatusShared {
  readonly area: Area;
  readonly language: Language;
  readonly now: Instant;
  readonly botId: string;
}

/**
 * How an order stands, to be put into a chat whose readers nobody knows: number, phase and when that was so, for it never changes there.
 * Whoever opens it asks the bot in their own chat, which answers those who may know.
 */
export function sharedStatus({ number, phase }: Order, { area, language, now, botId }: StatusShared): Shareable {
  const t = sharingTexts[language];
  const title = texts[language].title(number);
  const about = modelTexts[language].phases[phase];
  const body = [text(about, { weight: 'bolder' }), subtle(t.asOf(formatMoment(now, area.zone, language)))];
  const open = openUrl(t.open, botChatLink(botId, t.ask(number)));
  return { card: card({ language, title, body, actions: [open] }), title, about };
}

/** The same in the orderer's own list, where they must know which is which. */
export function listedStatus(order: Order, shared: StatusShared): Shareable {
  const { area, language } = shared;
  const { card: shown, title, about } = sharedStatus(order, shared);
  const more = isOver(order) ? [] : [methodName(area, order, language), timeInWords(order, area, language)];
  return { card: shown, title, about: [about, ...more].filter((one) => one !== '').join(' · ') };
}
