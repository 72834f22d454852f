import { botChatLink } from '../../kernel/card/reach.ts';
import { inDialog } from '../../kernel/card/dialog.ts';
import { html } from '../../kernel/markup.ts';
import { chatWord } from '../../model/chat-words.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { texts } from '../texts.ts';

/**
 * Ordering from the tab: the bot's own form, which Teams opens over the page and whose buttons it sends to the bot, as those of the welcome.
 * Where it cannot, the same begins in the chat with the bot.
 */
export async function newOrder({ tab, visitor, areas, now, hurry }: TabLook): Promise<PageAnswer> {
  const { world, presses } = tab;
  const { language, id } = visitor;
  const t = texts[language].newOrder;
  const [area, ...others] = areas;
  const inputs = area !== undefined && others.length === 0 ? { area: area.id } : {};
  const form = await presses['order.new']?.(world, { verb: 'order.new', inputs, visitor, now, hurry, isInDialog: true });
  const bot = (await world.conversations.address(`person/${id}`)) ?? (await world.conversations.anyAddress());
  if (form?.kind !== 'card' || bot === undefined) return { kind: 'missing' };
  const held = JSON.stringify({ ...inDialog(form.card), bot: bot.botId.replace(/^28:/, '') });
  const main = html`<p><a href="/desk/orders">${t.back}</a></p>
    <h1 tabindex="-1">${t.title}</h1>
    <p>${t.about}</p>
    <p class="buttons" data-dialog="${held}">
      <a class="button first" href="/desk/order">${t.open}</a>
      <a class="button" href="${botChatLink(bot.botId, chatWord('order').word?.[language] ?? '')}">${t.chat}</a>
    </p>`;
  return { kind: 'page', title: t.title, main };
}
