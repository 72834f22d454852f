import { describe, expect, it } from 'vitest';
import { appClock } from '../../../src/adapters/prisma/app-clock.ts';
import { HOUR } from '../../../src/kernel/time/instant.ts';
import type { SettingStore } from '../../../src/ports/stores/setting-store.ts';

function settings(): SettingStore {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => {
      kept.set(key, value);
      return Promise.resolve();
    },
    setOnce: (key) => Promise.resolve(kept.get(key)),
  };
}

describe('the app’s clock', () => {
  it('The app’s clock is the real time until it is moved, ticks on, and stays moved after a restart', async () => {
    let real = 1_000_000;
    const store = settings();
    const clock = await appClock(store, () => real);
    expect(clock.now()).toBe(1_000_000);
    await clock.moveTo(1_000_000 + HOUR);
    real += 5;
    expect(clock.now()).toBe(1_000_005 + HOUR);
    expect((await appClock(store, () => real)).now()).toBe(1_000_005 + HOUR);
  });

  it('The app’s clock never goes back', async () => {
    const clock = await appClock(settings(), () => 1_000_000);
    await clock.moveTo(2_000_000);
    await expect(clock.moveTo(1_999_999)).rejects.toMatchObject({ code: 'past' });
    expect(clock.now()).toBe(2_000_000);
    await Promise.all([clock.moveTo(4_000_000), clock.moveTo(3_000_000)]);
    expect(clock.now()).toBe(4_000_000);
  });
});
