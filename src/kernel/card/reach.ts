import { escapeMarkdown } from './card.ts';

/** Somebody who may be called or written to. */
export interface Reachable {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** 'Kaisa Konsultti · [040 123 4567](tel:0401234567) · [chat](https://teams.microsoft.com/l/chat/…) · kaisa@example.fi': one line, each way a press; without the word for it no chat, as with a shared mailbox. */
export function reachLine({ name, phone = '', email = '' }: Reachable, chat?: string): string {
  const digits = phone.replaceAll(/[^+\d]/g, '');
  const call = digits === '' ? escapeMarkdown(phone) : `[${escapeMarkdown(phone)}](tel:${digits})`;
  const write =
    email === '' || chat === undefined
      ? []
      : [`[${chat}](https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(email)})`];
  return [escapeMarkdown(name), call, ...write, escapeMarkdown(email)].filter((one) => one !== '').join(' · ');
}
