import { Changes } from '../http/changes.ts';
import { channelIdOf, groupIdOf, splitThreadId } from './teams-ids.ts';
import { type Message, type MessageChange, Messages } from './messages.ts';
import { type TeamsPerson, personFromSeed, type PersonSeed } from './teams-people.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
}

export interface TeamsTeam {
  /** The General channel's id. */
  readonly id: string;
  readonly name: string;
  readonly aadGroupId: string;
  /** General first. */
  channels: readonly Channel[];
  readonly memberIds: Set<string>;
  /** The app is installed in the team. */
  isInstalled: boolean;
}

/** A chat of several people; of a meeting it is the same. */
export interface GroupChat {
  readonly id: string;
  readonly name: string;
  /** Object ids. */
  readonly memberIds: ReadonlySet<string>;
  /** The app is in the chat, so that the bot hears what mentions it. */
  isInstalled: boolean;
}

export interface TeamSeed {
  readonly name: string;
  readonly aadGroupId: string;
  /** Besides General. */
  readonly channels: readonly string[];
  /** Object ids. */
  readonly members: readonly string[];
}

export type TeamsChange =
  | MessageChange
  | { readonly kind: 'typing'; readonly conversationId: string }
  | { readonly kind: 'person'; readonly person: TeamsPerson };

export interface TeamsWorldOptions {
  readonly tenantId?: string;
  /** The bot's app id: part of every MRI. */
  readonly botId?: string;
  readonly botName?: string;
  /** Milliseconds since the epoch: what messages are stamped with. */
  readonly now?: () => number;
}

/** A conversation that the bot may address: a personal chat, a group chat, a channel, or one thread of a channel. */
export interface TeamsPlace {
  readonly conversationId: string;
  readonly threadId: string | undefined;
  readonly person: TeamsPerson | undefined;
  readonly team: TeamsTeam | undefined;
  readonly group?: GroupChat | undefined;
}

/** Everything the pretend Teams knows, in memory. */
export class TeamsWorld {
  readonly tenantId: string;
  readonly botId: string;
  readonly botName: string;
  readonly now: () => number;
  readonly changes = new Changes<TeamsChange>();
  readonly messages: Messages;
  readonly teams: TeamsTeam[] = [];
  readonly groups: GroupChat[] = [];
  readonly #people: TeamsPerson[] = [];
  readonly #byChat = new Map<string, TeamsPerson>();

  constructor(options: TeamsWorldOptions = {}) {
    this.tenantId = options.tenantId ?? '7e2a6f10-52d1-4c37-9d0e-0b3f5a61c9aa';
    this.botId = options.botId ?? '5d1f0c1e-8a44-4b3e-9a54-6f0e1d2c3b4a';
    this.botName = options.botName ?? 'Verkostobotti';
    this.now = options.now ?? Date.now;
    this.messages = new Messages((change) => this.changes.emit(change), this.now);
  }

  /** The bot as a sender or receiver in an activity. */
  get bot(): { readonly id: string; readonly name: string } {
    return { id: `28:${this.botId}`, name: this.botName };
  }

  get people(): readonly TeamsPerson[] {
    return this.#people;
  }

  addPerson(seed: PersonSeed): TeamsPerson {
    const person = personFromSeed(seed, this.botId);
    this.#people.push(person);
    this.#byChat.set(person.chatId, person);
    return person;
  }

  addTeam(seed: TeamSeed): TeamsTeam {
    const id = channelIdOf(`${seed.aadGroupId} General`);
    const others = seed.channels.map((name) => ({ id: channelIdOf(`${seed.aadGroupId} ${name}`), name }));
    const { name, aadGroupId } = seed;
    const channels = [{ id, name: 'General' }, ...others];
    const team: TeamsTeam = { id, name, aadGroupId, channels, memberIds: new Set(seed.members), isInstalled: false };
    this.teams.push(team);
    return team;
  }

  addGroup(name: string, members: readonly string[]): GroupChat {
    const group: GroupChat = { id: groupIdOf(name), name, memberIds: new Set(members), isInstalled: false };
    this.groups.push(group);
    return group;
  }

  /** What stood in it is gone with it; the bot gets 404 there. */
  deleteChannel(team: TeamsTeam, channelId: string): void {
    team.channels = team.channels.filter(({ id }) => id !== channelId);
  }

  deleteTeam(team: TeamsTeam): void {
    this.teams.splice(this.teams.indexOf(team), 1);
  }

  /** By object id, MRI, e-mail address or exact name. */
  person(key: string): TeamsPerson | undefined {
    const wanted = key.toLowerCase();
    return this.#people.find(
      (person) =>
        person.mri === key || [person.aadObjectId, person.email, person.name].some((value) => value.toLowerCase() === wanted),
    );
  }

  place(conversationId: string): TeamsPlace | undefined {
    const { channelId, rootMessageId } = splitThreadId(conversationId);
    const person = this.#byChat.get(conversationId);
    if (person) return { conversationId, threadId: undefined, person, team: undefined };
    const group = this.groups.find(({ id }) => id === conversationId);
    if (group) return { conversationId, threadId: undefined, person: undefined, team: undefined, group };
    const team = this.teams.find((candidate) => candidate.channels.some((channel) => channel.id === channelId));
    return team && { conversationId: channelId, threadId: rootMessageId, person: undefined, team };
  }

  /** Who may see what stands in a place. */
  membersOf(place: TeamsPlace): readonly TeamsPerson[] {
    if (place.person) return [place.person];
    const { memberIds } = place.group ?? place.team ?? {};
    return this.#people.filter((person) => memberIds?.has(person.aadObjectId));
  }

  /** Whether the bot may open or use a personal chat: installed for the person, or for a team of theirs. */
  mayReach(person: TeamsPerson): boolean {
    const sharesTeam = this.teams.some((team) => team.isInstalled && team.memberIds.has(person.aadObjectId));
    return !person.isBlocked && (person.isInstalled || sharesTeam);
  }

  /** Messages a person can see, newest first: own chat, then the channels of own teams and own group chats. */
  visibleTo(person: TeamsPerson): readonly Message[] {
    const isTheirs = ({ memberIds }: TeamsTeam | GroupChat): boolean => memberIds.has(person.aadObjectId);
    const channels = [...this.teams.filter(isTheirs).flatMap((team) => team.channels), ...this.groups.filter(isTheirs)];
    const own = [...this.messages.in(person.chatId)].reverse();
    return [...own, ...channels.flatMap((channel) => [...this.messages.in(channel.id)].reverse())];
  }
}
