import { type Instant, toIso } from '../../kernel/time/instant.ts';
import type { Sandbox } from '../sandbox.ts';
import { Actor, type PressOptions } from '../teams/actor.ts';
import type { Message } from '../teams/messages.ts';
import type { PressOutcome } from '../teams/outcomes.ts';
import { fillCard } from './fill.ts';
import { Screen } from './screen.ts';

const PATIENCE_MS = 120_000;

/** What the steps of a scripted story are made of: people who wait for a card, fill it and press. */
export class Play {
  readonly sandbox: Sandbox;
  readonly screen: Screen;
  /** Where the bot answers over HTTP: `http://127.0.0.1:3978`. */
  readonly botOrigin: string;

  constructor(sandbox: Sandbox, botOrigin: string, print: (line: string) => void) {
    this.sandbox = sandbox;
    this.botOrigin = botOrigin;
    this.screen = new Screen(sandbox.teams.world, print);
  }

  /** Throws for a name that nobody has. */
  actor(name: string): Actor {
    const { world, client } = this.sandbox.teams;
    const person = world.person(name);
    if (!person) throw new Error(`nobody is called ${name}`);
    return new Actor(world, client, person);
  }

  /** Waits until `look` finds something, looking again at every change. Throws, naming what was awaited, when patience ends. */
  async until<T>(what: string, look: () => T | undefined): Promise<T> {
    let found = look();
    if (found !== undefined) return found;
    const isFound = (): boolean => (found = look()) !== undefined;
    await this.sandbox.teams.world.changes.next(isFound, PATIENCE_MS).catch(() => undefined);
    if (found === undefined) throw new Error(`waited in vain for ${what}`);
    return found;
  }

  /** Waits for the button, fills the card that it stands in, and presses. */
  async press(
    actor: Actor,
    verb: string,
    wanted: Readonly<Record<string, string>> = {},
    options: PressOptions = {},
  ): Promise<PressOutcome> {
    const { person } = actor;
    const found = await this.until(`a button ${verb} for ${person.name}`, () => actor.find(verb, options.where));
    this.screen.line(person.name, `» [${found.button.title}]`);
    const isAlone = found.button.action['associatedInputs'] === 'none';
    const outcome = await actor.pressFound(found, isAlone ? {} : fillCard(found.card, wanted), options);
    if (outcome.kind === 'error' || outcome.kind === 'failed')
      throw new Error(`${verb} of ${person.name} came to ${describe(outcome)}`);
    return outcome;
  }

  /** Messages of a conversation whose card or text has the words. */
  said(conversationId: string, words: string): Message | undefined {
    return this.sandbox.teams.world.messages
      .in(conversationId)
      .findLast(({ text, attachments }) => text.includes(words) || JSON.stringify(attachments).includes(words));
  }

  async moveTo(at: Instant): Promise<void> {
    this.screen.line('', `the clock moves to ${toIso(at)}`);
    await this.sandbox.clock.moveTo(at);
  }
}

export function demand(isSo: boolean, otherwise: string): asserts isSo {
  if (!isSo) throw new Error(otherwise);
}

function describe(outcome: PressOutcome): string {
  return outcome.kind === 'failed' ? `HTTP ${outcome.status}` : JSON.stringify(outcome).slice(0, 200);
}
