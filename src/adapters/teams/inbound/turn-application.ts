import { Application } from '@microsoft/teams-ai/lib/Application.js';
import type { TurnState } from '@microsoft/teams-ai/lib/TurnState.js';
import type { InvokeResponse, TurnContext } from 'botbuilder';
import type { Inbound } from '../../../ports/inbound.ts';
import type { CompleteActivity } from './activity.ts';
import type { ConnectorAdapter } from '../outbound/connector.ts';
import {
  badRequestResponse,
  choicesResponse,
  dialogResponse,
  pressResponse,
  shareableResponse,
  type Replies,
} from '../outbound/answers.ts';
import { deliver } from './audience.ts';
import { readComposed, readSharing } from './read-extension.ts';
import { answerAddress, readActivity, readExecute, readInDialog, readSearch } from './read-activity.ts';
import { BESIDES_WITHIN_MS, type TurnBoundary } from './turn-boundary.ts';

/** Under this key the checked activity travels with the SDK's turn. */
export const ACTIVITY = Symbol('checked activity');

/**
 * The SDK's application with routes of our own. Its `adaptiveCards.actionExecute` is not used: it edits the shared message
 * for everybody as soon as one card asks to be refreshed. It keeps no state; unknown invokes get 501, as it does by itself.
 */
export function turnApplication(parts: {
  readonly adapter: ConnectorAdapter;
  readonly botId: string;
  readonly boundary: TurnBoundary;
  readonly replies: Replies;
  readonly isNews: (inbound: Inbound) => boolean;
}): Application {
  const { adapter, boundary } = parts;
  const app = new Application({
    adapter,
    botAppId: parts.botId,
    startTypingTimer: false,
    removeRecipientMention: false,
  });

  answerInvokes(app, 'adaptiveCard/action', async (activity) => {
    const press = readExecute(activity);
    if (press === undefined) return badRequestResponse();
    const answer = await boundary.answer(press);
    if (answer.kind === 'messages')
      await boundary.inTime(deliver({ inbound: press, here: answerAddress(activity), answer }, parts), BESIDES_WITHIN_MS);
    return pressResponse(answer);
  });

  for (const [name, read] of Object.entries(IN_DIALOGS))
    answerInvokes(app, name, async (activity) => {
      const press = read(activity);
      return press === undefined ? badRequestResponse() : dialogResponse(await boundary.answer(press));
    });

  for (const name of ['composeExtension/query', 'composeExtension/queryLink'])
    answerInvokes(app, name, async (activity) => {
      const asked = readSharing(activity);
      return asked === undefined ? badRequestResponse() : shareableResponse(await boundary.answer(asked));
    });

  answerInvokes(app, 'application/search', async (activity) => {
    const search = readSearch(activity);
    return search === undefined ? badRequestResponse() : choicesResponse(await boundary.answer(search));
  });

  app.activity(['message', 'installationUpdate', 'conversationUpdate'], async (context) => {
    const activity = checked(context);
    const news = readActivity(activity).filter(parts.isNews);
    await boundary.inTime(converse(news, activity, parts));
  });
  return app;
}

const IN_DIALOGS = {
  'task/fetch': readInDialog,
  'task/submit': readInDialog,
  'composeExtension/fetchTask': readComposed,
  'composeExtension/submitAction': readComposed,
};

type Parts = Parameters<typeof turnApplication>[0];

/** What is said in a conversation is answered by messages: there, or to the person alone. */
async function converse(news: readonly Inbound[], activity: CompleteActivity, parts: Parts): Promise<void> {
  const { boundary, replies } = parts;
  const to = answerAddress(activity);
  for (const inbound of news) {
    const isWaitedFor = inbound.kind === 'text' || inbound.kind === 'press';
    const answer = await boundary.take(inbound, isWaitedFor ? () => replies.typing(to) : undefined);
    await deliver({ inbound, here: inbound.kind === 'installed' ? inbound.address : to, answer }, parts);
  }
}

type Handler = (activity: CompleteActivity) => Promise<InvokeResponse>;

function answerInvokes(app: Application, name: string, handle: Handler): void {
  app.addRoute(
    async ({ activity }) => activity.type === 'invoke' && activity.name === name,
    async (context: TurnContext, _state: TurnState) => {
      const value = await handle(checked(context));
      await context.sendActivity({ type: 'invokeResponse', value });
    },
    true,
  );
}

function checked(context: TurnContext): CompleteActivity {
  return context.turnState.get<CompleteActivity>(ACTIVITY);
}
