import { Application } from '@microsoft/teams-ai/lib/Application.js';
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

interface Parts {
  readonly boundary: TurnBoundary;
  readonly replies: Replies;
}

/** What Teams waits for, and is answered in the same request. */
export type Invoke = (activity: CompleteActivity) => Promise<InvokeResponse>;

/**
 * The SDK's application with a route of our own, for what is said in a conversation and for its events. It keeps no state; invokes that
 * nobody answers get 501, as it does by itself.
 */
export function turnApplication(
  sdk: { readonly adapter: ConnectorAdapter; readonly botId: string; readonly isNews: (inbound: Inbound) => boolean },
  parts: Parts,
): Application {
  const app = new Application({
    adapter: sdk.adapter,
    botAppId: sdk.botId,
    startTypingTimer: false,
    removeRecipientMention: false,
  });
  app.activity(['message', 'installationUpdate', 'conversationUpdate'], async (context) => {
    const activity = checked(context);
    const news = readActivity(activity).filter(sdk.isNews);
    await parts.boundary.inTime(converse(news, activity, parts));
  });
  return app;
}

/**
 * The answers to invokes, by name. They do not pass through the SDK: its `adaptiveCards.actionExecute` edits the shared message for
 * everybody as soon as one card asks to be refreshed, and its turn costs more than the answer while a person waits.
 */
export function invokes(parts: Parts): Readonly<Record<string, Invoke>> {
  const { boundary } = parts;
  const inDialog = (read: (typeof IN_DIALOGS)[keyof typeof IN_DIALOGS]): Invoke => {
    return async (activity) => {
      const press = read(activity);
      return press === undefined ? badRequestResponse() : dialogResponse(await boundary.answer(press));
    };
  };
  const share: Invoke = async (activity) => {
    const asked = readSharing(activity);
    return asked === undefined ? badRequestResponse() : shareableResponse(await boundary.answer(asked));
  };
  return {
    'adaptiveCard/action': async (activity) => {
      const press = readExecute(activity);
      if (press === undefined) return badRequestResponse();
      const answer = await boundary.answer(press);
      if (answer.kind === 'messages')
        await boundary.inTime(deliver({ inbound: press, here: answerAddress(activity), answer }, parts), BESIDES_WITHIN_MS);
      return pressResponse(answer);
    },
    ...Object.fromEntries(Object.entries(IN_DIALOGS).map(([name, read]) => [name, inDialog(read)])),
    'composeExtension/query': share,
    'composeExtension/queryLink': share,
    'application/search': async (activity) => {
      const search = readSearch(activity);
      return search === undefined ? badRequestResponse() : choicesResponse(await boundary.answer(search));
    },
  };
}

const IN_DIALOGS = {
  'task/fetch': readInDialog,
  'task/submit': readInDialog,
  'composeExtension/fetchTask': readComposed,
  'composeExtension/submitAction': readComposed,
};

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

function checked(context: TurnContext): CompleteActivity {
  return context.turnState.get<CompleteActivity>(ACTIVITY);
}
