import { describe, expect, it } from 'vitest';
import { Pacer, TEAMS_PACE, type Pace } from '../../../../src/adapters/teams/outbound/pacer.ts';
import { TransientError } from '../../../../src/kernel/errors.ts';

/** Time that moves only when everybody sleeps. */
class FakeTime {
  #now = 0;
  readonly #sleepers: { at: number; wake: () => void }[] = [];
  now = (): number => this.#now;
  sleep = (ms: number): Promise<void> =>
    new Promise((wake) => {
      this.#sleepers.push({ at: this.#now + ms, wake });
    });

  /** Lets time pass until all of `work` is done. */
  async through<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const done = work.finally(() => (state.isDone = true));
    done.catch(() => undefined);
    while (!state.isDone) {
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
      this.#sleepers.sort((a, b) => a.at - b.at);
      const next = this.#sleepers.shift();
      if (next === undefined) continue;
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    return done;
  }
}

function pacerAt(pace: Pace): {
  pacer: Pacer;
  time: FakeTime;
  sent: (conversation: string, isUrgent?: boolean) => Promise<number>;
} {
  const time = new FakeTime();
  const pacer = new Pacer(pace, time);
  return { pacer, time, sent: (conversation, isUrgent) => pacer.turn(conversation, isUrgent).then(() => time.now()) };
}

const OPEN: Pace = { perSecond: 40, perConversation: [] };

describe('the pace of sending', () => {
  it('The pace of sending is steady over all conversations: 40 a second, without a burst', async () => {
    const { time, sent } = pacerAt(OPEN);
    const at = await time.through(Promise.all(Array.from({ length: 81 }, (_, i) => sent(`c${i}`))));
    expect(at.map((ms) => Math.round(ms))).toEqual(Array.from({ length: 81 }, (_, i) => i * 25));
  });

  it('The pace of sending keeps seven a second in one conversation while others go on', async () => {
    const { time, sent } = pacerAt(TEAMS_PACE);
    const busy = Array.from({ length: 8 }, () => sent('busy'));
    const [other, last] = await time.through(Promise.all([sent('other'), ...busy]).then((at) => [at[0], at[8]]));
    expect(other).toBeLessThan(1000);
    expect(last).toBeGreaterThanOrEqual(1000);
  });

  it('The pace of sending sends nothing while Teams asks to wait, and does not make up for it in a burst afterwards', async () => {
    const { time, pacer, sent } = pacerAt(OPEN);
    const all = Promise.all(Array.from({ length: 5 }, (_, i) => sent(`c${i}`)));
    pacer.slowDown(3000);
    expect((await time.through(all)).map((ms) => Math.round(ms))).toEqual([3000, 3042, 3084, 3125, 3167]);
  });

  it('The pace of sending lets a reply to a waiting person pass the line, but not a pause', async () => {
    const { time, pacer, sent } = pacerAt(OPEN);
    const bulk = Promise.all(Array.from({ length: 200 }, (_, i) => sent(`c${i}`)));
    const reply = await time.through(sent('waiting', true));
    expect(reply).toBeLessThan(100);
    await time.through(bulk);
    const paused = time.now();
    pacer.slowDown(500);
    expect(await time.through(sent('waiting', true))).toBe(paused + 500);
  });

  it('The pace of sending follows within five seconds when Teams takes only thirty a second, and comes back when it takes more', async () => {
    const { time, pacer, sent } = pacerAt(TEAMS_PACE);
    const passed: number[] = [];
    let limit = 30;
    const trySend = async (name: string): Promise<void> => {
      const at = await sent(name);
      if (passed.filter((one) => one > at - 1000).length < limit) passed.push(at);
      else {
        refused.push(at);
        pacer.slowDown(1000);
      }
    };
    const refused: number[] = [];
    const during = (from: number, to: number) => passed.filter((at) => at >= from && at < to).length / ((to - from) / 1000);
    await time.through(Promise.all(Array.from({ length: 900 }, (_, i) => trySend(`c${i}`))));
    expect(during(5000, 25_000)).toBeGreaterThan(26);
    expect(refused.filter((at) => at > 5000).length).toBeLessThan(5);
    limit = 50;
    const from = time.now();
    await time.through(Promise.all(Array.from({ length: 9000 }, (_, i) => trySend(`d${i}`))));
    expect(during(from + 150_000, from + 170_000)).toBeGreaterThan(47);
  });

  it('The pace of sending says when to come back rather than holding a worker for long', async () => {
    const { time, sent } = pacerAt({ perSecond: 1000, perConversation: [{ count: 60, withinMs: 30_000 }] });
    await time.through(Promise.all(Array.from({ length: 60 }, () => sent('busy'))));
    await expect(sent('busy')).rejects.toBeInstanceOf(TransientError);
    await expect(sent('busy')).rejects.toMatchObject({ retryAfterMs: expect.any(Number) });
  });
});
