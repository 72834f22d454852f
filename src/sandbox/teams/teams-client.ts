import type { ActivityWriter, Spot, TeamEvent, Typed } from './activities.ts';
import type { BotAnswer, BotDelivery } from './bot-delivery.ts';
import type { Choice } from '../../kernel/card/parts.ts';
import { ADAPTIVE_CARD, type Content, type Message } from './messages.ts';
import { choicesOf, noteOf, type PressOutcome, outcomeOfDialog, outcomeOfPress, shareablesOf } from './outcomes.ts';
import { refreshDue } from './refresh.ts';
import type { TeamsPerson } from './teams-people.ts';
import type { GroupChat, TeamsTeam, TeamsWorld } from './teams-world.ts';

/** A button as it stands in a card, with the inputs already merged into its data. */
export interface PressedAction {
  readonly type: 'Action.Execute' | 'Action.Submit';
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly verb?: string | undefined;
  readonly data?: unknown;
}

/** Where in a channel words are written; no thread starts a new one. */
export interface ChannelThread {
  readonly channelId: string;
  readonly threadId?: string | undefined;
}

/** What people do at their Teams clients. Every method ends when the bot has answered the request, not when it has done all its work. */
export class TeamsClient {
  readonly #world: TeamsWorld;
  readonly #writer: ActivityWriter;
  readonly #delivery: BotDelivery;

  constructor(world: TeamsWorld, writer: ActivityWriter, delivery: BotDelivery) {
    this.#world = world;
    this.#writer = writer;
    this.#delivery = delivery;
  }

  async install(person: TeamsPerson): Promise<readonly BotAnswer[]> {
    person.isInstalled = true;
    person.isBlocked = false;
    this.#world.changes.emit({ kind: 'person', person });
    const installed = await this.#delivery.send(this.#writer.installedFor(person, 'add'));
    return [installed, await this.#delivery.send(this.#writer.chatOpened(person))];
  }

  async uninstall(person: TeamsPerson): Promise<BotAnswer> {
    person.isInstalled = false;
    person.isBlocked = true;
    this.#world.changes.emit({ kind: 'person', person });
    return this.#delivery.send(this.#writer.installedFor(person, 'remove'));
  }

  /** A member of the team adds the app, with `channelId` as the channel it is opened in. */
  async installInTeam(team: TeamsTeam, by: TeamsPerson, channelId?: string): Promise<readonly BotAnswer[]> {
    team.isInstalled = true;
    const installed = await this.#delivery.send(this.#writer.installedInTeam(team, by, channelId));
    const joined = this.#writer.teamMembers(team, by, { added: [this.#world.bot.id] });
    return [installed, await this.#delivery.send(joined)];
  }

  async uninstallFromTeam(team: TeamsTeam, by: TeamsPerson): Promise<BotAnswer> {
    team.isInstalled = false;
    return this.#delivery.send(this.#writer.uninstalledFromTeam(team, by));
  }

  async installInGroup(group: GroupChat, by: TeamsPerson): Promise<readonly BotAnswer[]> {
    group.isInstalled = true;
    const [came, joined] = this.#writer.installedInGroup(group, by).map((activity) => this.#delivery.send(activity));
    return Promise.all([came, joined].filter((one) => one !== undefined));
  }

  /** Somebody takes the bot out of the team: Teams tells of it twice, as it does of its coming. */
  async removeFromTeam(team: TeamsTeam, by: TeamsPerson): Promise<readonly BotAnswer[]> {
    const removed = await this.uninstallFromTeam(team, by);
    return [removed, await this.#delivery.send(this.#writer.teamMembers(team, by, { removed: [this.#world.bot.id] }))];
  }

  async deleteChannel(team: TeamsTeam, by: TeamsPerson, channelId: string): Promise<BotAnswer> {
    const channel = team.channels.find(({ id }) => id === channelId);
    this.#world.deleteChannel(team, channelId);
    return this.#delivery.send(this.#writer.teamEvent(team, by, { eventType: 'channelDeleted', channel }));
  }

  /** The team is archived, deleted or brought back; whoever is in it reads the same messages as before. */
  async tellOfTeam(team: TeamsTeam, by: TeamsPerson, event: TeamEvent): Promise<BotAnswer> {
    if (event === 'teamDeleted' || event === 'teamHardDeleted') this.#world.deleteTeam(team);
    return this.#delivery.send(this.#writer.teamEvent(team, by, { eventType: event }));
  }

  async joinTeam(team: TeamsTeam, person: TeamsPerson): Promise<BotAnswer> {
    team.memberIds.add(person.aadObjectId);
    return this.#delivery.send(this.#writer.teamMembers(team, person, { added: [person.mri] }));
  }

  async leaveTeam(team: TeamsTeam, person: TeamsPerson): Promise<BotAnswer> {
    team.memberIds.delete(person.aadObjectId);
    return this.#delivery.send(this.#writer.teamMembers(team, person, { removed: [person.mri] }));
  }

  /** Writes in the personal chat with the bot. */
  async say(person: TeamsPerson, text: string): Promise<{ readonly message: Message; readonly answer: BotAnswer }> {
    const message = this.#world.messages.send({ conversationId: person.chatId }, person.aadObjectId, words(text));
    return { message, answer: await this.#delivery.send(this.#writer.words(person, message)) };
  }

  /** Writes in a channel or group chat; the bot hears only what mentions it, so a mention is put in front. */
  async sayInChannel(person: TeamsPerson, place: ChannelThread, text: string): Promise<{ message: Message; answer: BotAnswer }> {
    const where = { conversationId: place.channelId, threadId: place.threadId };
    const mentioned = `<at>${this.#world.botName}</at> ${text}`;
    const attachments = await this.#unfolded(person, where, text);
    const message = this.#world.messages.send(where, person.aadObjectId, { ...words(mentioned), attachments });
    return { message, answer: await this.#delivery.send(this.#writer.words(person, message)) };
  }

  /** Presses a button and shows the presser, and nobody else, what the bot answered. */
  async press(person: TeamsPerson, message: Message, action: PressedAction): Promise<PressOutcome> {
    const [outcome] = await this.pressForAll(person, message, action);
    return outcome ?? { kind: 'failed', status: 0 };
  }

  /** The same, with what every copy of a repeated delivery was answered. */
  async pressForAll(person: TeamsPerson, message: Message, action: PressedAction): Promise<readonly PressOutcome[]> {
    if (isOpening(action.data)) return [await this.inDialog(person, message, 'task/fetch', action.data)];
    if (action.type === 'Action.Submit') return [await this.#submit(person, message, action)];
    const activity = this.#writer.press(person, message, { ...action });
    const answers = this.#delivery.sendPress(activity).map(async (answer, copy) => {
      const outcome = outcomeOfPress(await answer);
      // At once, also while copies are under way: what the bot edits after its answer is the newer.
      if (copy === 0) this.#show(person, message, outcome);
      return outcome;
    });
    return Promise.all(answers);
  }

  /** Opens a dialog over the message, or presses a button in it. What was filled in is lost when the person closes it. */
  async inDialog(person: TeamsPerson, message: Spot, name: 'task/fetch' | 'task/submit', sent: unknown): Promise<PressOutcome> {
    return outcomeOfDialog(await this.#delivery.send(this.#writer.dialog(person, message, name, sent)));
  }

  /** Somebody looks at a conversation: cards that say so are asked for anew. An answer that is no card shows nothing. */
  async look(person: TeamsPerson, conversationId: string): Promise<void> {
    for (const message of this.#world.messages.in(conversationId)) {
      const action = refreshDue(message, person, this.#world.now());
      if (action === undefined) continue;
      const outcome = outcomeOfPress(await this.#delivery.send(this.#writer.refresh(person, message, action)));
      this.#world.messages.showTo(message, person.aadObjectId, outcome.kind === 'card' ? { card: outcome.card } : {});
    }
  }

  /** The order form of the message extension, opened over whatever chat; with `sent` a button in it. */
  async order(person: TeamsPerson, spot: Spot, sent?: unknown): Promise<PressOutcome> {
    const value = { commandId: 'order', ...(sent === undefined ? {} : { data: sent }) };
    const asked = { name: sent === undefined ? 'fetchTask' : 'submitAction', value };
    return outcomeOfDialog(await this.#delivery.send(this.#writer.extension(person, spot, asked)));
  }

  /** What the message extension finds to be put into a message. */
  async findShareable(person: TeamsPerson, spot: Spot, words: string): ReturnType<typeof this.link> {
    const parameters = [words === '' ? { name: 'initialRun', value: 'true' } : { name: 'words', value: words }];
    const value = { commandId: 'share', parameters, queryOptions: { skip: 0, count: 25 } };
    return shareablesOf(await this.#delivery.send(this.#writer.extension(person, spot, { name: 'query', value })));
  }

  /** An address of the bot's domain has been put into a message that is being written. */
  async link(person: TeamsPerson, spot: Spot, url: string): Promise<ReturnType<typeof shareablesOf>> {
    return shareablesOf(await this.#delivery.send(this.#writer.extension(person, spot, { name: 'queryLink', value: { url } })));
  }

  /** Sends a card as one's own message; the bot hears nothing of it. */
  share({ aadObjectId }: TeamsPerson, { conversationId }: Spot, card: unknown): Message {
    const attachments = [{ contentType: ADAPTIVE_CARD, content: card }];
    return this.#world.messages.send({ conversationId }, aadObjectId, { ...words(''), attachments });
  }

  async search(person: TeamsPerson, message: Spot, typed: Typed): Promise<readonly Choice[] | undefined> {
    return choicesOf(await this.#delivery.send(this.#writer.search(person, message, typed)));
  }

  /** What Teams puts under a message with an address of the bot's domain. */
  async #unfolded(person: TeamsPerson, spot: Spot, text: string): Promise<Content['attachments']> {
    const url = text.split(/\s+/u).find((word) => URL.canParse(word) && BOT_DOMAINS.includes(new URL(word).hostname));
    const items = url === undefined ? [] : ((await this.link(person, spot, url))?.items ?? []);
    return items.slice(0, 1).map(({ card }) => ({ contentType: ADAPTIVE_CARD, content: card }));
  }

  async #submit(person: TeamsPerson, message: Message, action: PressedAction): Promise<PressOutcome> {
    const value = (action.data ?? {}) as Readonly<Record<string, unknown>>;
    const answer = await this.#delivery.send(this.#writer.submit(person, message, value));
    const isTaken = answer.status >= 200 && answer.status < 300;
    const outcome: PressOutcome = isTaken ? { kind: 'taken' } : { kind: 'failed', status: answer.status };
    this.#show(person, message, outcome);
    return outcome;
  }

  #show(person: TeamsPerson, message: Message, outcome: PressOutcome): void {
    const note = noteOf(outcome);
    const card = outcome.kind === 'card' ? { card: outcome.card } : {};
    this.#world.messages.showTo(message, person.aadObjectId, { ...card, ...(note ? { note } : {}) });
  }
}

/** The bot names itself by the one and listens at the other. */
const BOT_DOMAINS: readonly string[] = ['localhost', '127.0.0.1'];

function isOpening(sent: unknown): boolean {
  const { msteams } = (sent ?? {}) as { readonly msteams?: { readonly type?: unknown } };
  return msteams?.type === 'task/fetch';
}

function words(text: string): Content {
  return { text, summary: '', attachments: [], importance: undefined };
}
