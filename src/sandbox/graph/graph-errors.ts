import { randomUUID } from 'node:crypto';

/** An error answer as Microsoft Graph writes one. */
export function graphError(_status: number, code: string, message = SENTENCES[code] ?? code): unknown {
  const requestId = randomUUID();
  return { error: { code, message, innerError: { 'request-id': requestId, 'client-request-id': requestId } } };
}

const SENTENCES: Readonly<Record<string, string>> = {
  BadRequest: 'The request is not valid.',
  ErrorAccessDenied: 'Access is denied. Check credentials and try again.',
  ErrorInvalidUser: 'The requested mailbox is invalid.',
  ErrorItemNotFound: 'The specified object was not found in the store.',
  ErrorMailboxDataArrayTooBig: 'The mailbox data array size is too big. Allowed size = 100.',
  ErrorTimeWindowTooBig: 'The requested time duration must be within 62 days.',
  InvalidAuthenticationToken: 'Access token is empty.',
  Request_ResourceNotFound: 'Resource does not exist or one of its queried reference-property objects are not present.',
  ResourceNotFound: 'The object was not found.',
  ServiceError: 'An internal server error occurred.',
  SyncStateNotFound: 'The sync state was not found.',
  TooManyRequests: 'The application has exceeded its request limit.',
  ValidationError:
    'Subscription validation request failed. Notification endpoint must respond with 200 OK to validation request.',
};
