import type { LocalDate } from '../../../src/kernel/time/calendar-date.ts';
import { localOf } from '../../../src/kernel/time/zone.ts';
import type { TurnAnswer, PressedButton, SaidText } from '../../../src/ports/inbound.ts';
import { buttonsFor, diceOf, filled, type Pressable, type PrivateCard } from './buttons.ts';
import { PEOPLE } from './cast.ts';
import { checkBusyForReason } from './invariants.ts';
import { chatOf } from './memory-teams.ts';
import type { ProofTown } from './proof-town.ts';

/** What a play is made of beside the town: who got which private answer. Nothing else is foretold: the invariants judge. */
export interface Play {
  readonly answers: PrivateCard[];
  /** What happened, line by line, for whoever reads a failure. */
  readonly story: string[];
}

export interface Stage {
  readonly town: ProofTown;
  readonly play: Play;
}

export type Found = Pressable & { readonly person: string };

export function chosen(stage: Stage, dice: () => number, isOld: boolean): Found | undefined {
  const all = PEOPLE.flatMap(({ id }) =>
    buttonsFor(id, stage.town.teams, stage.play.answers, isOld).map((one) => ({ ...one, person: id })),
  );
  const verbs = [...new Set(all.map(({ verb }) => verb))].sort();
  const verb = verbs[Math.floor(dice() * verbs.length)];
  const candidates = all.filter((one) => one.verb === verb);
  return candidates[Math.floor(dice() * candidates.length)];
}

export function pressed(stage: Stage, found: Found, seed: number): PressedButton {
  return pressOf(stage.town, found.person, found.message, found.verb, filled(found, today(stage), diceOf(seed + 7)));
}

export function pressOf(
  town: ProofTown,
  person: string,
  message: Pressable['message'],
  verb: string,
  inputs: Readonly<Record<string, string>>,
): PressedButton {
  const { conversationId, activityId: messageId } = message;
  return { ...by(town, person), kind: 'press', verb, inputs, messageId, conversationId, isExecute: true };
}

export function by(town: ProofTown, person: string): Pick<PressedButton, 'activityId' | 'speaker' | 'place' | 'address'> {
  const name = PEOPLE.find(({ id }) => id === person)?.name ?? '';
  const speaker = { id: person, name, tenant: 'tenant-1', locale: 'fi-FI', memberId: `29:${person}` };
  return { activityId: town.newId(), speaker, place: 'personal', address: chatOf(person) };
}

/** The same press again, delivered under a new id: nothing happens a second time, and it is answered. */
export async function again(stage: Stage, person: string, press: PressedButton): Promise<void> {
  const number = press.inputs['order'] ?? '';
  const before = (await stage.town.world.orders.load(number))?.version;
  const lives = stage.town.deaths;
  const answer = await taken(stage, person, press);
  const after = (await stage.town.world.orders.load(number))?.version;
  if (lives !== stage.town.deaths) return;
  if (before !== after) throw new Error(`a repeated ${press.verb} changed ${number} from version ${before} to ${after}`);
  if (answer === undefined || answer.kind === 'none') throw new Error(`a repeated ${press.verb} got no answer`);
}

export async function taken(
  { town, play }: Stage,
  person: string,
  inbound: PressedButton | SaidText,
): Promise<TurnAnswer | undefined> {
  const answer = await town.take(inbound);
  const message =
    inbound.kind === 'press' ? { conversationId: inbound.conversationId, activityId: inbound.messageId ?? '' } : undefined;
  checkBusyForReason(town, person, answer);
  if (answer?.kind === 'card' && message !== undefined) play.answers.push({ person, message, card: answer.card });
  if (answer?.kind === 'messages') {
    for (const item of answer.items) if ('card' in item) town.teams.say(chatOf(person).conversationId, item.card);
  }
  return answer;
}

/** Nobody keeps more than a screen of private answers. */
export function forget(play: Play): void {
  play.answers.splice(0, Math.max(0, play.answers.length - 20));
}

export function today({ town }: Stage): LocalDate {
  return localOf(town.now, 'Europe/Helsinki').date;
}
