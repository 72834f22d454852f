import { PermanentError } from '../../kernel/errors.ts';
import type { Instant } from '../../kernel/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { SettingStore } from '../../ports/stores/setting-store.ts';

/** The app's clock: real time plus an offset that is kept, so that time moved forward stays so after a restart. */
export interface AppClock extends Clock {
  /** Moves the clock forward; it ticks on from there. Throws PermanentError('past') for a time that has been. */
  moveTo(at: Instant): Promise<void>;
  movingTo: Instant | undefined;
}

export async function appClock(settings: SettingStore, realNow: () => Instant = Date.now): Promise<AppClock> {
  const kept = await settings.get(OFFSET);
  let offset = typeof kept === 'number' ? kept : 0;
  const now = () => realNow() + offset;
  return {
    now,
    movingTo: undefined,
    moveTo: async (at) => {
      if (at < now()) throw new PermanentError('the clock moves forward only', { code: 'past' });
      const wanted = at - realNow();
      await settings.set(OFFSET, wanted);
      offset = Math.max(offset, wanted);
    },
  };
}

const OFFSET = 'clock.offset';
