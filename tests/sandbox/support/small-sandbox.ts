import express from 'express';
import { BotClock } from '../../../src/sandbox/bot-clock.ts';
import { demonstration } from '../../../src/sandbox/demo/demonstration.ts';
import { populate } from '../../../src/sandbox/demo/populate.ts';
import { startPretendGraph } from '../../../src/sandbox/graph/pretend-graph.ts';
import { listen } from '../../../src/sandbox/http/listening.ts';
import { sandboxPage } from '../../../src/sandbox/page/page-router.ts';
import type { Sandbox } from '../../../src/sandbox/sandbox.ts';
import { startPretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import { type EchoBot, startEchoBot } from './echo-bot.ts';

export interface SmallSandbox extends Sandbox {
  readonly bot: EchoBot;
  /** Where the page is. */
  readonly origin: string;
  /** How far the pretended clock of the bot has been moved, in milliseconds. */
  moved(): number;
  close(): Promise<void>;
}

/** By how far the clock has been moved: the house's own work, and a reminder to Aino Mallikas. */
const PLANNED = [
  { job: 'retention.run', order: '', atMs: 5_400_000 },
  { job: 'offer.remind', order: 'VP-2026-0001', atMs: 7_200_000, person: '1e7a0000-0000-4000-8000-000000000001' },
];

/** The page and the demonstration around the echo bot, whose clock is a number. */
export async function startSmallSandbox(): Promise<SmallSandbox> {
  let movedMs = 0;
  const bot = await startEchoBot();
  const app = express();
  const page = await listen(app);
  const clock = new BotClock(() => page.origin);
  const teams = await startPretendTeams({ botUrl: () => `${bot.origin}/api/messages`, now: () => clock.now() });
  const graph = await startPretendGraph();
  const demo = demonstration();
  const team = populate(demo, { teams: teams.world, graph: graph.world, now: Date.now() });
  for (const person of teams.world.people) person.isInstalled = true;
  const iso = (ms: number): string => new Date(Date.now() + ms).toISOString();
  app.get('/development/next', (_request, response) => {
    const left = PLANNED.filter(({ atMs }) => atMs > movedMs);
    const planned = left.map(({ atMs, ...work }) => ({ ...work, due: iso(atMs) }));
    response.json({ now: iso(movedMs), due: planned[0]?.due ?? null, planned });
  });
  app.post('/development/clock', express.json(), (request, response) => {
    movedMs = Date.parse((request.body as { to: string }).to) - Date.now();
    const reminded = teams.world.person('Aino Mallikas');
    const content = { text: 'Muistutus', summary: '', attachments: [], importance: undefined };
    if (reminded && movedMs > 7_199_000) teams.world.messages.send({ conversationId: reminded.chatId }, 'bot', content);
    response.json({ now: iso(movedMs) });
  });
  app.use(sandboxPage({ teams, graph, clock, demo, team }));
  await clock.begin();
  const close = async (): Promise<void> => {
    await Promise.all([teams.close(), graph.close(), bot.close(), page.close()]);
  };
  return { teams, graph, clock, demo, team, bot, origin: page.origin, moved: () => movedMs, close };
}
