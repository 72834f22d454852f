import { callable } from '../phone.ts';
import { escapeMarkdown } from './card.ts';

/** Somebody who may be called or written to; the address is the one in the directory, by which Teams finds their chat. */
export interface Reachable {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** 'mail': of another organisation, where no chat of ours finds them. */
  readonly way?: 'teams' | 'mail' | undefined;
}

/** 'Kaisa Konsultti · [040 123 4567](tel:+358401234567) · [chat](https://teams.microsoft.com/l/chat/…) · kaisa@example.fi': one line, each way a press; without the word for it no chat, as with a shared mailbox. Whoever is reached by mail has the address to press instead. */
export function reachLine({ name, phone = '', email = '', way }: Reachable, chat?: string): string {
  const isByMail = way === 'mail' && email !== '';
  const write = isByMail || email === '' || chat === undefined ? [] : [`[${chat}](${chatLink(email)})`];
  const address = isByMail ? mailLink(escapeMarkdown(email), email) : escapeMarkdown(email);
  return [escapeMarkdown(name), phoneLink(phone), ...write, address].filter((one) => one !== '').join(' · ');
}

/** Where somebody is written to: their chat in Teams, or a letter. */
export function writeLink({ email, way }: { readonly email: string; readonly way?: Reachable['way'] }): string {
  return way === 'mail' ? mailTo(email) : chatLink(email);
}

/** Opens the chat with somebody in Teams. A link in a text may open a browser first; behind a button it does not. */
export function chatLink(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${linked(email)}`;
}

/** Opens one's own chat with the bot (`28:…`) with these words ready to be sent. */
export function botChatLink(botId: string, words: string): string {
  return `${chatLink(botId)}&message=${encodeURIComponent(words)}`;
}

export function mailLink(words: string, email: string): string {
  return `[${words}](${mailTo(email)})`;
}

function mailTo(email: string): string {
  return `mailto:${linked(email).replaceAll('%40', '@')}`;
}

/** The number as a link that calls it; as it is written where it is no single number. */
export function phoneLink(phone: string): string {
  const number = callable(phone);
  return number === undefined ? escapeMarkdown(phone) : `[${escapeMarkdown(unparted(phone))}](tel:${number})`;
}

/** A number that stays on one line. */
export function unparted(phone: string): string {
  return phone.trim().replaceAll(/\s+/g, '\u00A0').replaceAll('-', '\u2011');
}

/** Inside a link: what would end it, or the address, is written in signs. */
function linked(email: string): string {
  return encodeURIComponent(email.trim()).replaceAll('(', '%28').replaceAll(')', '%29');
}
