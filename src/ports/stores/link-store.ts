import type { Instant } from '../../kernel/time/instant.ts';
import type { PersonId } from '../../model/people/person.ts';

/** What a personal link opens: one living card, for one person. */
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
