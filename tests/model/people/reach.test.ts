import { expect, it } from 'vitest';
import { DAY } from '../../../src/kernel/time/instant.ts';
import { isToBeTried, OUT_OF_REACH, reachIn, type KnownReach, type Reach } from '../../../src/model/people/reachability.ts';
import { NOW } from '../../support/order-builder.ts';

const refused = (because: string, at = NOW) => ({ refused: { because, at } });
const install = (outcome: 'absent' | 'forbidden') => ({ install: { outcome, at: NOW } });

it.each<[KnownReach, Reach]>([
  [{ chat: 'open' }, 'teams'],
  [{ chat: 'none' }, 'unknown'],
  [{ chat: 'lost' }, 'removed'],
  [{ chat: 'open', ...refused('blocked') }, 'refuses'],
  [{ chat: 'none', ...refused('blocked') }, 'refuses'],
  [{ chat: 'none', ...refused('not-in-roster') }, 'not-installed'],
  [{ chat: 'none', ...install('forbidden') }, 'unknown'],
  [{ chat: 'none', ...install('absent') }, 'other-tenant'],
])('What is known (%j) makes somebody %s', (known, reach) => expect(reachIn(known, undefined, NOW)).toBe(reach));

it('Who is reached by mail is never asked of Teams, and tried again the day after a letter was refused', () => {
  expect(reachIn({ chat: 'lost' }, 'mail', NOW)).toBe('mail');
  expect(reachIn({ chat: 'none', ...refused('refused') }, 'mail', NOW + 1)).toBe('no-mail');
  expect(reachIn({ chat: 'none', ...refused('refused') }, 'mail', NOW + DAY)).toBe('mail');
});

it('Whoever nothing is known of may be asked; whoever has refused the bot is not even tried', () => {
  expect(OUT_OF_REACH.has('unknown')).toBe(false);
  expect(isToBeTried('unknown', { chat: 'none' }, NOW)).toBe(true);
  const absent = { chat: 'none', ...refused('not-in-roster') } as const;
  expect([NOW + 1, NOW + DAY].map((now) => isToBeTried('not-installed', absent, now))).toEqual([false, true]);
  expect(isToBeTried('refuses', { chat: 'open', ...refused('blocked') }, NOW + 9 * DAY)).toBe(false);
});
