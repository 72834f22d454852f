import { languageOf, type Language } from '../kernel/language/language.ts';
import type { SaidText, Speaker } from '../ports/inbound.ts';
import { ownChat } from '../ports/messenger.ts';
import type { Profile } from '../ports/stores/people-store.ts';
import { awaitedBy, redeliver } from './delivery/redelivery.ts';
import type { Visitor } from './handlers.ts';
import type { World } from './world.ts';

type Met = Pick<SaidText, 'speaker' | 'place' | 'address'>;

/** Remembers who this is, in which language, and where their own chat is; there they are sent what could not be delivered before. */
export async function meet(world: World, { speaker, place, address }: Met): Promise<Visitor> {
  if (!isOwnChat({ place, address })) return visitorOf(world, speaker);
  const awaited = awaitedBy(world, speaker.id);
  const { profile, isAwaited } = await world.people.meet(speaker.id, address, awaited);
  if (isAwaited) await redeliver(world, awaited);
  return noted(world, speaker, profile);
}

/** Is it said in the speaker's own chat? Whoever is met there has it as their place. */
export function isOwnChat({ place, address }: Pick<Met, 'place' | 'address'>): boolean {
  return place === 'personal' && ownChat(address) !== undefined;
}

export async function visitorOf(world: World, speaker: Speaker): Promise<Visitor> {
  return noted(world, speaker, await world.people.profile(speaker.id));
}

/** A new name or language of theirs is kept. */
async function noted(world: World, speaker: Speaker, known: Profile | undefined): Promise<Visitor> {
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
