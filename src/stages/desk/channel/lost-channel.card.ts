import { card, execute, text } from '../../../kernel/card/card.ts';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';

/** To each coordinator, once: the channel is gone, the words that bring the orders back to a channel, and where they are meanwhile. */
export function lostChannelCard(area: Area, language: Language): Shown {
  const t = texts[language].lost;
  const open = execute({ title: texts[language].digest.open, verb: 'desk.board', associatedInputs: 'none' });
  const name = nameIn(area.name, language);
  const body = [text(t.what(name)), text(t.how(name), { weight: 'bolder' }), text(t.meanwhile)];
  return { summary: t.title, card: card({ language, title: t.title, body, actions: [open] }) };
}
