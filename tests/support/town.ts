import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import type { Database } from '../../src/adapters/prisma/database/database.ts';
import { addDays } from '../../src/kernel/time/calendar-date.ts';
import { localOf } from '../../src/kernel/time/zone.ts';
import type { Log } from '../../src/ports/log.ts';
import { Play } from '../../src/sandbox/scripted/play.ts';
import { startApp } from '../../src/app.ts';
import { startSandbox, type RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { timesOn } from '../../src/sandbox/teams/cards.ts';
import { PATIENCE_MS } from './patience.ts';
import { freshDatabase, prepareFolder } from './prepared-database.ts';

/** Somewhere to act: people with buttons, and the world around the bot. */
export interface Stage {
  readonly play: Play;
  readonly sandbox: Sandbox;
}

/** The whole app over HTTP, with the pretend Teams and Graph around it, and everything it logged. */
export interface Town extends Stage {
  readonly sandbox: RunningSandbox;
  readonly logged: readonly string[];
  readonly dataDir: string;
  /** Everything in the database as text. */
  stored(): Promise<string>;
}

/** Runs journeys on the embedded database, and on PostgreSQL when TEST_DATABASE_URL (of an administrator) is set: what a database may decide. */
export function inEveryTown(title: string, journeys: (town: () => Town) => void): void {
  describe(`${title} (embedded)`, () => inTown(undefined, journeys));
  const url = process.env['TEST_DATABASE_URL'];
  if (url === undefined) describe.skip(`${title} (PostgreSQL: skipped, TEST_DATABASE_URL is not set)`, () => journeys(never));
  else describe(`${title} (PostgreSQL)`, () => inTown(url, journeys));
}

/**
 * What does not depend on the database: on PostgreSQL where there is one, which takes a third of the processor's time, else on the embedded
 * one. With EVERY_DATABASE=1 on both.
 */
export function inOneTown(title: string, journeys: (town: () => Town) => void): void {
  if (process.env['EVERY_DATABASE'] === '1') inEveryTown(title, journeys);
  else describe(title, () => inTown(process.env['TEST_DATABASE_URL'], journeys));
}

function inTown(adminUrl: string | undefined, journeys: (town: () => Town) => void): void {
  let town: Town | undefined;
  let leave: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-town-'));
    const database = adminUrl === undefined ? await prepareFolder(dataDir) : await freshDatabase(adminUrl);
    const logged: string[] = [];
    const sandbox = await startSandbox(startApp, {
      port: 0,
      dataDir,
      databaseUrl: database?.url,
      log: logInto(logged),
      answerWithinMs: PATIENCE_MS,
    });
    town = {
      sandbox,
      logged,
      dataDir,
      play: new Play(sandbox, sandbox.app.origin, () => undefined),
      stored: () => everything(sandbox.app.database),
    };
    leave = async () => {
      await sandbox.stop();
      await database?.drop();
      await rm(dataDir, { recursive: true, force: true });
    };
  });
  journeys(() => town ?? never());
  afterAll(() => leave());
}

/** A client meeting one to three weeks ahead, in the afternoons. */
export function orderFields(town: Stage, changes: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const today = localOf(town.sandbox.clock.now(), 'Europe/Helsinki').date;
  return {
    kind: 'client',
    method: 'anticipation-dialogue',
    theme: 'everyday',
    clientAgreed: 'yes',
    clientAgreedOn: today,
    unit: 'perhesosiaalityo',
    municipality: 'lappeenranta',
    placeType: 'own',
    language: 'fi',
    interpreter: 'none',
    earliestDate: addDays(today, 7),
    latestDate: addDays(today, 21),
    timeFrom: '12:00',
    timeTo: '16:00',
    countFamily: '3',
    countClose: '1',
    countProfessionals: '4',
    durationMinutes: '150',
    ...changes,
  };
}

/** Orders by the form and answers with the order's number. */
export async function placeOrder(town: Stage, orderer: Actor, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const known = numbersSeenBy(orderer);
  await orderer.say('tilaa');
  await town.play.press(orderer, 'order.submit', orderFields(town, changes));
  // On a busy machine the person gets an apology first; the order's card comes all the same.
  return town.play.until('the order', () => numbersSeenBy(orderer).find((number) => !known.includes(number)));
}

/** Orders that some card of this person names. */
export function numbersSeenBy(actor: Actor): readonly string[] {
  const cards = actor.messages().map((message) => JSON.stringify(actor.card(message) ?? ''));
  return cards.flatMap((card) => card.match(/VP-\d{4}-\d{4,}/g) ?? []);
}

/** Picks the first proposed time at which four are free and waits for offers; answers with those who were asked. */
export async function chooseFirstTime(town: Stage, orderer: Actor, number: string): Promise<readonly Actor[]> {
  const isMine = ofOrder(number);
  // Calendars that are slow to answer, as on a busy machine, come to the card when they have.
  const slot = await town.play.until('a time at which four are free', () => {
    const times = timesOn(orderer.find('order.choose-time', isMine)?.card ?? {});
    return times.find(({ title }) => Number(/· (\d+) /.exec(title)?.[1] ?? 0) >= 4)?.value;
  });
  await town.play.press(orderer, 'order.choose-time', {}, { where: (held) => held['slot'] === slot && isMine(held) });
  return town.play.until('four offers', () => {
    const asked = consultants(town).filter((actor) => actor.find('offer.accept', isMine));
    return asked.length >= 4 ? asked : undefined;
  });
}

export function consultants(town: Stage): readonly Actor[] {
  return town.sandbox.teams.world.people.filter(({ role }) => role === 'consultant').map(({ name }) => town.play.actor(name));
}

/** Only presses about this order. */
export function ofOrder(number: string): (data: Readonly<Record<string, unknown>>) => boolean {
  return ({ order }) => order === number;
}

/** Waits until the bot has nothing left to do that is due. */
export async function settled(town: Stage): Promise<void> {
  await town.sandbox.clock.advance(1);
}

async function everything({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'",
  );
  const contents = [];
  for (const { name } of rows) contents.push(JSON.stringify((await pool.query(`SELECT t::text AS row FROM ${name} t`)).rows));
  return contents.join('\n');
}

function logInto(lines: string[]): Log {
  const write = (fields: Readonly<Record<string, unknown>>, message: string): void => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  return { info: write, warn: write, error: write };
}

function never(): never {
  throw new Error('the town is open only inside tests');
}
