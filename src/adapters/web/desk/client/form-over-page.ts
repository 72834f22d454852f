import { dialog, DialogDimension } from '@microsoft/teams-js';

/** A form of the bot's that a page holds: Teams shows it over the page and sends its buttons to the bot. Where Teams cannot, the page has another way. */
export function openHeldForm(page: HTMLElement): void {
  const held = page.querySelector<HTMLElement>('[data-dialog]')?.dataset.dialog;
  if (held === undefined || !dialog.adaptiveCard.bot.isSupported()) return;
  const { title, card, bot } = JSON.parse(held) as { readonly title: string; readonly card: object; readonly bot: string };
  const size = { height: DialogDimension.Large, width: DialogDimension.Medium };
  dialog.adaptiveCard.bot.open({ title, card: JSON.stringify(card), size, completionBotId: bot });
}
