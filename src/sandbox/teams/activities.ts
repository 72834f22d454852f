import { randomUUID } from 'node:crypto';
import { threadIdOf } from './teams-ids.ts';
import type { Message } from './messages.ts';
import type { TeamsPerson } from './teams-people.ts';
import type { Channel, GroupChat, TeamsTeam, TeamsWorld } from './teams-world.ts';

/** An activity on its way to the bot, as JSON. */
export type Activity = Readonly<Record<string, unknown>> & { readonly id: string; readonly type: string };

/** What Teams tells of a team or one of its channels as a whole. */
export type TeamEvent =
  'channelDeleted' | 'channelRestored' | 'teamArchived' | 'teamUnarchived' | 'teamDeleted' | 'teamHardDeleted' | 'teamRestored';

/** What was typed into a list whose choices the bot gives. */
export interface Typed {
  readonly dataset: string;
  readonly text: string;
}

/** Where something is said or pressed: in a message, or in the line where one is written. */
export interface Spot {
  readonly conversationId: string;
  readonly id?: string | undefined;
  readonly threadId?: string | undefined;
}

interface Where {
  readonly conversation: Readonly<Record<string, unknown>>;
  readonly channelData: Readonly<Record<string, unknown>>;
}

/** Writes activities exactly as Teams does. `serviceUrl` ends with a slash. */
export class ActivityWriter {
  readonly #world: TeamsWorld;
  readonly #serviceUrl: () => string;

  constructor(world: TeamsWorld, serviceUrl: () => string) {
    this.#world = world;
    this.#serviceUrl = serviceUrl;
  }

  /** What the person wrote; `message` is the one that now stands in the conversation. */
  words(person: TeamsPerson, message: Message): Activity {
    const inChannel = message.conversationId !== person.chatId;
    const { bot } = this.#world;
    const mention = { type: 'mention', mentioned: { id: bot.id, name: bot.name }, text: `<at>${bot.name}</at>` };
    const isMention = message.text.includes(mention.text);
    return {
      ...this.#frame('message', person, message.id),
      ...this.#where(person, message),
      textFormat: 'plain',
      text: inChannel ? `${message.text}\n` : message.text,
      attachments: [{ contentType: 'text/html', content: `<p>${asHtml(message.text)}</p>` }],
      entities: [...(isMention ? [mention] : []), this.#clientOf(person)],
    };
  }

  /** A press of an `Action.Execute`. */
  press(person: TeamsPerson, message: Message, action: Readonly<Record<string, unknown>>): Activity {
    return this.#invoke(person, message, { name: 'adaptiveCard/action', value: { action, trigger: 'manual' } });
  }

  /** What a client asks by itself, because the card says so. */
  refresh(person: TeamsPerson, message: Message, action: Readonly<Record<string, unknown>>): Activity {
    return this.#invoke(person, message, { name: 'adaptiveCard/action', value: { action, trigger: 'automatic' } });
  }

  /** A press that opens a dialog, or one in it: the data with what was filled in. */
  dialog(person: TeamsPerson, message: Spot, name: 'task/fetch' | 'task/submit', sent: unknown): Activity {
    return this.#invoke(person, message, { name, value: { data: sent, context: { theme: 'default' } } });
  }

  /** Letters typed into a choice set with a dynamic query. */
  search(person: TeamsPerson, message: Spot, { dataset, text: queryText }: Typed): Activity {
    const value = { queryText, queryOptions: { skip: 0, top: 15 }, dataset };
    return this.#invoke(person, message, { name: 'application/search', value });
  }

  /** What the message extension asks from the line where a message is written, in whatever chat. */
  extension(person: TeamsPerson, { conversationId }: Spot, asked: { readonly name: string; readonly value: object }): Activity {
    const { name, value } = asked;
    const opened = { commandContext: 'compose', context: { theme: 'default' } };
    return this.#invoke(person, { conversationId }, { name: `composeExtension/${name}`, value: { ...opened, ...value } });
  }

  /** A press of an `Action.Submit`: a message without text. */
  submit(person: TeamsPerson, message: Message, value: Readonly<Record<string, unknown>>): Activity {
    const frame = this.#frame('message', person, String(this.#world.now()));
    return { ...frame, ...this.#where(person, message), replyToId: message.id, value, entities: [this.#clientOf(person)] };
  }

  installedFor(person: TeamsPerson, action: 'add' | 'remove'): Activity {
    return { ...this.#frame('installationUpdate', person), ...this.#chatOf(person), action };
  }

  /** Goes with a first install: the bot and the person are in a new chat. */
  chatOpened(person: TeamsPerson): Activity {
    const membersAdded = [{ id: person.mri, aadObjectId: person.aadObjectId }, { id: this.#world.bot.id }];
    return { ...this.#frame('conversationUpdate', person), ...this.#chatOf(person), membersAdded };
  }

  /** The bot comes into a group chat: an installation, and one more member. */
  installedInGroup(group: GroupChat, by: TeamsPerson): readonly Activity[] {
    const where = this.#groupOf(group);
    return [
      { ...this.#frame('installationUpdate', by), ...where, action: 'add' },
      { ...this.#frame('conversationUpdate', by), ...where, membersAdded: [{ id: this.#world.bot.id }] },
    ];
  }

  /** `channelId`: the channel that the app is opened in. */
  installedInTeam(team: TeamsTeam, by: TeamsPerson, channelId = team.id): Activity {
    return this.#installation(team, by, { action: 'add', channelId });
  }

  uninstalledFromTeam(team: TeamsTeam, by: TeamsPerson): Activity {
    return this.#installation(team, by, { action: 'remove', channelId: team.id });
  }

  /** People (or the bot itself) joined or left a team. */
  teamMembers(
    team: TeamsTeam,
    by: TeamsPerson,
    { added, removed }: { readonly added?: readonly string[]; readonly removed?: readonly string[] },
  ): Activity {
    const account = (id: string): Record<string, string> => {
      const person = this.#world.people.find((candidate) => candidate.mri === id);
      return person ? { id, aadObjectId: person.aadObjectId } : { id };
    };
    const { conversation, channelData } = this.#channelOf(team);
    return {
      ...this.#frame('conversationUpdate', by),
      conversation,
      channelData: { ...channelData, eventType: added ? 'teamMemberAdded' : 'teamMemberRemoved' },
      ...(added && { membersAdded: added.map(account) }),
      ...(removed && { membersRemoved: removed.map(account) }),
    };
  }

  /** A channel or the whole team was closed or came back. The conversation is General, whatever the event is about. */
  teamEvent(
    team: TeamsTeam,
    by: TeamsPerson,
    event: { readonly eventType: TeamEvent; readonly channel?: Channel | undefined },
  ): Activity {
    const { conversation, channelData } = this.#channelOf(team);
    const { channel: _general, ...ofTeam } = channelData;
    return { ...this.#frame('conversationUpdate', by), conversation, channelData: { ...ofTeam, ...event } };
  }

  #installation(
    team: TeamsTeam,
    by: TeamsPerson,
    { action, channelId }: { readonly action: 'add' | 'remove'; readonly channelId: string },
  ): Activity {
    const { conversation, channelData } = this.#channelOf(team, channelId);
    const settings = { selectedChannel: { id: channelId } };
    return { ...this.#frame('installationUpdate', by), conversation, channelData: { ...channelData, settings }, action };
  }

  #invoke(person: TeamsPerson, spot: Spot, asked: { readonly name: string; readonly value: unknown }): Activity {
    const where = this.#where(person, spot);
    const isInMessage = spot.id !== undefined;
    const source = isInMessage
      ? { source: { name: 'message' }, legacy: { replyToId: spot.id } }
      : { source: { name: 'compose' } };
    const frame = { ...this.#frame('invoke', person), ...where, channelData: { ...where.channelData, ...source } };
    return { ...frame, ...asked, ...(isInMessage && { replyToId: spot.id }), entities: [this.#clientOf(person)] };
  }

  #frame(type: string, person: TeamsPerson, id = `f:${randomUUID()}`): Activity {
    const at = new Date(this.#world.now()).toISOString();
    return {
      ...{ type, id, timestamp: at, localTimestamp: at, localTimezone: 'Europe/Helsinki', locale: person.locale },
      channelId: 'msteams',
      serviceUrl: this.#serviceUrl(),
      from: { id: person.mri, name: person.name, aadObjectId: person.aadObjectId },
      recipient: this.#world.bot,
    };
  }

  #clientOf(person: TeamsPerson): Record<string, string> {
    return { type: 'clientInfo', locale: person.locale, country: 'FI', platform: 'Web', timezone: 'Europe/Helsinki' };
  }

  #where(person: TeamsPerson, { conversationId, threadId, id }: Spot): Where {
    const place = this.#world.place(conversationId);
    if (place?.group) return this.#groupOf(place.group);
    return place?.team ? this.#channelOf(place.team, conversationId, threadId ?? id) : this.#chatOf(person);
  }

  #groupOf({ id }: GroupChat): Where {
    const { tenantId } = this.#world;
    return {
      conversation: { isGroup: true, conversationType: 'groupChat', tenantId, id },
      channelData: { tenant: { id: tenantId } },
    };
  }

  #chatOf(person: TeamsPerson): Where {
    const { tenantId } = this.#world;
    return {
      conversation: { conversationType: 'personal', tenantId, id: person.chatId },
      channelData: { tenant: { id: tenantId } },
    };
  }

  #channelOf(team: TeamsTeam, channelId = team.id, rootId?: string): Where {
    const { tenantId } = this.#world;
    const id = rootId ? threadIdOf(channelId, rootId) : channelId;
    return {
      conversation: { isGroup: true, conversationType: 'channel', tenantId, id },
      channelData: {
        teamsChannelId: channelId,
        teamsTeamId: team.id,
        channel: { id: channelId },
        team: { id: team.id, name: team.name, aadGroupId: team.aadGroupId },
        tenant: { id: tenantId },
      },
    };
  }
}

/** Only the mention stays as markup. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll(/<(?!\/?at>)/gu, '&lt;');
}
