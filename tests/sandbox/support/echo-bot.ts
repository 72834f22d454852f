import {
  type Activity,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  MessageFactory,
  TeamsInfo,
  TurnContext,
} from 'botbuilder';
import express from 'express';
import { listen, type Listening } from '../../../src/sandbox/http/listening.ts';

/** A tiny bot on the real SDK: what it heard, and a few words and buttons to try a connector with. */
export interface EchoBot extends Listening {
  readonly heard: Partial<Activity>[];
  readonly adapter: CloudAdapter;
  readonly references: Map<string, Partial<ConversationReference>>;
  /** Runs `act` in a conversation that the bot remembers, as a proactive turn. */
  later(personMri: string, act: (context: TurnContext) => Promise<void>): Promise<void>;
}

export const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Hei' },
    { type: 'Input.Text', id: 'note', label: 'Muistiinpano', isRequired: true, errorMessage: 'Kirjoita jotain' },
    { type: 'Input.Text', id: 'extra', label: 'Lisää' },
    { type: 'Input.Number', id: 'count', label: 'Määrä', value: 4 },
    { type: 'TextBlock', id: 'fold', text: 'Taitteessa', isVisible: false },
    { type: 'ActionSet', actions: [{ type: 'Action.ToggleVisibility', title: 'Avaa taite', targetElements: ['fold'] }] },
  ],
  actions: [
    {
      type: 'Action.Execute',
      title: 'Ota',
      verb: 'take',
      data: { id: 7 },
      fallback: { type: 'Action.Submit', title: 'Ota', data: { verb: 'take', id: 7 } },
    },
    { type: 'Action.Execute', title: 'Ei', verb: 'refuse', data: { id: 7 }, associatedInputs: 'none' },
    { type: 'Action.Execute', title: 'Avaa', verb: 'open', data: { id: 7 }, associatedInputs: 'none', mode: 'secondary' },
    { type: 'Action.Execute', title: 'Rikki', verb: 'break', data: {}, associatedInputs: 'none' },
    { type: 'Action.Execute', title: 'Harvoin', verb: 'rare', data: {}, associatedInputs: 'none', mode: 'secondary' },
  ],
};

export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const heard: Partial<Activity>[] = [];
  const references = new Map<string, Partial<ConversationReference>>();
  const app = express();
  app.post('/api/messages', express.json(), (request, response) => {
    void adapter.process(request, response, async (context) => {
      heard.push(context.activity);
      references.set(context.activity.from.id, TurnContext.getConversationReference(context.activity));
      await answer(context);
    });
  });
  const listening = await listen(app);
  const later: EchoBot['later'] = async (mri, act) => {
    await adapter.continueConversationAsync('', references.get(mri) ?? {}, act);
  };
  return { ...listening, heard, adapter, references, later };
}

async function answer(context: TurnContext): Promise<void> {
  const { activity } = context;
  if (activity.type === 'invoke') return answerInvoke(context);
  if (activity.type !== 'message' || !activity.text) return;
  if (activity.text.includes('kortti')) await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(CARD)));
  else if (activity.text.includes('jäsenet'))
    await context.sendActivity((await TeamsInfo.getPagedMembers(context)).members.map((m) => m.name).join(', '));
  else await context.sendActivity(`kuulin: ${activity.text}`);
}

/** A view of its own for whoever opened it, which their client asks for anew. */
function openedFor(mri: string): unknown {
  const refresh = { action: { type: 'Action.Execute', verb: 'open', data: { id: 7 } }, userIds: [mri] };
  return { ...CARD, refresh, body: [{ type: 'TextBlock', text: 'Avattu' }] };
}

async function answerInvoke(context: TurnContext): Promise<void> {
  const { name, value } = context.activity;
  const verb = (value as { action?: { verb?: string } }).action?.verb;
  const body =
    name === 'application/search'
      ? {
          statusCode: 200,
          type: 'application/vnd.microsoft.search.searchResponse',
          value: { results: [{ title: 'Yksi', value: '1' }] },
        }
      : verb === 'take'
        ? {
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: { ...CARD, body: [{ type: 'TextBlock', text: 'Kiitos' }] },
          }
        : verb === 'open'
          ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: openedFor(context.activity.from.id) }
          : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Selvä' };
  const status = verb === 'break' ? 500 : 200;
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
}
