import { afterEach, describe, expect, it } from 'vitest';
import { Router } from 'express';
import { advanced } from '../../../src/adapters/web/operation/duration.ts';
import { HOUR, parseInstant, toIso } from '../../../src/kernel/time/instant.ts';
import type { PlannedJob } from '../../../src/model/planned/jobs.ts';
import { feedbackWorld } from '../../stages/feedback/support/feedback-world.ts';
import { webServer, type WebServer } from './support/web-server.ts';

const START = Date.UTC(2026, 11, 1, 8);
const OFFER: PlannedJob = {
  job: 'card.show',
  order: 'VP-2026-0001',
  key: 'offer',
  needs: { view: 'offer.card', to: { person: 'p1' } },
  due: START + HOUR,
};
let site: WebServer | undefined;
afterEach(() => site?.close());

/** A jump lasts until that many requests have come, and a good while longer: one that did not wait for it would begin meanwhile. */
async function withClock(jumps: string[] = [], together = 1) {
  let now = START;
  let arrived = 0;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const clock = {
    now: () => now,
    planned: async () => (now < START + HOUR ? [OFFER] : []),
    jump: async (to: number) => {
      jumps.push(`begin ${toIso(to)}`);
      while (arrived < together) await turn();
      for (let i = 0; i < 50; i++) await turn();
      now = to;
      jumps.push(`end ${toIso(to)}`);
    },
  };
  const messages = Router().use((_request, _response, next) => {
    arrived += 1;
    next();
  });
  site = await webServer(feedbackWorld(), { clock, messages });
  const { post } = site;
  const move = (body: unknown) =>
    post('/development/clock', typeof body === 'string' ? body : JSON.stringify(body), { 'content-type': 'application/json' });
  return { move, site };
}

describe('POST /development/clock', () => {
  it('Moves by a duration or to an instant, and answers the new time', async () => {
    const { move } = await withClock();
    expect(await (await move({ advance: 'PT2H' })).json()).toEqual({ now: '2026-12-01T10:00:00.000Z' });
    expect(await (await move({ to: '2026-12-02T12:00:00+02:00' })).json()).toEqual({ now: '2026-12-02T10:00:00.000Z' });
  });

  it.each([
    [{ to: '2026-12-01T07:59:59Z' }],
    [{ to: 'tomorrow' }],
    [{ advance: '-PT1H' }],
    [{ advance: 'P' }],
    [{ advance: 5 }],
    [{ advance: 'PT1H', to: '2026-12-02T10:00:00Z' }],
    [{}],
    [[]],
    ['not json'],
    [''],
  ])('Answers 400 to %j and moves nothing', async (body) => {
    const jumps: string[] = [];
    const { move } = await withClock(jumps);
    expect((await move(body)).status).toBe(400);
    expect(jumps).toEqual([]);
  });

  it('Lets moves follow one another', async () => {
    const jumps: string[] = [];
    const { move } = await withClock(jumps, 3);
    await Promise.all([move({ advance: 'PT1H' }), move({ advance: 'PT1H' }), move({ advance: 'PT1H' })]);
    expect(jumps).toEqual(
      [9, 10, 11]
        .flatMap((hour) => [
          `begin 2026-12-01T${String(hour).padStart(2, '0')}`,
          `end 2026-12-01T${String(hour).padStart(2, '0')}`,
        ])
        .map((line) => `${line}:00:00.000Z`),
    );
  });

  it('Takes no form, so that no page elsewhere can move it', async () => {
    const { site: open } = await withClock();
    expect((await open.post('/development/clock', { advance: 'PT1H' })).status).toBe(400);
  });
});

describe('GET /development/next', () => {
  it('Tells what falls due next, and what is planned for whom', async () => {
    const { move, site: open } = await withClock();
    expect(await (await open.get('/development/next')).json()).toEqual({
      due: '2026-12-01T09:00:00.000Z',
      now: '2026-12-01T08:00:00.000Z',
      planned: [{ job: 'card.show', order: 'VP-2026-0001', due: '2026-12-01T09:00:00.000Z', person: 'p1' }],
    });
    await move({ advance: 'PT2H' });
    expect(await (await open.get('/development/next')).json()).toMatchObject({ due: null });
  });
});

describe('a duration', () => {
  it.each([
    ['PT90M', '2026-12-01T09:30:00.000Z'],
    ['P1DT2H30M', '2026-12-02T10:30:00.000Z'],
    ['P2W', '2026-12-15T08:00:00.000Z'],
    ['P3M', '2027-03-01T08:00:00.000Z'],
    ['P1Y', '2027-12-01T08:00:00.000Z'],
    ['PT0.5H', '2026-12-01T08:30:00.000Z'],
    ['PT0S', '2026-12-01T08:00:00.000Z'],
  ])('%s leads to %s', (duration, iso) => {
    expect(advanced(START, duration)).toBe(parseInstant(iso));
  });

  it.each(['', 'P', 'PT', 'P1', '1H', 'PT1H30', 'P1H', 'PT1D', 'P-1D', 'pt1h', 'P1DT'])('%j is none', (duration) => {
    expect(advanced(START, duration)).toBeUndefined();
  });
});
