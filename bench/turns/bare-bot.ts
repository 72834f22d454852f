import {
  ActivityHandler,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import express from 'express';

/**
 * The least that a bot of botbuilder can be: it answers a press with a card that it was given, and words with a message of that card. It
 * knows nobody, decides nothing and keeps nothing. What it costs is what the SDK costs.
 */
const cards = new Map<string, object>();

class BareBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity({ attachments: [CardFactory.adaptiveCard(cards.get(context.activity.text))] });
      await next();
    });
  }

  protected override async onInvokeActivity({ activity }: TurnContext): Promise<InvokeResponse> {
    const { action } = activity.value as { readonly action: { readonly verb: string } };
    const type = 'application/vnd.microsoft.card.adaptive';
    return { status: 200, body: { statusCode: 200, type, value: cards.get(action.verb) } };
  }
}

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new BareBot();
const app = express();
app.use(express.json());
app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => bot.run(context)));
/** `{ "order.new": card }`: what is answered to a verb or a word. */
app.post('/cards', (request, response) => {
  for (const [to, card] of Object.entries(request.body as Readonly<Record<string, object>>)) cards.set(to, card);
  response.end();
});
app.get('/health/ready', (_request, response) => void response.end());
app.listen(Number(process.env['PORT']), '127.0.0.1');
