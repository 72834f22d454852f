import type { PersonId } from './person.ts';

/**
 * A person's id as it is kept and compared: the object id of their account, in small letters. Teams, Entra and spreadsheets write it in either
 * case, so every place where one comes in from outside reads it by this.
 */
export function personId(given: string): PersonId {
  return given.trim().toLowerCase();
}

/** Is it an object id, in any case? Entra's are GUIDs. */
export function isObjectId(given: string): boolean {
  return /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(personId(given));
}

/** What is allowed where somebody gave an e-mail address in place of an object id, for those who write files. */
export const NO_ADDRESS_AS_ID =
  'the Object ID of the account, a GUID, as an email address may change or pass to somebody else; you find it in the Entra admin centre: Users, the person, “Object ID”';
