import { DAY, type Instant } from '../../kernel/time/instant.ts';
import type { PersonId } from '../../model/people/person.ts';

/** A link of an earlier card opens that card as it is now, as long as its meeting can be of concern. Then it is forgotten. */
export const LINK_LASTS_MS = 120 * DAY;

/** What a personal link opens: one living card, or the page on which somebody orders; for one person. */
export interface MailLink {
  readonly person: PersonId;
  /** Of the living card, as in `MessageStore`. */
  readonly key: string;
  readonly sentAt: Instant;
}

/** Personal links that were sent by mail. A link itself is stored nowhere. */
export interface LinkStore {
  /** A new link, unguessable: the last part of its address. */
  make(link: Pick<MailLink, 'person' | 'key'>): Promise<string>;
  find(link: string): Promise<MailLink | undefined>;
}
