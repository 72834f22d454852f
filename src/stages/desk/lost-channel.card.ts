import { card, execute, text } from '../../kernel/card/card.ts';
import { nameIn } from '../../kernel/language/language.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Area } from '../../model/area.ts';
import type { Shown } from '../../runtime/handlers.ts';
import { texts } from './texts.ts';

/** To each coordinator, once: the channel is gone, where the orders are meanwhile, and the words that bring them back to a channel. */
export function lostChannelCard(area: Area, language: Language): Shown {
  const t = texts[language].lost;
  const open = execute({ title: texts[language].digest.open, verb: 'desk.board', associatedInputs: 'none' });
  const body = [text(t.what(nameIn(area.name, language))), text(t.meanwhile), text(t.how, { weight: 'bolder' })];
  return { summary: t.title, card: card({ language, title: t.title, body, actions: [open] }) };
}
