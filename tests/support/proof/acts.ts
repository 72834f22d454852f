import { chatOf } from './memory-teams.ts';
import type { ProofTown } from './proof-town.ts';

/** Somebody presses a button of their own chat, and what follows is done. */
export async function press(
  town: ProofTown,
  person: string,
  verb: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const address = chatOf(person);
  const speaker = { id: person, name: person, tenant: address.tenant, memberId: `29:${person}`, locale: 'fi' };
  const pressed = { conversationId: address.conversationId, verb, inputs, isExecute: true };
  await town.take({ kind: 'press', activityId: town.newId(), speaker, place: 'personal', address, ...pressed });
}

/** Somebody writes in their own chat. */
export async function say(town: ProofTown, person: string, text: string): Promise<void> {
  const address = chatOf(person);
  const speaker = { id: person, name: person, tenant: address.tenant, memberId: `29:${person}`, locale: 'fi' };
  await town.take({ kind: 'text', activityId: town.newId(), speaker, place: 'personal', address, text });
}
