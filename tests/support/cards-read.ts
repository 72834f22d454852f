import type { Card } from '../../src/kernel/card/card.ts';
import { nameIn } from '../../src/kernel/language/language.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import type { Message } from '../../src/sandbox/teams/messages.ts';
import { wordsOn } from '../stages/order/support/card-words.ts';
import type { OF_TWO } from './method-words.ts';
import { settled, type Town } from './town.ts';

interface Words {
  readonly who: string;
  readonly isDesk: boolean;
  readonly language: 'fi' | 'sv';
  readonly words: string;
}

/** Every card about one order that somebody has seen, as it was when it was looked at. */
export class CardsRead {
  readonly #town: Town;
  readonly #seen = new Map<string, Map<string, Words>>();

  constructor(town: Town) {
    this.#town = town;
  }

  async note(...numbers: readonly string[]): Promise<void> {
    await settled(this.#town);
    for (const { name, role, locale } of this.#town.sandbox.teams.world.people) {
      const actor = this.#town.play.actor(name);
      const reader = {
        who: name,
        isDesk: role === 'coordinator',
        language: locale.startsWith('sv') ? ('sv' as const) : ('fi' as const),
      };
      for (const message of actor.messages()) this.#add(actor, message, reader, numbers);
    }
  }

  of(number: string): readonly Words[] {
    return [...(this.#seen.get(number)?.values() ?? [])];
  }

  /** Lines that say what they should not; to the coordinator other words may be said. */
  saying(number: string, wrong: typeof OF_TWO, toDesk = wrong): readonly string[] {
    return this.of(number).flatMap(({ who, isDesk, language, words }) =>
      words.split('\n').flatMap((line) => ((isDesk ? toDesk : wrong)[language].test(line) ? [`${who}: ${line}`] : [])),
    );
  }

  #add(actor: Actor, message: Message, reader: Omit<Words, 'words'>, numbers: readonly string[]): void {
    const card = actor.card(message);
    if (card === undefined) return;
    const named = new Set(JSON.stringify(card).match(/VP-\d{4}-\d{4,}/gu));
    const [number = ''] = named;
    if (named.size !== 1 || !numbers.includes(number)) return;
    // Names of units and sectors are the area's own, and that there is no client is said by the kind.
    const { units = [], sectors = [] } = this.#town.sandbox.app.world.areas[0] ?? {};
    const names = [...units, ...sectors].map((one) => nameIn(one.name, reader.language));
    const said = wordsOn(card as unknown as Card).replaceAll(/ilman asiakasta|utan klient/giu, '');
    const words = names.reduce((text, name) => text.replaceAll(name, ''), said);
    const seen = this.#seen.get(number) ?? new Map<string, Words>();
    this.#seen.set(number, seen.set(`${reader.who}/${words}`, { ...reader, words }));
  }
}
