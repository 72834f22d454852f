import { botChatLink } from '../../kernel/card/reach.ts';
import { inDialog } from '../../kernel/card/dialog.ts';
import { html } from '../../kernel/markup.ts';
import type { Press, Reply } from '../../runtime/handlers.ts';
import { chatWord } from '../../model/chat-words.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { texts } from '../texts.ts';

/**
 * Ordering from the tab, also what follows a meeting: the bot's own form, which Teams opens over the page and whose buttons it sends to the bot, as those of the welcome.
 * Where it cannot, the same begins in the chat with the bot.
 */
export async function newOrder(look: TabLook): Promise<PageAnswer> {
  const { visitor, query } = look;
  const { world } = look.tab;
  const { language, id } = visitor;
  const t = texts[language].newOrder;
  const { follows } = query;
  const form = await formOf(look);
  const bot = (await world.conversations.address(`person/${id}`)) ?? (await world.conversations.anyAddress());
  if (form?.kind !== 'card' || bot === undefined) return { kind: 'missing' };
  const held = JSON.stringify({ ...inDialog(form.card), bot: bot.botId.replace(/^28:/, '') });
  const title = follows === undefined ? t.title : `${t.title}: ${follows}`;
  const main = html`<p><a href="/desk/orders">${t.back}</a></p>
    <h1 tabindex="-1">${title}</h1>
    <p>${t.about}</p>
    <p class="buttons" data-dialog="${held}">
      <a class="button first" href="/desk/order${follows && `?follows=${follows}`}">${t.open}</a>
      <a class="button" href="${botChatLink(bot.botId, chatWord('order').word?.[language] ?? '')}">${t.chat}</a>
    </p>`;
  return { kind: 'page', title, main };
}

/** Of a new order, or of the one that follows another. */
function formOf({ tab, visitor, areas, query, now, hurry }: TabLook): Promise<Reply> | undefined {
  const { follows } = query;
  const [area, ...others] = areas;
  const ofArea: Press['inputs'] = area !== undefined && others.length === 0 ? { area: area.id } : {};
  const [verb, inputs] = follows === undefined ? ['order.new', ofArea] : ['order.follow-up', { order: follows }];
  return tab.presses[verb]?.(tab.world, { verb, inputs, visitor, now, hurry, isInDialog: true });
}
