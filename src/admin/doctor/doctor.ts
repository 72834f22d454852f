import { botLogin } from '../../adapters/teams/outbound/bot-login.ts';
import { graphLogin } from '../../adapters/graph/graph-login.ts';
import { appClock } from '../../adapters/prisma/app-clock.ts';
import type { Database } from '../../adapters/prisma/database/database.ts';
import { prismaBank } from '../../adapters/prisma/people/bank.ts';
import { prismaPeople } from '../../adapters/prisma/people/people-store.ts';
import { prismaConversations } from '../../adapters/prisma/people/conversation-store.ts';
import { prismaSettings } from '../../adapters/prisma/stores.ts';
import { environment } from '../../config/env.ts';
import { CommandFaults, print } from '../output.ts';
import { bankFindings } from './bank-check.ts';
import { appClockFindings, lookAtClock } from './clock-check.ts';
import { lookAtAuditKey, lookAtDatabase, lookAtFeedbackKey } from './database-check.ts';
import { lookAtEnvironment } from './environment-check.ts';
import { lookAtAreas } from './areas-check.ts';
import { fault, lineOf, type Finding } from './finding.ts';
import { lookAtCalendars, lookAtGraph, lookAtInstalling, lookAtMail } from './graph-check.ts';
import { lookAtLogin } from './login-check.ts';
import { lookAtReach, lookAtWork } from './people-check.ts';
import { lookAtPublicUrl } from './public-url-check.ts';
import { subjectOf, type Subject } from './subject.ts';
import { lookAtKeys, lookAtTeams } from './teams-check.ts';
import { deskOf } from '../../model/area/area.ts';

/** Prints a line for each thing that was looked at. Throws CommandFaults when one is a fault; warnings do not count. */
export async function runDoctor(outside: string | undefined): Promise<void> {
  const findings = await examine(subjectOf(environment(), outside));
  for (const finding of findings) print(lineOf(finding));
  const count = (level: Finding['level']): number => findings.filter((one) => one.level === level).length;
  const faults = count('fault');
  const sum = `${faults} ${faults === 1 ? 'fault' : 'faults'}, ${count('warning')} to think of, ${count('ok')} in order. Nothing was changed.`;
  if (faults > 0) throw new CommandFaults([sum]);
  print(sum);
}

interface Check {
  readonly about: string;
  readonly look: () => Promise<readonly Finding[]>;
}

/** Looks at everything, and changes nothing. A check that fails or hangs is a line of its own, and stops no other. */
export async function examine(subject: Subject): Promise<readonly Finding[]> {
  const { findings, database } = await lookAtDatabase(subject);
  try {
    const inForce = database === undefined ? undefined : await lookAtAreas(subject, database);
    const now = { ...subject, areas: inForce?.areas ?? subject.areas };
    const checks = [...networkChecks(now), ...(database === undefined ? [] : databaseChecks(now, database))];
    const found = await Promise.all(checks.map((check) => limited(check)));
    return [...lookAtEnvironment(subject), ...findings, ...(inForce?.findings ?? []), ...found.flat()];
  } finally {
    await database?.close();
  }
}

const WITHIN_MS = 30_000;

/** Exported for its test: a check with its time limit. */
export async function limited({ about, look }: Check, withinMs = WITHIN_MS): Promise<readonly Finding[]> {
  const late = new Promise<readonly Finding[]>((resolve) => {
    const line = fault(
      about,
      `no answer within ${withinMs / 1000} seconds`,
      'look at the network between this machine and it, then ask again',
    );
    setTimeout(() => resolve([line]), withinMs).unref();
  });
  const failed = (error: unknown): readonly Finding[] => {
    const name = error instanceof Error ? error.name : 'unknown';
    return [fault(about, `it could not be looked at (${name})`, 'ask again; if it stays, report it with this line')];
  };
  return Promise.race([look().catch(failed), late]);
}

function networkChecks({ bot, graph, right, areas, outside }: Subject): readonly Check[] {
  const isOpen = bot?.botId === ''; // in development nothing is authenticated, and nobody is asked outside
  const loginUrl = right.BOT_LOGIN_URL ?? 'https://login.microsoftonline.com';
  const { PUBLIC_URL: publicUrl } = right;
  return [
    ...(bot === undefined || isOpen
      ? []
      : [
          { about: 'bot login', look: () => lookAtLogin('bot login', botLogin(bot)) },
          { about: 'Teams, hearing', look: () => lookAtKeys(bot) },
          { about: 'clock', look: () => lookAtClock(loginUrl) },
        ]),
    ...(graph === undefined
      ? []
      : [
          { about: 'Graph login', look: () => lookAtLogin('Graph login', graphLogin(graph)) },
          { about: 'Graph', look: () => lookAtGraph(graph, areas, outside) },
          ...(right.TEAMS_CATALOG_APP_ID === undefined || isOpen
            ? []
            : [{ about: 'installing the app', look: () => lookAtInstalling(graph) }]),
        ]),
    ...(publicUrl === undefined ? [] : [{ about: 'public address', look: () => lookAtPublicUrl(publicUrl) }]),
  ];
}

function databaseChecks(subject: Subject, database: Database): readonly Check[] {
  const { areas, bot, graph, isDevelopment } = subject;
  const real = { now: () => Date.now() };
  const bank = prismaBank(database, real).all();
  const people = prismaPeople(database, real);
  bank.catch(() => undefined); // whoever asks for it says so
  const today = new Date().toISOString().slice(0, 10);
  return [
    { about: 'feedback key', look: () => lookAtFeedbackKey(subject, database) },
    { about: 'audit key', look: () => lookAtAuditKey(subject, database) },
    {
      about: 'bot’s clock',
      look: async () => appClockFindings((await appClock(prismaSettings(database))).now() - Date.now(), isDevelopment),
    },
    { about: 'work', look: () => lookAtWork(database, areas, real) },
    { about: 'consultant bank', look: async () => bankFindings(await bank, areas, today) },
    { about: 'reach', look: async () => lookAtReach(database, areas, await bank) },
    ...(bot === undefined
      ? []
      : [{ about: 'Teams, speaking', look: () => lookAtTeams(bot, areas, prismaConversations(database, real)) }]),
    ...(graph === undefined
      ? []
      : areas.map((area) => ({
          about: `letters, ${area.id}`,
          look: async () => {
            const named = [...(await bank), ...deskOf(area)];
            const isUsed = named.some(({ way }) => way === 'mail') || (await people.byMail(area.id)).length > 0;
            return isUsed ? lookAtMail(graph, area) : [];
          },
        }))),
    ...(graph === undefined
      ? []
      : areas.map((area) => ({
          about: `consultants’ calendars, ${area.id}`,
          look: async () => lookAtCalendars(graph, area, await bank),
        }))),
  ];
}
