import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config/config.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { demonstration } from '../../src/sandbox/demo/demonstration.ts';
import { startPretendLogin, type PretendLogin } from '../admin/doctor/support/pretend-login.ts';
import { prepareFolder } from '../support/prepared-database.ts';

let dataDir: string;
let login: PretendLogin;
let app: App;
const errors: string[] = [];
const note = (): void => undefined;
const log = {
  info: note,
  warn: note,
  error: (fields: Readonly<Record<string, unknown>>, message: string) => void errors.push(`${message} ${JSON.stringify(fields)}`),
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'verkostobotti-login-'));
  await prepareFolder(dataDir);
  login = await startPretendLogin();
  const bot = {
    BOT_ID: '1e7a0000-0000-4000-8000-0000000000b0',
    BOT_TENANT_ID: 'tenant',
    BOT_PASSWORD: 'old',
    BOT_LOGIN_URL: login.url,
  };
  const graph = { GRAPH_ORIGIN: 'http://127.0.0.1:9' };
  const { areaFile: AREA_FILE } = demonstration();
  app = await startApp(readConfig({ MODE: 'development', PORT: '0', DATA_DIR: dataDir, AREA_FILE, ...bot, ...graph }), { log });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await app.stop();
  await login.close();
  await rm(dataDir, { recursive: true });
});

it('The bot is ready while a refusal of its login may pass, not any more when it lasts, and again when the secret is right', async () => {
  login.told.login = {
    status: 401,
    body: { error: 'invalid_client', error_description: 'AADSTS7000222: The secret has expired.' },
  };
  const real = performance.now.bind(performance);
  let passed = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => real() + passed * MINUTE);
  const ready = async (): Promise<{ readonly status: number; readonly teamsLogin: unknown }> => {
    const answer = await fetch(`${app.origin}/health/ready`);
    const { checks } = (await answer.json()) as { readonly checks: Readonly<Record<string, unknown>> };
    return { status: answer.status, teamsLogin: checks['teamsLogin'] };
  };
  /** Looks so many minutes later, and again when the login has answered. */
  const after = async (minutes: number) => {
    const before = login.asked();
    passed += minutes;
    await ready();
    await expect.poll(() => login.asked()).toBeGreaterThan(before);
    return ready();
  };
  expect(await after(0)).toEqual({ status: 200, teamsLogin: true });
  expect(await after(4)).toEqual({ status: 200, teamsLogin: true });
  await after(2);
  await expect.poll(ready).toEqual({ status: 503, teamsLogin: false });
  expect(errors).toEqual(['a login refuses the bot for good {"login":"teamsLogin","code":"AADSTS7000222"}']);
  login.mend();
  await after(1);
  await expect.poll(ready).toEqual({ status: 200, teamsLogin: true });
});
