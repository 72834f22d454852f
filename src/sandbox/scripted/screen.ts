import { linesOf } from '../teams/cards.ts';
import { cardShownTo, type Message } from '../teams/messages.ts';
import type { TeamsPerson } from '../teams/teams-people.ts';
import type { TeamsWorld } from '../teams/teams-world.ts';

const NAME_WIDTH = 24;

/** Prints what each person sees, line by line, as it comes. Of a card that changes, only the lines that are new. */
export class Screen {
  readonly #world: TeamsWorld;
  readonly #print: (line: string) => void;
  /** Lines that somebody has already seen of a message, by reader and message. */
  readonly #seen = new Map<string, ReadonlySet<string>>();
  /** Object ids. */
  #readers: ReadonlySet<string> = new Set();

  constructor(world: TeamsWorld, print: (line: string) => void) {
    this.#world = world;
    this.#print = print;
    world.changes.subscribe((change) => {
      if (change.kind === 'message') this.#show(change.message);
    });
  }

  /** Prints these people's screens from now on, first the newest message that each has. A channel is printed always. */
  watch(people: readonly TeamsPerson[]): void {
    this.#readers = new Set([...this.#readers, ...people.map(({ aadObjectId }) => aadObjectId)]);
    for (const { chatId } of people) {
      const newest = this.#world.messages.in(chatId).at(-1);
      if (newest) this.#show(newest);
    }
  }

  step(title: string): void {
    this.#print(`\n── ${title}`);
  }

  line(reader: string, words: string): void {
    for (const part of words.split('\n').filter((each) => each.trim() !== '')) {
      this.#print(`${reader.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH)} │ ${part.trim()}`);
    }
  }

  #show(message: Message): void {
    const place = this.#world.place(message.conversationId);
    const channel = place?.team?.channels.find(({ id }) => id === message.conversationId);
    if (channel) this.#showTo(message, `#${channel.name}`, '');
    else if (place?.person && this.#readers.has(place.person.aadObjectId)) {
      this.#showTo(message, place.person.name, place.person.aadObjectId);
    }
  }

  #showTo(message: Message, reader: string, viewer: string): void {
    const key = `${reader} ${message.id}`;
    const known = this.#seen.get(key);
    const card = cardShownTo(message, viewer);
    const lines = [
      message.text.replaceAll(/<\/?at>/gu, ''),
      ...(card ? linesOf(card) : []),
      message.notes.get(viewer)?.text ?? '',
    ].filter((line) => line !== '');
    const fresh = lines.filter((line) => !known?.has(line));
    this.#seen.set(key, new Set(lines));
    const mark = message.from === 'bot' ? '' : '» ';
    fresh.forEach((line, index) => {
      this.line(reader, `${mark}${index > 0 ? '  ' : ''}${known && index === 0 ? '↻ ' : ''}${line}`);
    });
  }
}
