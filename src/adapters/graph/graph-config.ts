/** Who the bot is towards Microsoft Graph: always itself (application permissions), never a person. */
export type GraphCredential =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly clientId: string; readonly clientSecret: string }
  /** PEM of certificate and private key in one; with the thumbprint (SHA-1 in hex) the private key alone is enough. */
  | {
      readonly kind: 'certificate';
      readonly tenantId: string;
      readonly clientId: string;
      readonly certificate: string;
      readonly thumbprint?: string | undefined;
    }
  /** `clientId` names a user-assigned identity; without it the machine's own is used. */
  | { readonly kind: 'managed-identity'; readonly clientId?: string | undefined }
  /** The bearer token `development`, for a pretend Graph on the loopback address. */
  | { readonly kind: 'development' };

export interface GraphConfig {
  /** `https://graph.microsoft.com`, or the origin of a pretend Graph. */
  readonly origin: string;
  readonly credential: GraphCredential;
  /** How long a search of calendars may take in all; who has not been answered for by then is unknown. */
  readonly searchWithinMs?: number | undefined;
  /** How long one request may take at the most, its login included. */
  readonly answerWithinMs?: number | undefined;
  /** Hears how each call ended, in the words of the table of answers, and after how many seconds. */
  readonly onCall?: ((outcome: string, seconds: number) => void) | undefined;
}
