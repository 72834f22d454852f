import type { Activity } from 'botbuilder';
import type { Router } from 'express';
import { invariant } from '../../kernel/errors.ts';
import type { Turns } from '../../ports/inbound.ts';
import type { Log } from '../../ports/log.ts';
import type { Messenger } from '../../ports/messenger.ts';
import { activityKind, type CompleteActivity } from './inbound/activity.ts';
import { Replies, sentenceResponse } from './outbound/answers.ts';
import { ConnectorAdapter } from './outbound/connector.ts';
import { messagesEndpoint, type HttpAnswer, type Receive } from './inbound/endpoint.ts';
import { connectorMessenger } from './outbound/messenger.ts';
import { installationDedupe } from './inbound/installation-dedupe.ts';
import { Pacer, type Pace } from './outbound/pacer.ts';
import { localeOf } from './inbound/read-activity.ts';
import { Sender, type SenderOptions } from './outbound/sender.ts';
import type { TeamsConfig } from './teams-config.ts';
import { ACTIVITY, invokes, turnApplication } from './inbound/turn-application.ts';
import { TurnBoundary, type Apology } from './inbound/turn-boundary.ts';

export interface TeamsMessaging {
  readonly messenger: Messenger;
  /** The router of `POST /api/messages`, with the inside that takes the turns. Call it once. */
  endpoint(turns: Turns): Router;
  /** Ends when every turn that has begun has ended. */
  drained(): Promise<void>;
}

export interface TeamsMessagingOptions {
  readonly config: TeamsConfig;
  readonly log: Log;
  readonly apology: Apology;
  readonly pace?: Pace | undefined;
  /** What the pace is kept by, in milliseconds: of the machine, unless the clock can be moved. */
  readonly now?: (() => number) | undefined;
  readonly answerWithinMs?: number | undefined;
  readonly sendWithinMs?: number | undefined;
  readonly onCall?: SenderOptions['onCall'];
}

/** Microsoft Teams behind ports: the only way into this folder. */
export function teamsMessaging(options: TeamsMessagingOptions): TeamsMessaging {
  const { config, log } = options;
  invariant(config.botId !== '' || config.mayBeUnauthenticated, 'a bot without an id is for development only');
  const adapter = new ConnectorAdapter(config);
  const sender = new Sender(adapter, new Pacer(options.pace, options.now && { now: options.now }), {
    withinMs: options.sendWithinMs,
    onCall: options.onCall,
  });
  const messenger = connectorMessenger(sender);
  const boundaries: TurnBoundary[] = [];
  return {
    messenger,
    endpoint(turns) {
      const boundary = new TurnBoundary({ turns, apology: options.apology, log, withinMs: options.answerWithinMs });
      boundaries.push(boundary);
      const replies = new Replies(sender, messenger, log);
      const parts = { boundary, replies };
      const app = turnApplication({ adapter, botId: config.botId, isNews: installationDedupe() }, parts);
      const answers = new Map(Object.entries(invokes(parts)));
      const receive: Receive = async (activity) => {
        const invoke = activity.type === 'invoke' ? answers.get(activity.name ?? '') : undefined;
        if (invoke !== undefined) return invoke(activity);
        const result = await adapter.receive(activity as unknown as Activity, async (context) => {
          context.turnState.set(ACTIVITY, activity);
          await app.run(context);
        });
        return result ?? { status: 200 };
      };
      return messagesEndpoint(config, log, answering(receive, options));
    },
    drained: async () => {
      await Promise.all(boundaries.map((boundary) => boundary.drained()));
    },
  };
}

/** Even a fault of the SDK itself ends in an answer that Teams can show. */
function answering(receive: Receive, { apology, log }: TeamsMessagingOptions): Receive {
  return async (activity: CompleteActivity): Promise<HttpAnswer> => {
    try {
      return await receive(activity);
    } catch (error) {
      log.error({ type: activityKind(activity.type), fault: error instanceof Error ? error.name : 'unknown' }, 'a turn failed');
      return activity.type === 'invoke' ? sentenceResponse(apology(localeOf(activity))) : { status: 200 };
    }
  };
}
