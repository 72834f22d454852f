import type { SharingTexts } from './texts.fi.ts';

export const en: SharingTexts = {
  asOf: (when) => `As of ${when}`,
  open: 'Open in the chat with the bot',
  ask: (number) => `where is my order ${number}`,
  none: 'No order of yours whose state could be shared was found.',
};
