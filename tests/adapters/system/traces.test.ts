import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../../src/config/config.ts';
import { watchedTurns } from '../../../src/adapters/system/watched.ts';
import { openTelemetry } from '../../../src/adapters/system/traces.ts';
import type { Inbound, Turns } from '../../../src/ports/inbound.ts';
import { noTally } from '../../../src/ports/tally.ts';
import { demonstration } from '../../../src/sandbox/demo/demonstration.ts';

afterEach(() => vi.unstubAllEnvs());

interface Told {
  readonly name: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

/** A collector on this machine: everything that was sent to it, as text. */
async function collector() {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      heard.push((request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString());
      response.end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { heard, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

it('Traces tell what a turn called, with codes alone: no name, no words, no verb that somebody has made up', async () => {
  const { heard, origin, close } = await collector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', origin);
  vi.stubEnv('OTEL_SERVICE_NAME', 'our-bot');
  const traces = openTelemetry();
  const turns = watchedTurns(
    {
      take: async () => {
        traces.ended('call graph', { outcome: 'done' }, 0.2);
        return traces.within('job', { job: 'offer.wave', order: 'VP-2026-0001' }, () =>
          Promise.reject(new Error('Maija Meikäläinen')),
        );
      },
    } as unknown as Turns,
    { tally: noTally, spans: traces, knows: (verb) => verb === 'offer.accept' },
  );
  const press = { kind: 'press', speaker: { id: 'maija', name: 'Maija Meikäläinen' }, inputs: { note: 'kotona' } };
  for (const verb of ['offer.accept', 'maija.meikalainen'])
    await expect(turns.take({ ...press, verb } as unknown as Inbound)).rejects.toThrow();
  await traces.stop();
  close();
  const text = heard.join('\n');
  const spans = (JSON.parse(heard[0] ?? '{}') as { resourceSpans: { scopeSpans: { spans: Told[] }[] }[] }).resourceSpans.flatMap(
    (one) => one.scopeSpans.flatMap((scope) => scope.spans),
  );
  const told = spans.map(({ name, attributes }) => [name, ...attributes.map(({ value }) => value.stringValue)]);
  expect(told).toHaveLength(6);
  expect(told).toContainEqual(['turn', 'press', 'offer.accept']);
  expect(told).toContainEqual(['turn', 'press']);
  expect(told).toContainEqual(['job', 'offer.wave', 'VP-2026-0001']);
  const turn = spans.find(({ name }) => name === 'turn');
  expect(spans.filter(({ parentSpanId }) => parentSpanId === turn?.spanId).map(({ name }) => name)).toEqual([
    'call graph',
    'job',
  ]);
  expect(text).toContain('our-bot');
  expect(text).not.toMatch(/maija|kotona|127\.0\.0\.1/i);
});

it('Traces are off where no collector is named, or where the variables of OpenTelemetry say so', () => {
  const { areaFile } = demonstration();
  const has = (variables: Readonly<Record<string, string>>) =>
    readConfig({ MODE: 'development', AREA_FILE: areaFile, ...variables }).hasTraces;
  const named = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' };
  expect([has({}), has(named), has({ ...named, OTEL_SDK_DISABLED: 'true' })]).toEqual([false, true, false]);
});
