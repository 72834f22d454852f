import { buttonsOf, type CardButton, dataOfPress } from './cards.ts';
import { type CardJson, cardShownTo, type Message } from './messages.ts';
import type { PressOutcome } from './outcomes.ts';
import type { TeamsPerson } from './teams-people.ts';
import type { TeamsClient } from './teams-client.ts';
import type { TeamsWorld } from './teams-world.ts';

/** A button found in a card that a person can see. */
export interface FoundButton {
  readonly message: Message;
  readonly card: CardJson;
  readonly button: CardButton;
  /** It stands in the dialog that is open over the message. */
  readonly isInDialog?: true;
}

export interface PressOptions {
  /** Only buttons whose data passes. */
  readonly where?: (data: Readonly<Record<string, unknown>>) => boolean;
  /** Presses as an old client does: the `Action.Submit` that stands as fallback. */
  readonly asSubmit?: boolean;
}

/** One person's place at the pretend Teams: finds buttons in the cards that the person has and presses them. For tests and the scripted run. */
export class Actor {
  readonly person: TeamsPerson;
  readonly #world: TeamsWorld;
  readonly #client: TeamsClient;
  #dialog: { readonly message: Message; readonly card: CardJson } | undefined;

  constructor(world: TeamsWorld, client: TeamsClient, person: TeamsPerson) {
    this.#world = world;
    this.#client = client;
    this.person = person;
  }

  say(text: string): ReturnType<TeamsClient['say']> {
    return this.#client.say(this.person, text);
  }

  /** In the open dialog, or else in the newest message that has the button, looking in the personal chat first. */
  find(verb: string, where: PressOptions['where'] = () => true): FoundButton | undefined {
    const here = this.#dialog && buttonsOf(this.#dialog.card).find((each) => each.verb === verb && where(each.data));
    if (this.#dialog && here) return { ...this.#dialog, button: here, isInDialog: true };
    for (const message of this.#world.visibleTo(this.person)) {
      const card = cardShownTo(message, this.person.aadObjectId);
      const button = card && buttonsOf(card).find((each) => each.verb === verb && where(each.data));
      if (card && button) return { message, card, button };
    }
    return undefined;
  }

  /** Presses the newest such button. Throws when the person has none, or the card's client would not let it be pressed. */
  async press(verb: string, inputs: Readonly<Record<string, string>> = {}, options: PressOptions = {}): Promise<PressOutcome> {
    const found = this.find(verb, options.where);
    if (!found) throw new Error(`${this.person.name} has no button ${verb}`);
    return this.pressFound(found, inputs, options);
  }

  async pressFound(
    found: FoundButton,
    inputs: Readonly<Record<string, string>> = {},
    options: PressOptions = {},
  ): Promise<PressOutcome> {
    const { card, button, message } = found;
    const sent = dataOfPress(card, button, inputs);
    const outcome = await this.#sent(found, sent, options);
    this.#dialog = outcome.kind === 'dialog' ? { message, card: outcome.card } : undefined;
    return outcome;
  }

  #sent(found: FoundButton, sent: CardButton['data'], options: PressOptions): Promise<PressOutcome> {
    const { button, message } = found;
    const { title, verb } = button;
    if (found.isInDialog) return this.#client.inDialog(this.person, message, 'task/submit', sent);
    if (button.type === 'Action.Submit')
      return this.#client.press(this.person, message, { type: button.type, title, data: sent });
    if (!options.asSubmit) return this.#client.press(this.person, message, { type: 'Action.Execute', title, verb, data: sent });
    const fallback = (button.action['fallback'] as { data?: Readonly<Record<string, unknown>> } | undefined)?.data ?? {};
    return this.#client.press(this.person, message, { type: 'Action.Submit', title, data: { ...fallback, ...sent } });
  }

  /** Opens own chat and the channels, one after another: cards that ask for it are renewed. */
  async look(): Promise<void> {
    const places = new Set(this.messages().map(({ conversationId }) => conversationId));
    for (const place of places) await this.#client.look(this.person, place);
  }

  /** Messages that the person can see now, newest first. */
  messages(): readonly Message[] {
    return this.#world.visibleTo(this.person);
  }

  card(message: Message): CardJson | undefined {
    return cardShownTo(message, this.person.aadObjectId);
  }
}
