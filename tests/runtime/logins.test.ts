import { expect, it } from 'vitest';
import type { LoginAnswer } from '../../src/ports/login.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { loginWatch } from '../../src/runtime/logins.ts';

/** A login that answers as told, and a clock that moves when told. */
function watched() {
  const told: { answer: LoginAnswer; asked: number; now: number; said: string[] } = {
    answer: { state: 'in' },
    asked: 0,
    now: 1_000_000,
    said: [],
  };
  const ask = async (): Promise<LoginAnswer> => {
    told.asked += 1;
    return told.answer;
  };
  const note = (fields: Readonly<Record<string, unknown>>, message: string): void => {
    told.said.push(`${message} ${JSON.stringify(fields)}`);
  };
  const look = loginWatch({ teamsLogin: ask }, { log: { info: note, warn: note, error: note }, now: () => told.now });
  /** Looks after so many minutes, and gives what is known when the answer has come. */
  const after = async (minutes: number, answer: LoginAnswer): Promise<boolean | undefined> => {
    told.now += minutes * MINUTE;
    told.answer = answer;
    look();
    await new Promise((resolve) => setImmediate(resolve));
    return look()['teamsLogin'];
  };
  return { told, after };
}

const REFUSED: LoginAnswer = { state: 'refused', code: 'AADSTS7000222' };
const IN: LoginAnswer = { state: 'in' };
const UNCLEAR: LoginAnswer = { state: 'unclear' };

it('A refusal of the login is not believed at once, but when it has been said for five minutes, and is told once', async () => {
  const { told, after } = watched();
  expect(await after(0, REFUSED)).toBe(true);
  for (let minute = 1; minute < 5; minute += 1) expect(await after(1, REFUSED)).toBe(true);
  expect(await after(1, REFUSED)).toBe(false);
  expect(await after(1, REFUSED)).toBe(false);
  expect(told.said).toEqual(['a login refuses the bot for good {"login":"teamsLogin","code":"AADSTS7000222"}']);
});

it('A refusal that passed counts from the beginning when it comes again', async () => {
  const { after } = watched();
  await after(0, REFUSED);
  expect(await after(4, IN)).toBe(true);
  expect(await after(10, REFUSED)).toBe(true);
  expect(await after(4, REFUSED)).toBe(true);
  expect(await after(1, REFUSED)).toBe(false);
});

it('A login that is out of order refuses nobody, however long it lasts, and mends nothing', async () => {
  const { after } = watched();
  for (let minute = 0; minute < 30; minute += 1) expect(await after(1, UNCLEAR)).toBe(true);
  await after(1, REFUSED);
  expect(await after(5, REFUSED)).toBe(false);
  expect(await after(1, UNCLEAR)).toBe(false);
  expect(await after(1, IN)).toBe(true);
});

it('A login that lets the bot in is asked every ten minutes, one that does not each minute', async () => {
  const { told, after } = watched();
  for (let minute = 0; minute <= 10; minute += 1) await after(1, IN);
  expect(told.asked).toBe(2);
  for (let minute = 0; minute < 12; minute += 1) await after(1, REFUSED);
  expect(told.asked).toBe(2 + 3);
});
