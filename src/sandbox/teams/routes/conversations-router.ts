import { type Request, type Response, Router } from 'express';
import { readBody, refuse } from '../../http/http-refusal.ts';
import { threadIdOf } from '../teams-ids.ts';
import type { Message } from '../messages.ts';
import {
  contentFault,
  contentOf,
  type ConversationParameters,
  conversationParametersSchema,
  isTooBig,
  type OutboundActivity,
  outboundActivitySchema,
} from '../outbound.ts';
import { memberOf } from '../teams-people.ts';
import type { TeamsPlace, TeamsWorld } from '../teams-world.ts';

/** `/v3/conversations` of the Bot Connector: create, send, reply, edit, delete, members. */
export function conversationsRouter(world: TeamsWorld): Router {
  const router = Router();
  router.post('/', (request, response) => response.status(201).json(create(world, request)));
  router.post(['/:conversation/activities', '/:conversation/activities/:activity'], withPlace(world, send));
  router.put('/:conversation/activities/:activity', withPlace(world, edit));
  router.delete('/:conversation/activities/:activity', withPlace(world, remove));
  router.get('/:conversation/members', withPlace(world, members));
  router.get('/:conversation/pagedmembers', withPlace(world, pagedMembers));
  router.get('/:conversation/members/:member', withPlace(world, member));
  return router;
}

interface At {
  readonly world: TeamsWorld;
  readonly place: TeamsPlace;
  readonly request: Request;
  readonly response: Response;
}

type PlaceHandler = (at: At) => void;

/** Finds the conversation: 404 when there is none, or it was forgotten; 403 when the bot is not in it. */
function withPlace(world: TeamsWorld, handle: PlaceHandler) {
  return (request: Request, response: Response): void => {
    const place = world.place(String(request.params['conversation']));
    if (!place || place.person?.isForgotten === true) return refuse(404, 'ConversationNotFound');
    if (place.person && !world.mayReach(place.person)) refuse(403, 'MessageWritesBlocked');
    if ((place.team ?? place.group)?.isInstalled === false) refuse(403, 'BotNotInConversationRoster');
    handle({ world, place, request, response });
  };
}

function create(world: TeamsWorld, request: Request): unknown {
  const parameters = readBody(conversationParametersSchema, request, 'BadSyntax');
  const channelId = parameters.channelData?.channel?.id ?? parameters.channelData?.teamsChannelId;
  return channelId ? createThread(world, channelId, parameters) : createChat(world, parameters);
}

function createThread(world: TeamsWorld, channelId: string, { activity }: ConversationParameters): unknown {
  const { team } = world.place(channelId) ?? {};
  if (!team) return refuse(404, 'ConversationNotFound');
  if (!team.isInstalled) refuse(403, 'BotNotInConversationRoster');
  const content = contentOf(acceptable(activity ?? refuse(400, 'BadSyntax')));
  const message = world.messages.send({ conversationId: channelId }, 'bot', content);
  return { id: threadIdOf(channelId, message.id), activityId: message.id };
}

/** A personal chat is made for one `29:…` address, with the tenant named; making it again gives the same chat. */
function createChat(world: TeamsWorld, { members, activity, ...parameters }: ConversationParameters): unknown {
  const address = members?.[0]?.id;
  if (tenantOf(parameters) !== world.tenantId || address === undefined) refuse(400, 'BadSyntax');
  const person = world.people.find(({ mri }) => mri === address) ?? refuse(400, 'BadArgument');
  if (!world.mayReach(person)) refuse(403, 'MessageWritesBlocked');
  person.isForgotten = false;
  const message = activity && world.messages.send({ conversationId: person.chatId }, 'bot', contentOf(activity));
  return { id: person.chatId, ...(message ? { activityId: message.id } : {}) };
}

function tenantOf({ tenantId, channelData }: ConversationParameters): string | undefined {
  return tenantId ?? channelData?.tenant?.id;
}

const send: PlaceHandler = ({ world, place, request, response }) => {
  const activity = readBody(outboundActivitySchema, request, 'BadSyntax');
  if (activity.type === 'typing') {
    world.changes.emit({ kind: 'typing', conversationId: place.conversationId });
    response.status(201).json({ id: String(world.now()) });
  } else {
    const message = world.messages.send(place, 'bot', contentOf(acceptable(activity)));
    response.status(201).json({ id: message.id });
  }
};

const edit: PlaceHandler = (at) => {
  const activity = readBody(outboundActivitySchema, at.request, 'BadSyntax');
  const message = ownMessage(at);
  at.world.messages.edit(message, contentOf(acceptable(activity)));
  at.response.json({ id: message.id });
};

const remove: PlaceHandler = (at) => {
  at.world.messages.remove(ownMessage(at));
  at.response.status(200).end();
};

const members: PlaceHandler = ({ world, place, response }) => {
  response.json(world.membersOf(place).map((person) => memberOf(person, world.tenantId)));
};

const pagedMembers: PlaceHandler = ({ world, place, request, response }) => {
  const size = Math.min(Math.max(Number(request.query['pageSize']) || 200, 50), 500);
  const start = Number(request.query['continuationToken']) || 0;
  const all = world.membersOf(place);
  const page = all.slice(start, start + size).map((person) => memberOf(person, world.tenantId));
  const next = start + size < all.length ? { continuationToken: String(start + size) } : {};
  response.json({ ...next, members: page });
};

/** By MRI, object id or user principal name, as Teams takes all three. */
const member: PlaceHandler = ({ world, place, request, response }) => {
  const person = world.person(String(request.params['member']));
  if (!person || !world.membersOf(place).includes(person)) return refuse(404, 'MemberNotFoundInConversation');
  response.json(memberOf(person, world.tenantId));
};

/** Whether Teams takes what the bot sends. */
function acceptable(activity: OutboundActivity): OutboundActivity {
  if (isTooBig(activity)) refuse(413, 'MessageSizeTooBig');
  return contentFault(activity) ? refuse(400, 'BadSyntax') : activity;
}

/** The bot may change only what it wrote itself. */
function ownMessage({ world, place, request }: At): Message {
  const message = world.messages.find(place.conversationId, String(request.params['activity']));
  if (!message) return refuse(404, 'ActivityNotFoundInConversation');
  return message.from === 'bot' ? message : refuse(403, 'Forbidden');
}
