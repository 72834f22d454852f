import { callable } from '../phone.ts';
import type { Language, Texts } from '../language/language.ts';
import { actionSet, escapeMarkdown, openUrl, text } from './card.ts';
import type { CardElement, ColumnSet, Container } from './parts.ts';

/** Somebody as a card opens them to others: who they are, and how they are reached. */
export interface Reachable {
  readonly name: string;
  /** What they are here, such as their role. */
  readonly as?: string | undefined;
  readonly unit?: string | undefined;
  /** Their address in the directory, by which Teams finds their chat. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  /** Said where there is no way to reach them. */
  readonly unreachable?: string | undefined;
}

/** Name, unit, and links to write and to call. A number is never parted between lines. */
export function person(one: Reachable, language: Language): Container | ColumnSet {
  const { name, as, unit, email, phone, unreachable } = one;
  const head = as === undefined ? escapeMarkdown(name) : `${escapeMarkdown(name)}, ${as}`;
  const ways = [isGiven(phone) ? phoneLink(phone) : '', isGiven(email) ? `[${MAIL[language]}](mailto:${linked(email)})` : ''];
  const given = ways.filter(isGiven).join(' · ');
  const lines = [unit, given === '' ? unreachable : given].filter(isGiven);
  const items: readonly CardElement[] = [
    text(head, { weight: 'bolder' }),
    ...lines.map((line) => text(line, { spacing: 'none' })),
  ];
  if (!isGiven(email)) return { type: 'Container', items };
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items },
      { type: 'Column', width: 'auto', items: [actionSet([openUrl(CHAT[language], chatLink(email))])] },
    ],
  };
}

/** Opens the chat with somebody in Teams. A link in a text would open a browser first, so it stands behind a button. */
export function chatLink(email: string): string {
  return `https://teams.microsoft.com/l/chat/0/0?users=${linked(email)}`;
}

/** The number as a link that calls it; as it is written where it is no single number. */
export function phoneLink(phone: string): string {
  const shown = escapeMarkdown(unparted(phone));
  const number = callable(phone);
  return number === undefined ? shown : `[${shown}](tel:${number})`;
}

/** A number that stays on one line. */
export function unparted(phone: string): string {
  return phone.trim().replaceAll(/\s+/g, '\u00A0').replaceAll('-', '\u2011');
}

/** An address inside a link: what would end the link, or the address, is written in signs. */
function linked(email: string): string {
  return encodeURIComponent(email.trim())
    .replaceAll('%40', '@')
    .replaceAll(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
}

function isGiven(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

const MAIL: Texts<string> = { fi: 'Sähköposti', sv: 'E\u2011post', en: 'Email' };
const CHAT: Texts<string> = { fi: 'Viesti', sv: 'Chatta', en: 'Chat' };
