import { afterAll, describe, expect, it } from 'vitest';
import { auditEvents } from '../../src/adapters/prisma/audit/event-audit.ts';
import { installationKey } from '../../src/adapters/prisma/audit/installation-key.ts';
import { prismaStores } from '../../src/adapters/prisma/stores.ts';
import { prismaQueue } from '../../src/adapters/prisma/outbox/work-queue.ts';
import { DAY, MINUTE } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import { WITHHELD } from '../../src/runtime/delivery/sending.ts';
import type { CalendarEvent } from '../../src/sandbox/graph/mailboxes.ts';
import type { Message } from '../../src/sandbox/teams/messages.ts';
import { childBot, type ChildBot } from '../support/child-bot.ts';
import { mortal, type Mortal } from '../support/mortal.ts';
import { passTo, playOrder, type Played } from '../support/stubborn-people.ts';
import { freshDatabase } from '../support/prepared-database.ts';
import { TEST_KEY } from '../support/test-key.ts';

/** `KILLS=50 KILL_SEED=7 npm test -- tests/journeys/kills`: as many deaths, on PostgreSQL where TEST_DATABASE_URL is set. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['KILL_SEED'] ?? 20_261_202);
const PATIENCE = 300_000 + KILLS * 20_000;
const ORDERERS = ['Henna Satunen', 'Linnéa Fiktivius', 'Ellen Kuvitteellinen'];

describe('A process that is killed again and again', () => {
  let end: () => Promise<void> = () => Promise.resolve();
  afterAll(() => end(), PATIENCE);

  it(
    'A process that is killed again and again loses nothing and doubles nothing',
    async () => {
      const adminUrl = process.env['TEST_DATABASE_URL'];
      const database = adminUrl === undefined ? undefined : await freshDatabase(adminUrl);
      const bot = await childBot(database?.url);
      end = () => bot.end().then(() => database?.drop());
      await open(bot);
      const dying = mortal(bot, KILLS, SEED);
      const played: Played[] = [];
      while (dying.left() > 0) {
        const name = ORDERERS[played.length % ORDERERS.length] ?? '';
        played.push(await playOrder(dying, bot.play.actor(name)));
      }
      await passTo(dying, bot.sandbox.clock.now() + 20 * DAY);
      await bot.kill();
      const seen = await check(dying, played);
      if (process.env['KILLS'] !== undefined) process.stderr.write(`survived: ${JSON.stringify({ ...dying.deaths, ...seen })}\n`);
    },
    PATIENCE,
  );
});

/** Everybody has the app, in working hours, and the coordinators their channel. */
async function open(bot: ChildBot): Promise<void> {
  const { clock, teams, team } = bot.sandbox;
  await bot.start();
  await clock.moveTo(afterQuietHours(clock.now() + MINUTE, { quiet: '15:00-09:00', zone: 'Europe/Helsinki', holidays: [] }));
  for (const person of teams.world.people) await teams.client.install(person);
  const maija = bot.play.actor('Maija Esimerkki').person;
  const channelId = team.channels.at(-1)?.id ?? '';
  await teams.client.installInTeam(team, maija, channelId);
  await teams.client.sayInChannel(maija, { channelId }, 'ota kanava käyttöön');
}

/** What people have at the end is what was due, and the database agrees with it. */
async function check({ bot, cut }: Mortal, played: readonly Played[]): Promise<Readonly<Record<string, number>>> {
  const database = await bot.open();
  try {
    const stores = prismaStores(database, bot.sandbox.clock, TEST_KEY);
    for (const { number, orderer, pair } of played) {
      const order = await stores.orders.load(number);
      expect([number, order?.phase, order?.problem]).toEqual([number, 'closed', undefined]);
      expect(order?.seats.map(({ holder }) => holder?.id).toSorted()).toEqual(
        pair.map(({ person }) => person.aadObjectId).toSorted(),
      );
      expect(eventsNamed(bot, number)).toBe(1);
      expect([orderer, ...pair].filter((actor) => cardsNaming(number, [actor.person.chatId], bot).length === 0)).toEqual([]);
    }
    const numbers = played.map(({ number }) => number);
    const orders = await database.prisma.order.findMany({ orderBy: { number: 'asc' } });
    expect(orders.map(({ number }) => number)).toEqual(numbers);
    const key = await installationKey(bot);
    const rows = (await database.prisma.message.findMany()).map((row) => ({
      ...row,
      activityId: row.activityId && key.openShort(row.key, row.activityId),
    }));
    const sent = rows.filter(({ state }) => state === 'sent');
    expect(sent.filter(({ attempts }) => attempts > 2)).toEqual([]);
    // A card both of whose sendings were cut by deaths may stand there twice already: it is not sent a third time.
    const givenUp = rows.filter(({ state, outcome }) => state !== 'sent' && outcome !== 'over');
    expect(givenUp.filter(({ outcome, attempts }) => outcome !== 'ambiguous' || attempts !== 2)).toEqual([]);
    expect(givenUp.length * 2).toBeLessThanOrEqual(cut.length);
    const places = placesOf(bot);
    const standing = places.flatMap((place) => bot.sandbox.teams.world.messages.in(place).map(({ id }) => id));
    // A reminder that somebody is spared stands nowhere, though its row is that of one that was sent; a morning's list is taken away the next morning.
    const shown = sent.filter(({ activityId, key: name }) => activityId !== WITHHELD && !name.startsWith('round/desk.digest/'));
    expect(shown.filter(({ activityId }) => !standing.includes(activityId ?? ''))).toEqual([]);
    const known = new Set(sent.map(({ activityId }) => activityId));
    const extra = numbers.flatMap((number) => cardsNaming(number, places, bot)).filter(({ id }) => !known.has(id));
    expect(extra.filter(({ conversationId }) => !cut.includes(conversationId))).toEqual([]);
    expect(holdsIn(bot)).toEqual([]);
    expect(await prismaQueue(database, bot.sandbox.clock).parked()).toEqual([]);
    const { events, faults } = await auditEvents(database, key.audit);
    expect(faults).toEqual([]);
    return { orders: played.length, cards: rows.length, extraCopies: extra.length, givenUp: givenUp.length, events };
  } finally {
    await database.close();
  }
}

function placesOf({ sandbox: { teams, team } }: ChildBot): readonly string[] {
  return [...teams.world.people.map(({ chatId }) => chatId), ...team.channels.map(({ id }) => id)];
}

/** The bot's messages about an order. */
function cardsNaming(number: string, places: readonly string[], { sandbox: { teams } }: ChildBot): readonly Message[] {
  const all = places.flatMap((place) => teams.world.messages.in(place));
  return all.filter(({ from, attachments }) => from === 'bot' && JSON.stringify(attachments).includes(number));
}

function eventsOfBot({ sandbox: { graph } }: ChildBot): readonly CalendarEvent[] {
  const { world } = graph;
  const all = world.mailboxes.flatMap((mailbox) => world.eventsOf(mailbox));
  return all.filter((event) => event.isFromBot && event.organizer === event.mailbox);
}

function eventsNamed(bot: ChildBot, number: string): number {
  return eventsOfBot(bot).filter(({ subject, attendees }) => attendees.length > 0 && subject.includes(number)).length;
}

/** Times held tentatively: none is left at the end. */
function holdsIn(bot: ChildBot): readonly string[] {
  return eventsOfBot(bot).flatMap(({ attendees, subject }) => (attendees.length > 0 ? [] : [subject]));
}
