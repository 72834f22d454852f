import type { Install } from '../model/people/reachability.ts';
import type { PersonId } from '../model/people/person.ts';

/** Installs the app in people's own scope, where the organisation has given that right. */
export interface AppInstaller {
  /** As often as asked: what is installed already is a success. Throws TransientError. */
  install(person: PersonId): Promise<Install>;
  /** The chat that came with it, once it is there; undefined where the app is not installed. Throws TransientError. */
  chatOf(person: PersonId): Promise<string | undefined>;
}
