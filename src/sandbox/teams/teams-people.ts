import { mriOf, personalChatIdOf } from './teams-ids.ts';

export type Role = 'orderer' | 'consultant' | 'coordinator';

/** Somebody of the pretend organisation, as its directory knows them. */
export interface PersonSeed {
  /** Entra object id, a GUID in lower case. */
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
  /** Locale of the person's Teams client: `fi-FI`, `sv-FI`, `en-GB`. */
  readonly locale: string;
  readonly role: Role;
  /** What stands under the name on the page: a title and a unit. */
  readonly title?: string;
}

/** The same person inside the pretend Teams. */
export interface TeamsPerson extends PersonSeed {
  readonly name: string;
  readonly mri: string;
  readonly chatId: string;
  locale: string;
  /** The app is installed in the person's own scope. */
  isInstalled: boolean;
  /** The person removed or blocked the app: the bot gets 403, also where they share a team. */
  isBlocked: boolean;
  /** The person deleted the chat: Teams answers 404 ConversationNotFound for it until it is created anew. */
  isForgotten: boolean;
}

export function personFromSeed(seed: PersonSeed, botId: string): TeamsPerson {
  return {
    ...seed,
    name: `${seed.givenName} ${seed.surname}`,
    mri: mriOf(seed.aadObjectId, botId),
    chatId: personalChatIdOf(seed.aadObjectId, botId),
    isInstalled: false,
    isBlocked: false,
    isForgotten: false,
  };
}

/** A member as the connector lists one. */
export function memberOf(person: TeamsPerson, tenantId: string): Record<string, unknown> {
  return {
    id: person.mri,
    name: person.name,
    objectId: person.aadObjectId,
    aadObjectId: person.aadObjectId,
    givenName: person.givenName,
    surname: person.surname,
    email: person.email,
    userPrincipalName: person.email,
    tenantId,
    userRole: 'user',
  };
}
