import type { Language } from '../../kernel/language/language.ts';
import type { Sandbox } from '../sandbox.ts';
import { Actor, type FoundButton } from '../teams/actor.ts';
import { inputsOf } from '../teams/cards.ts';
import type { PretendTeams } from '../teams/pretend-teams.ts';
import type { TeamsPerson } from '../teams/teams-people.ts';

const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

const VERB = 'profile.language';
const WAIT_MS = 4_000;

/**
 * Changes the language of a person's Teams client, and asks the bot for the same as the person would: with the language button of a
 * card they have, else by writing the word and using the card that comes.
 */
export async function switchLanguage({ teams }: Sandbox, person: TeamsPerson, language: Language): Promise<void> {
  person.locale = LOCALES[language];
  teams.world.changes.emit({ kind: 'person', person });
  const actor = new Actor(teams.world, teams.client, person);
  const found = findButton(actor, language) ?? (await askForCard(teams, actor, language));
  if (found) await actor.pressFound(found, found.button.data['language'] === language ? {} : { language });
}

/** A button that carries the language itself, or one that stands beside the choice of it. */
function findButton(actor: Actor, language: Language): FoundButton | undefined {
  const found = actor.find(VERB, (sent) => sent['language'] === language) ?? actor.find(VERB);
  if (found?.button.data['language'] === language) return found;
  return found && inputsOf(found.card).some(({ id }) => id === 'language') ? found : undefined;
}

async function askForCard({ world }: PretendTeams, actor: Actor, language: Language): Promise<FoundButton | undefined> {
  const arrival = world.changes.next(() => findButton(actor, language) !== undefined, WAIT_MS).catch(() => undefined);
  await actor.say('kieli');
  await arrival;
  return findButton(actor, language);
}
