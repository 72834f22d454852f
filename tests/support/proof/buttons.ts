import { addDays, type LocalDate } from '../../../src/kernel/time/calendar-date.ts';
import type { Card } from '../../../src/kernel/card/card.ts';
import type { SentMessage } from '../../../src/ports/messenger.ts';
import { withMeeting } from '../../../src/kernel/meeting-number.ts';
import { buttonsOf, inputsOf, type CardButton, type CardField } from '../../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../../src/sandbox/teams/messages.ts';
import { channelOf, chatOf, type MemoryTeams } from './memory-teams.ts';

/** A button that somebody can see, or could once: cards of any age are pressed. */
export interface Pressable {
  readonly verb: string;
  readonly message: SentMessage;
  readonly card: CardJson;
  readonly button: CardButton;
}

/** Answers to presses, which only the person who pressed sees. */
export interface PrivateCard {
  readonly person: string;
  readonly message: SentMessage;
  readonly card: Card;
}

/** Every button in a person's chat and, where they are a coordinator, in the channels; the newest first. `isOld`: also what cards showed before. */
export function buttonsFor(
  person: string,
  teams: MemoryTeams,
  answers: readonly PrivateCard[],
  isOld: boolean,
): readonly Pressable[] {
  const places = [
    chatOf(person).conversationId,
    ...(person.startsWith('coordinator') ? [channelOf('itaraja').conversationId] : []),
  ];
  const messages = places.flatMap((place) => teams.in(place));
  const shown = messages.flatMap((message) =>
    (isOld ? message.versions : message.versions.slice(-1)).map((card) => ({ message, card })),
  );
  const own = answers.filter((one) => one.person === person).slice(isOld ? 0 : -2);
  return [...shown, ...own].reverse().flatMap(({ message, card }) => pressablesOf(message, card));
}

function pressablesOf({ conversationId, activityId }: SentMessage, card: Card): readonly Pressable[] {
  const json = card as unknown as CardJson;
  return buttonsOf(json).flatMap((button) =>
    button.verb === undefined ? [] : [{ verb: button.verb, message: { conversationId, activityId }, card: json, button }],
  );
}

/** What the button sends when its card has been filled by somebody who picks `dice()` (0 ≤ x < 1) by chance. */
export function filled({ card, button }: Pressable, today: LocalDate, dice: () => number): Readonly<Record<string, string>> {
  const inputs = button.action['associatedInputs'] === 'none' ? [] : inputsOf(card);
  const entered = inputs.map((input) => [input.id, valueOf(input, today, dice)] as const);
  const all = { ...button.data, ...Object.fromEntries(entered.filter(([, value]) => value !== '')) };
  return withMeeting(Object.fromEntries(Object.entries(all).map(([name, value]) => [name, String(value)])));
}

function valueOf(input: CardField, today: LocalDate, dice: () => number): string {
  const isLeft = dice() < 0.4 && (input.value !== undefined || !input.isRequired);
  return isLeft ? (input.value ?? '') : (ENTERED[input.type]?.(input, today, dice) ?? input.value ?? '');
}

const ENTERED: Readonly<Record<string, (input: CardField, today: LocalDate, dice: () => number) => string | undefined>> = {
  'Input.ChoiceSet': ({ choices }, _today, dice) => choices[Math.floor(dice() * choices.length)]?.value,
  'Input.Toggle': (_input, _today, dice) => (dice() < 0.5 ? 'yes' : ''),
  'Input.Number': (_input, _today, dice) => String(Math.floor(dice() * 6)),
  'Input.Date': (_input, today, dice) => addDays(today, Math.floor(dice() * 30)),
  'Input.Time': (_input, _today, dice) => `${String(8 + Math.floor(dice() * 8)).padStart(2, '0')}:00`,
};

/** A small generator of chance: the same seed gives the same row. */
export function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
