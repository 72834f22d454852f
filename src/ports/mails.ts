/** One letter to one person. Plain text: nothing in it is loaded from anywhere. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters in the name of a mailbox of the area. */
export interface Mails {
  /** Throws TransientError, PermanentError, or AmbiguousError where it may have gone. */
  send(mailbox: string, mail: Mail): Promise<void>;
}
