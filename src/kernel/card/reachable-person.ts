import type { Language, Texts } from '../language/language.ts';
import { actionSet, escapeMarkdown, openUrl, text } from './card.ts';
import type { CardElement, ColumnSet, Container } from './parts.ts';
import { chatLink, mailLink, phoneLink, type Reachable } from './reach.ts';

/** Somebody as a card opens them to others: who they are, and how they are reached. */
export interface ShownPerson extends Reachable {
  /** What they are here, such as their role. */
  readonly as?: string | undefined;
  readonly unit?: string | undefined;
  /** Said where there is no way to reach them. */
  readonly unreachable?: string | undefined;
}

/** Name, unit, and links to write and to call. */
export function person(one: ShownPerson, language: Language): Container | ColumnSet {
  const { name, as, unit, email, phone, way, unreachable } = one;
  const head = as === undefined ? escapeMarkdown(name) : `${escapeMarkdown(name)}, ${as}`;
  const ways = [isGiven(phone) ? phoneLink(phone) : '', isGiven(email) ? mailLink(MAIL[language], email) : ''];
  const given = ways.filter(isGiven).join(' · ');
  const lines = [unit, given === '' ? unreachable : given].filter(isGiven);
  const items: readonly CardElement[] = [
    text(head, { weight: 'bolder' }),
    ...lines.map((line) => text(line, { spacing: 'none' })),
  ];
  if (!isGiven(email) || way === 'mail') return { type: 'Container', items };
  return {
    type: 'ColumnSet',
    columns: [
      { type: 'Column', width: 'stretch', items },
      { type: 'Column', width: 'auto', items: [actionSet([openUrl(CHAT[language], chatLink(email))])] },
    ],
  };
}

function isGiven(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

const MAIL: Texts<string> = { fi: 'Sähköposti', sv: 'E\u2011post', en: 'Email' };
const CHAT: Texts<string> = { fi: 'Viesti', sv: 'Chatta', en: 'Chat' };
