import express, { type Express } from 'express';
import { FaultRules } from '../faults/fault-rules.ts';
import { faultsRouter } from '../faults/faults-router.ts';
import { listen } from '../http/listening.ts';
import { answerRefusals, refuse } from '../http/http-refusal.ts';
import { Traffic } from '../http/traffic.ts';
import { ActivityWriter } from './activities.ts';
import { connectorError } from './routes/connector-errors.ts';
import { conversationsRouter } from './routes/conversations-router.ts';
import { BotDelivery, type DeliveryOptions } from './bot-delivery.ts';
import { deliveryRouter } from './routes/delivery-router.ts';
import { TeamsClient } from './teams-client.ts';
import { teamsRouter } from './routes/teams-router.ts';
import { TeamsWorld, type TeamsWorldOptions } from './teams-world.ts';

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
  readonly traffic: Traffic;
  close(): Promise<void>;
}

export async function startPretendTeams(options: PretendTeamsOptions): Promise<PretendTeams> {
  const world = new TeamsWorld(options);
  const faults = new FaultRules();
  const traffic = new Traffic();
  const delivery = new BotDelivery(options);
  const server = await listen(connectorApp({ world, faults, traffic, delivery }), options.port);
  const writer = new ActivityWriter(world, () => `${server.origin}/`);
  const client = new TeamsClient(world, writer, delivery);
  return { origin: server.origin, world, client, delivery, faults, traffic, close: () => server.close() };
}

function connectorApp(parts: { world: TeamsWorld; faults: FaultRules; traffic: Traffic; delivery: BotDelivery }): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use('/_control', faultsRouter(parts.faults), deliveryRouter(parts.delivery));
  app.use('/v3', express.json({ limit: '5mb' }), parts.traffic.middleware(), parts.faults.middleware(connectorError));
  app.use('/v3/conversations', conversationsRouter(parts.world));
  app.use('/v3/teams', teamsRouter(parts.world));
  app.use(() => refuse(404, 'NotFound'));
  app.use(answerRefusals(connectorError));
  return app;
}
