import { languageOf, type Language } from '../kernel/language/language.ts';
import type { Speaker } from '../ports/inbound.ts';
import type { Profile } from '../ports/stores/people-store.ts';
import type { Visitor } from './handlers.ts';
import type { World } from './world.ts';

/** Who this is, and in which language; what is new of that is noted. */
export async function visitorOf(world: World, speaker: Speaker): Promise<Visitor> {
  const known = await world.people.profile(speaker.id);
  const visitor = visitorIn(speaker, known);
  const { language, name } = visitor;
  const isNew = known?.language !== language || known.name !== name;
  if (isNew) await world.people.saveProfile({ ...visitor, isChosen: known?.isChosen ?? false });
  return visitor;
}

/** A new name or language of theirs is noted at another turn. */
export async function unnoted(world: World, speaker: Speaker): Promise<Visitor> {
  return visitorIn(speaker, await world.people.profile(speaker.id));
}

/** Not every activity carries a name: who was named before keeps theirs. */
function visitorIn(speaker: Speaker, known: Profile | undefined): Visitor {
  const { id, tenant } = speaker;
  const name = speaker.name === '' ? (known?.name ?? '') : speaker.name;
  return { id, name, tenant, language: languageFor(known, speaker) };
}

/** What the person chose; else what their client speaks; else what it spoke before; else Finnish. */
function languageFor(known: Profile | undefined, speaker: Speaker): Language {
  if (known?.isChosen === true) return known.language;
  return languageOf(speaker.locale) ?? known?.language ?? 'fi';
}
