import type { ActivityWriter, TeamEvent } from './activities.ts';
import type { Answer, Delivery } from './delivery.ts';
import type { Content, Message } from './messages.ts';
import { type Choice, choicesOf, noteOf, type Outcome, outcomeOfPress } from './outcomes.ts';
import type { Person } from './people.ts';
import type { Team, TeamsWorld } from './world.ts';

/** A button as it stands in a card, with the inputs already merged into its data. */
export interface PressedAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly verb?: string | undefined;
  readonly data?: unknown;
}

/** Where in a channel words are written; no thread starts a new one. */
export interface ChannelPlace {
  readonly channelId: string;
  readonly threadId?: string | undefined;
}

/** What people do at their Teams clients. Every method ends when the bot has answered the request, not when it has done all its work. */
export class TeamsClient {
  readonly #world: TeamsWorld;
  readonly #writer: ActivityWriter;
  readonly #delivery: Delivery;

  constructor(world: TeamsWorld, writer: ActivityWriter, delivery: Delivery) {
    this.#world = world;
    this.#writer = writer;
    this.#delivery = delivery;
  }

  async install(person: Person): Promise<readonly Answer[]> {
    person.isInstalled = true;
    person.isBlocked = false;
    this.#world.changes.emit({ kind: 'person', person });
    const installed = await this.#delivery.send(this.#writer.installedFor(person, 'add'));
    return [installed, await this.#delivery.send(this.#writer.chatOpened(person))];
  }

  async uninstall(person: Person): Promise<Answer> {
    person.isInstalled = false;
    person.isBlocked = true;
    this.#world.changes.emit({ kind: 'person', person });
    return this.#delivery.send(this.#writer.installedFor(person, 'remove'));
  }

  /** A member of the team adds the app, with `channelId` as the channel it is opened in. */
  async installInTeam(team: Team, by: Person, channelId?: string): Promise<readonly Answer[]> {
    team.isInstalled = true;
    const installed = await this.#delivery.send(this.#writer.installedInTeam(team, by, 'add', channelId));
    const joined = this.#writer.teamMembers(team, by, { added: [this.#world.bot.id] });
    return [installed, await this.#delivery.send(joined)];
  }

  async uninstallFromTeam(team: Team, by: Person): Promise<Answer> {
    team.isInstalled = false;
    return this.#delivery.send(this.#writer.installedInTeam(team, by, 'remove'));
  }

  /** Somebody takes the bot out of the team: Teams tells of it twice, as it does of its coming. */
  async removeFromTeam(team: Team, by: Person): Promise<readonly Answer[]> {
    const removed = await this.uninstallFromTeam(team, by);
    return [removed, await this.#delivery.send(this.#writer.teamMembers(team, by, { removed: [this.#world.bot.id] }))];
  }

  async deleteChannel(team: Team, by: Person, channelId: string): Promise<Answer> {
    const channel = team.channels.find(({ id }) => id === channelId);
    this.#world.deleteChannel(team, channelId);
    return this.#delivery.send(this.#writer.teamEvent(team, by, 'channelDeleted', channel));
  }

  /** The team is archived, deleted or brought back; whoever is in it reads the same messages as before. */
  async tellOfTeam(team: Team, by: Person, event: TeamEvent): Promise<Answer> {
    if (event === 'teamDeleted' || event === 'teamHardDeleted') this.#world.deleteTeam(team);
    return this.#delivery.send(this.#writer.teamEvent(team, by, event));
  }

  async joinTeam(team: Team, person: Person): Promise<Answer> {
    team.memberIds.add(person.aadObjectId);
    return this.#delivery.send(this.#writer.teamMembers(team, person, { added: [person.mri] }));
  }

  async leaveTeam(team: Team, person: Person): Promise<Answer> {
    team.memberIds.delete(person.aadObjectId);
    return this.#delivery.send(this.#writer.teamMembers(team, person, { removed: [person.mri] }));
  }

  /** Writes in the personal chat with the bot. */
  async say(person: Person, text: string): Promise<{ readonly message: Message; readonly answer: Answer }> {
    const message = this.#world.messages.send({ conversationId: person.chatId }, person.aadObjectId, words(text));
    return { message, answer: await this.#delivery.send(this.#writer.words(person, message)) };
  }

  /** Writes in a channel; the bot hears only what mentions it, so a mention is put in front. */
  async sayInChannel(person: Person, place: ChannelPlace, text: string): Promise<{ message: Message; answer: Answer }> {
    const where = { conversationId: place.channelId, threadId: place.threadId };
    const mentioned = `<at>${this.#world.botName}</at> ${text}`;
    const message = this.#world.messages.send(where, person.aadObjectId, words(mentioned));
    return { message, answer: await this.#delivery.send(this.#writer.words(person, message)) };
  }

  /** Presses a button and shows the presser, and nobody else, what the bot answered. */
  async press(person: Person, message: Message, action: PressedAction): Promise<Outcome> {
    const [outcome] = await this.pressForAll(person, message, action);
    return outcome ?? { kind: 'failed', status: 0 };
  }

  /** The same, with what every copy of a repeated delivery was answered. */
  async pressForAll(person: Person, message: Message, action: PressedAction): Promise<readonly Outcome[]> {
    if (action.type === 'Action.Submit') return [await this.#submit(person, message, action)];
    const activity = this.#writer.press(person, message, { ...action });
    const outcomes = (await this.#delivery.sendPress(activity)).map(outcomeOfPress);
    const [first] = outcomes;
    if (first) this.#show(person, message, first);
    return outcomes;
  }

  async search(person: Person, message: Message, dataset: string, text: string): Promise<readonly Choice[] | undefined> {
    return choicesOf(await this.#delivery.send(this.#writer.search(person, message, dataset, text)));
  }

  async #submit(person: Person, message: Message, action: PressedAction): Promise<Outcome> {
    const value = (action.data ?? {}) as Readonly<Record<string, unknown>>;
    const answer = await this.#delivery.send(this.#writer.submit(person, message, value));
    const isTaken = answer.status >= 200 && answer.status < 300;
    const outcome: Outcome = isTaken ? { kind: 'taken' } : { kind: 'failed', status: answer.status };
    this.#show(person, message, outcome);
    return outcome;
  }

  #show(person: Person, message: Message, outcome: Outcome): void {
    const note = noteOf(outcome);
    const card = outcome.kind === 'card' ? { card: outcome.card } : {};
    this.#world.messages.showTo(message, person.aadObjectId, { ...card, ...(note ? { note } : {}) });
  }
}

function words(text: string): Content {
  return { text, summary: '', attachments: [], importance: undefined };
}
