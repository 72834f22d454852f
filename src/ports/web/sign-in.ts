import type { PersonId } from '../../model/people/person.ts';

/** Who somebody is, as the organisation's directory vouches for it. */
export interface SignedIn {
  readonly id: PersonId;
  readonly tenant: string;
  readonly name: string;
}

/**
 * Who sent the request with this `Authorization` header. 'bad': nobody that we know of; 'unknown': the directory's keys cannot be fetched
 * just now, so nothing can be said.
 */
export type SignIn = (authorization: string | undefined) => Promise<SignedIn | 'bad' | 'unknown'>;
