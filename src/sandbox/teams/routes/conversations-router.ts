import { type Request, type Response, Router } from 'express';
import { refuse } from './connector-errors.ts';
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
  router.post('/', (request, response) => create(world, request, response));
  router.post(['/:conversation/activities', '/:conversation/activities/:activity'], withPlace(world, send));
  router.put('/:conversation/activities/:activity', withPlace(world, edit));
  router.delete('/:conversation/activities/:activity', withPlace(world, remove));
  router.get('/:conversation/members', withPlace(world, members));
  router.get('/:conversation/pagedmembers', withPlace(world, pagedMembers));
  router.get('/:conversation/members/:member', withPlace(world, member));
  return router;
}

type PlaceHandler = (at: { world: TeamsWorld; place: TeamsPlace; request: Request; response: Response }) => void;

/** Finds the conversation: 404 when there is none, or it was forgotten; 403 when the bot is not in it. */
function withPlace(world: TeamsWorld, handle: PlaceHandler) {
  return (request: Request, response: Response): void => {
    const place = world.place(String(request.params['conversation']));
    if (!place || place.person?.isForgotten === true) return refuse(response, 404, 'ConversationNotFound');
    if (place.person && !world.mayReach(place.person)) return refuse(response, 403, 'MessageWritesBlocked');
    if (place.team && !place.team.isInstalled) return refuse(response, 403, 'BotNotInConversationRoster');
    handle({ world, place, request, response });
  };
}

function create(world: TeamsWorld, request: Request, response: Response): void {
  const parameters = conversationParametersSchema.safeParse(request.body);
  if (!parameters.success) return refuse(response, 400, 'BadSyntax');
  const channelId = parameters.data.channelData?.channel?.id ?? parameters.data.channelData?.teamsChannelId;
  if (channelId) return createThread(world, channelId, parameters.data, response);
  return createChat(world, parameters.data, response);
}

function createThread(world: TeamsWorld, channelId: string, parameters: ConversationParameters, response: Response): void {
  const place = world.place(channelId);
  if (!place?.team) return refuse(response, 404, 'ConversationNotFound');
  if (!place.team.isInstalled) return refuse(response, 403, 'BotNotInConversationRoster');
  if (!parameters.activity || contentFault(parameters.activity)) return refuse(response, 400, 'BadSyntax');
  if (isTooBig(parameters.activity)) return refuse(response, 413, 'MessageSizeTooBig');
  const message = world.messages.send({ conversationId: channelId }, 'bot', contentOf(parameters.activity));
  response.status(201).json({ id: threadIdOf(channelId, message.id), activityId: message.id });
}

/** A personal chat is made for one `29:…` address, with the tenant named; making it again gives the same chat. */
function createChat(world: TeamsWorld, parameters: ConversationParameters, response: Response): void {
  const { members, activity } = parameters;
  const address = members?.[0]?.id;
  if (tenantOf(parameters) !== world.tenantId || address === undefined) return refuse(response, 400, 'BadSyntax');
  const person = world.people.find(({ mri }) => mri === address);
  if (!person) return refuse(response, 400, 'BadArgument');
  if (!world.mayReach(person)) return refuse(response, 403, 'MessageWritesBlocked');
  person.isForgotten = false;
  const message = activity && world.messages.send({ conversationId: person.chatId }, 'bot', contentOf(activity));
  response.status(201).json({ id: person.chatId, ...(message ? { activityId: message.id } : {}) });
}

function tenantOf({ tenantId, channelData }: ConversationParameters): string | undefined {
  return tenantId ?? channelData?.tenant?.id;
}

const send: PlaceHandler = ({ world, place, request, response }) => {
  const activity = acceptable(request, response);
  if (!activity) return;
  if (activity.type === 'typing') {
    world.changes.emit({ kind: 'typing', conversationId: place.conversationId });
    response.status(201).json({ id: String(world.now()) });
    return;
  }
  if (contentFault(activity)) return refuse(response, 400, 'BadSyntax');
  const message = world.messages.send(place, 'bot', contentOf(activity));
  response.status(201).json({ id: message.id });
};

const edit: PlaceHandler = ({ world, place, request, response }) => {
  const activity = acceptable(request, response);
  if (!activity) return;
  const message = ownMessage(world, place, request, response);
  if (!message) return;
  if (contentFault(activity)) return refuse(response, 400, 'BadSyntax');
  world.messages.edit(message, contentOf(activity));
  response.json({ id: message.id });
};

const remove: PlaceHandler = ({ world, place, request, response }) => {
  const message = ownMessage(world, place, request, response);
  if (!message) return;
  world.messages.remove(message);
  response.status(200).end();
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
  if (!person || !world.membersOf(place).includes(person)) return refuse(response, 404, 'MemberNotFoundInConversation');
  response.json(memberOf(person, world.tenantId));
};

function acceptable(request: Request, response: Response): OutboundActivity | undefined {
  const activity = outboundActivitySchema.safeParse(request.body);
  if (!activity.success) {
    refuse(response, 400, 'BadSyntax');
    return undefined;
  }
  if (isTooBig(activity.data)) {
    refuse(response, 413, 'MessageSizeTooBig');
    return undefined;
  }
  return activity.data;
}

/** The bot may change only what it wrote itself. */
function ownMessage(world: TeamsWorld, place: TeamsPlace, request: Request, response: Response): Message | undefined {
  const message = world.messages.find(place.conversationId, String(request.params['activity']));
  if (!message) refuse(response, 404, 'ActivityNotFoundInConversation');
  else if (message.from !== 'bot') refuse(response, 403, 'Forbidden');
  else return message;
  return undefined;
}
