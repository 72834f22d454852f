import express, { Router, type Express } from 'express';
import { FaultRules } from '../faults/fault-rules.ts';
import { RateLimit, rateLimitSchema } from '../faults/rate-limit.ts';
import { faultsRouter } from '../faults/faults-router.ts';
import { listen } from '../http/listening.ts';
import { answerRefusals, refuse } from '../http/http-refusal.ts';
import { Traffic } from '../http/traffic.ts';
import { ActivityWriter } from './activities.ts';
import { conversationsRouter } from './routes/conversations-router.ts';
import { BotDelivery, type DeliveryOptions } from './bot-delivery.ts';
import { TeamsClient } from './teams-client.ts';
import { TeamsWorld, type TeamsWorldOptions } from './teams-world.ts';
import { z } from 'zod/v4';
import { controlRoute } from '../http/control-route.ts';

export interface PretendTeamsOptions extends TeamsWorldOptions, DeliveryOptions {
  /** Absent or 0: any free port of the loopback address. */
  readonly port?: number;
}

/** A Bot Connector with people in it, over HTTP. A bot cannot tell it from Teams. */
export interface PretendTeams {
  /** What activities carry as `serviceUrl`, without the closing slash. */
  readonly origin: string;
  readonly world: TeamsWorld;
  /** People at their Teams clients: writing, pressing, installing. */
  readonly client: TeamsClient;
  readonly delivery: BotDelivery;
  readonly faults: FaultRules;
  /** Real Teams takes fifty requests a second of an app in a tenant; this one takes all until it is told otherwise. */
  readonly limit: RateLimit;
  readonly traffic: Traffic;
  close(): Promise<void>;
}

export async function startPretendTeams(options: PretendTeamsOptions): Promise<PretendTeams> {
  const world = new TeamsWorld(options);
  const faults = new FaultRules();
  const traffic = new Traffic();
  const delivery = new BotDelivery(options);
  const limit = new RateLimit();
  const server = await listen(connectorApp({ world, faults, limit, traffic, delivery }), options.port);
  const writer = new ActivityWriter(world, () => `${server.origin}/`);
  const client = new TeamsClient(world, writer, delivery);
  return { origin: server.origin, world, client, delivery, faults, limit, traffic, close: () => server.close() };
}

type Parts = Pick<PretendTeams, 'world' | 'faults' | 'limit' | 'traffic' | 'delivery'>;

function connectorApp(parts: Parts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use('/_control', faultsRouter(parts.faults), deliveryRouter(parts.delivery), limitRouter(parts.limit));
  app.use(
    '/v3',
    express.json({ limit: '5mb' }),
    parts.traffic.middleware(),
    parts.limit.middleware(connectorError),
    parts.faults.middleware(connectorError),
  );
  app.use('/v3/conversations', conversationsRouter(parts.world));
  app.use('/v3/teams', teamsRouter(parts.world));
  app.use(() => refuse(404, 'NotFound'));
  app.use(answerRefusals(connectorError));
  return app;
}

const repeatSchema = z.strictObject({ copies: z.int().min(1).max(50), ids: z.enum(['same', 'new']) });

/** `POST /_control/repeat {"copies":4,"ids":"same"|"new"}`: the next press is delivered that many extra times. */
function deliveryRouter(delivery: BotDelivery): Router {
  return Router().post(
    '/repeat',
    controlRoute(repeatSchema, (repeat) => {
      delivery.repeatNextPress(repeat);
      return repeat;
    }),
  );
}

/** `POST /_control/limit {"perSecond":30}`; null: no limit. */
function limitRouter(limit: RateLimit): Router {
  return Router().post(
    '/limit',
    controlRoute(rateLimitSchema, ({ perSecond }) => {
      limit.perSecond = perSecond;
      return { perSecond };
    }),
  );
}

/** An error answer as the Teams connector writes one. */
function connectorError(_status: number, code: string): { readonly error: { readonly code: string; readonly message: string } } {
  return { error: { code, message: SENTENCES[code] ?? code } };
}

const SENTENCES: Readonly<Record<string, string>> = {
  ActivityNotFoundInConversation: 'The activity was not found in the conversation.',
  BadArgument: 'Failed to decrypt pairwise id.',
  BadSyntax: 'Bad format of conversation ID or of the activity.',
  BotNotInConversationRoster: 'The bot is not part of the conversation roster.',
  ConversationNotFound: 'Conversation not found.',
  Forbidden: 'The bot is not allowed to do this.',
  MemberNotFoundInConversation: 'The member was not found in the conversation.',
  MessageSizeTooBig: 'Message size too large.',
  MessageWritesBlocked: 'Message writes are blocked for this conversation.',
  NotFound: 'Not found.',
  PreconditionFailed: 'The operation may be retried.',
  ServiceError: 'An unexpected error occurred.',
  TooManyRequests: 'API calls quota exceeded.',
};

/** `/v3/teams` of the Bot Connector. General's name is null in the list of channels, as in Teams. */
function teamsRouter(world: TeamsWorld): Router {
  const router = Router();
  const teamOf = (id: string) => world.teams.find((team) => team.id === id) ?? refuse(404, 'ConversationNotFound');
  router.get('/:team', (request, response) => {
    const { id, name, aadGroupId, channels, memberIds } = teamOf(request.params.team);
    const counts = { channelCount: channels.length, memberCount: memberIds.size };
    response.json({ id, name, aadGroupId, tenantId: world.tenantId, type: 'standard', ...counts });
  });
  router.get('/:team/conversations', (request, response) => {
    const team = teamOf(request.params.team);
    response.json({ conversations: team.channels.map(({ id, name }) => ({ id, name: id === team.id ? null : name })) });
  });
  return router;
}
