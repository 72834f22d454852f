import type { Instant } from '../kernel/time/instant.ts';

/**
 * Word from outside, at once, that something has changed in a mailbox's calendar; what has, is then looked for. A word may come late,
 * twice or never: the looks by the clock go on beside it.
 */
export interface ChangeNotices {
  /** Changes are told from now on, for six days: repeated daily it lasts, and what was lost is made anew. Throws TransientError or PermanentError. */
  begin(mailbox: string, now: Instant): Promise<void>;
  /** No more of them; where none were told it is a success. Throws like `begin`. */
  end(mailbox: string): Promise<void>;
}

/** Below the bot's own address; a webhook's code follows. Public: whoever tells keeps it for days. */
export const WEBHOOK_PATH = '/api/calendar/';

/** Where the word about one mailbox is left: an address, and a secret that only we and the sender know. */
export interface Webhook {
  readonly mailbox: string;
  /** The last part of the address. It tells nothing of the mailbox. */
  readonly code: string;
  readonly secret: string;
}

/** All that may be told, and who hears of it. */
export interface WebhookReceiver {
  readonly webhooks: readonly Webhook[];
  /** Ends when a look is planned. `isAnew`: words may have been lost, or will be, so everything is looked at and asked for again. */
  told(mailbox: string, isAnew: boolean): Promise<void>;
}
