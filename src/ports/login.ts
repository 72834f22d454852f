/** What a login answered just now when it was asked for a token. */
export type LoginAnswer =
  | { readonly state: 'in' }
  /** A clear no. `code` is the login's own word for it, such as AADSTS7000215. A single one may pass: it is believed when it lasts. */
  | { readonly state: 'refused'; readonly code?: string | undefined }
  /** No answer, or one that says nothing of the bot: the login is out of order, or cannot be reached. */
  | { readonly state: 'unclear' };

/** Where the bot proves who it is: towards Teams, or towards the calendars. Each ask fetches a token anew, and throws it away. Never throws. */
export type AskLogin = () => Promise<LoginAnswer>;
