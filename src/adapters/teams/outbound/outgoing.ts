import type { Activity } from 'botbuilder';
import type { Card } from '../../../kernel/card/card.ts';

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

/** @param summary what a lock screen may show */
export function cardMessage(card: Card, summary: string): Partial<Activity> {
  return { type: 'message', summary, attachments: [{ contentType: CARD_TYPE, content: card }] };
}

/** As it stands: nothing in it is read as formatting. */
export function textMessage(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}
