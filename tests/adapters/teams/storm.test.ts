import { afterEach, beforeEach, expect, it } from 'vitest';
import { teamsMessaging } from '../../../src/adapters/teams/teams-messaging.ts';
import { card } from '../../../src/kernel/card/card.ts';
import type { Address } from '../../../src/ports/messenger.ts';
import { startPretendTeams, type PretendTeams } from '../../../src/sandbox/teams/pretend-teams.ts';
import type { TeamsPerson } from '../../../src/sandbox/teams/teams-people.ts';
import { AINO } from '../../sandbox/support/people.ts';
import { OPEN } from './support/running-bot.ts';

const PEOPLE = 8;
const EACH = 4;
const WAIT_SECONDS = 1;

let teams: PretendTeams;
beforeEach(async () => {
  teams = await startPretendTeams({ botUrl: () => 'http://127.0.0.1:9/' });
});
afterEach(() => teams.close());

it('A storm of 429 holds all sending as long as Teams asks, keeps the order in each chat, and loses and doubles nothing', async () => {
  const note = (): void => undefined;
  const { messenger } = teamsMessaging({ config: OPEN, log: { info: note, warn: note, error: note }, apology: () => 'Anteeksi' });
  const people = Array.from({ length: PEOPLE }, (_, index) =>
    teams.world.addPerson({ ...AINO, aadObjectId: `person-${index}`, email: `person-${index}@example.fi` }),
  );
  for (const person of people) person.isInstalled = true;
  teams.faults.add({ kind: 'throttle', method: 'POST', path: '/activities', times: 3, retryAfterSeconds: WAIT_SECONDS });

  const numbers = Array.from({ length: EACH }, (_, index) => `viesti ${index}`);
  const sendings = numbers.flatMap((title) =>
    people.map((person) => messenger.post(chatWith(person), card({ language: 'fi', title, body: [] }), title)),
  );
  await Promise.all(sendings);

  for (const person of people) {
    const inOrder = teams.world.messages.in(person.chatId).map(({ attachments }) => titleIn(JSON.stringify(attachments)));
    expect(inOrder).toEqual(numbers);
  }
  const requests = teams.traffic.list();
  const refused = requests.filter(({ status }) => status === 429);
  expect(refused).toHaveLength(3);
  const lastNo = Math.max(...refused.map(({ to }) => to));
  // What was under way when Teams said it may still come in: at the most one in each chat.
  const early = requests.filter(({ from }) => from > lastNo && from < lastNo + WAIT_SECONDS * 1000);
  expect(early.length).toBeLessThan(PEOPLE);
});

function titleIn(text: string): string | undefined {
  return /viesti \d/.exec(text)?.[0];
}

function chatWith(person: TeamsPerson): Address {
  const { chatId: conversationId } = person;
  return { tenant: teams.world.tenantId, serviceUrl: `${teams.origin}/`, botId: teams.world.botId, conversationId };
}
