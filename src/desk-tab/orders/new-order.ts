import { botChatLink } from '../../kernel/card/reach.ts';
import { inDialog } from '../../kernel/card/dialog.ts';
import { html } from '../../kernel/markup.ts';
import { chatWord } from '../../model/chat-words.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { texts } from '../texts.ts';

/**
 * Ordering from the tab, also what follows a meeting: the bot's own form, which Teams opens over the page and whose buttons it sends to the bot, as those of the welcome.
 * Where it cannot, the same begins in the chat with the bot.
 */
export async function newOrder({ tab, visitor, areas, query, now, hurry }: TabLook): Promise<PageAnswer> {
  const { world, presses } = tab;
  const { language, id } = visitor;
  const t = texts[language].newOrder;
  const [area, ...others] = areas;
  const { follows } = query;
  const verb = follows === undefined ? 'order.new' : 'order.follow-up';
  const ofArea = area !== undefined && others.length === 0 ? { area: area.id } : {};
  const inputs = follows === undefined ? ofArea : { order: follows };
  const form = await presses[verb]?.(world, { verb, inputs, visitor, now, hurry, isInDialog: true });
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
