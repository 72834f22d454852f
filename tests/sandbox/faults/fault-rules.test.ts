import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import express from 'express';
import { type FaultRule, FaultRules } from '../../../src/sandbox/faults/fault-rules.ts';
import { faultsRouter } from '../../../src/sandbox/faults/faults-router.ts';
import { listen, type Listening } from '../../../src/sandbox/http/listening.ts';

describe('the faults of a pretend server', () => {
  let server: Listening;
  let faults: FaultRules;
  let effects: number;

  beforeEach(async () => {
    effects = 0;
    faults = new FaultRules();
    const app = express();
    app.use('/_control', faultsRouter(faults));
    app.use(faults.middleware((status, code) => ({ status, code })));
    app.post('/things/:id', (_request, response) => {
      effects += 1;
      response.status(201).json({ made: true });
    });
    server = await listen(app);
  });

  afterEach(() => server.close());

  const post = (path = '/things/1', signal: AbortSignal | null = null): Promise<Response> =>
    fetch(`${server.origin}${path}`, { method: 'POST', signal });
  const control = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(`${server.origin}/_control${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });

  it.each<[FaultRule, number, number]>([
    [{ kind: 'throttle', retryAfterSeconds: 2 }, 429, 0],
    [{ kind: 'error-before' }, 500, 0],
    [{ kind: 'error-before', status: 503 }, 503, 0],
    [{ kind: 'error-after', status: 502 }, 502, 1],
    [{ kind: 'forbidden' }, 403, 0],
    [{ kind: 'missing' }, 404, 0],
    [{ kind: 'precondition' }, 412, 0],
    [{ kind: 'slow', delayMs: 20 }, 201, 1],
  ])('%j answers %d and lets %d effects happen', async (rule, status, happened) => {
    faults.add(rule);
    expect((await post()).status).toBe(status);
    expect(effects).toBe(happened);
    expect((await post()).status).toBe(201);
  });

  it('The faults of a pretend server names the seconds to wait in a throttled answer', async () => {
    faults.add({ kind: 'throttle', retryAfterSeconds: 7 });
    expect((await post()).headers.get('retry-after')).toBe('7');
  });

  it.each<[FaultRule['kind'], number]>([
    ['cut-before', 0],
    ['cut-after', 1],
  ])('%s cuts the connection, with %d effects', async (kind, happened) => {
    faults.add({ kind });
    await expect(post()).rejects.toThrow();
    expect(effects).toBe(happened);
  });

  it.each<[FaultRule['kind'], number]>([
    ['hang-before', 0],
    ['hang-after', 1],
  ])('%s never answers, with %d effects', async (kind, happened) => {
    faults.add({ kind });
    await expect(post('/things/1', AbortSignal.timeout(100))).rejects.toThrow('timeout');
    expect(effects).toBe(happened);
  });

  it('The faults of a pretend server hits only the method and path that were meant, as many times as asked', async () => {
    faults.add({ kind: 'missing', method: 'POST', path: '^/things/2$', times: 2 });
    expect((await post('/things/1')).status).toBe(201);
    expect((await post('/things/2')).status).toBe(404);
    expect((await post('/things/2')).status).toBe(404);
    expect((await post('/things/2')).status).toBe(201);
  });

  it('The faults of a pretend server goes on until cleared when asked for nought times', async () => {
    faults.add({ kind: 'error-before', status: 503, times: 0 });
    expect(await Promise.all([post(), post(), post()])).toMatchObject([{ status: 503 }, { status: 503 }, { status: 503 }]);
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await post()).status).toBe(201);
  });

  it('The faults of a pretend server is set, listed and taken back over HTTP, and refuses what it does not know', async () => {
    const added = await control('POST', '/faults', { kind: 'missing', method: 'PUT' });
    expect(added.status).toBe(201);
    expect(await (await control('GET', '/faults')).json()).toMatchObject({
      faults: [{ kind: 'missing', method: 'PUT', left: 1 }],
    });
    const { id } = (await added.json()) as { id: number };
    await control('DELETE', `/faults/${id}`);
    expect(faults.list()).toEqual([]);
    expect((await control('POST', '/faults', { kind: 'flood' })).status).toBe(400);
  });
});
