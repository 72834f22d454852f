import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { modelReader } from '../../../src/adapters/model/model-reader.ts';
import type { OrderReading } from '../../../src/ports/order-reader.ts';
import { grammarReader } from '../../../src/reading/grammar-reader.ts';
import { readerWith } from '../../../src/stages/order/talking/second-opinion.port.ts';
import { NOW, anArea } from '../../support/order-builder.ts';
import { PATIENCE_MS } from '../../support/patience.ts';

const KEY = 'hush-hush-key';
const WEEK = { earliestDate: '2026-12-14', latestDate: '2026-12-18' };

describe('a language model beside the grammar', () => {
  let server: Server;
  let answer: (response: ServerResponse) => void;
  let asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[];
  let logged: string[];

  beforeEach(async () => {
    asked = [];
    logged = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString('utf8')));
      request.on('end', () => {
        asked.push({ headers: request.headers, body });
        answer(response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))));

  const says = (content: string) => (response: ServerResponse) =>
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));

  function read(text: string, withinMs = PATIENCE_MS): Promise<OrderReading> {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`;
    const write = (fields: object, message: string) => void logged.push(`${message} ${JSON.stringify(fields)}`);
    const log = { info: write, warn: write, error: write };
    return readerWith(grammarReader, modelReader({ url, name: 'small', key: KEY, withinMs }), log).read({
      text,
      area: anArea(),
      now: NOW,
      language: 'fi',
    });
  }

  const grammar = (text: string) => grammarReader.read({ text, area: anArea(), now: NOW, language: 'fi' });

  it('A language model beside the grammar fills what the grammar left empty, and gives way where it spoke', async () => {
    answer = says(
      `Here you are:\n${JSON.stringify({ ...WEEK, weekdays: 'mon', municipality: 'lappeenranta', placeType: 'remote', countFamily: 3, seats: null })}`,
    );
    const reading = await read('Ennakointidialogi Imatralla viikolla 50');
    expect(reading.fields).toEqual({
      ...(await grammar('Ennakointidialogi Imatralla viikolla 50')).fields,
      placeType: 'remote',
      countFamily: '3',
    });
    expect(reading.fields).toMatchObject({ municipality: 'imatra', earliestDate: '2026-12-07' });
  });

  it('A language model beside the grammar makes an order of words that the grammar knows nothing of', async () => {
    answer = says(JSON.stringify({ method: 'open-dialogue', ...WEEK }));
    expect(await read('lehmät lentävät etelään')).toMatchObject({
      intent: 'order',
      fields: { method: 'open-dialogue', ...WEEK },
    });
  });

  it('A language model beside the grammar is sent the message and the lists, once, and nobody’s name', async () => {
    answer = says('{}');
    await read('Ennakointidialogi Imatralla');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(asked[0]?.body).toContain('Ennakointidialogi Imatralla');
    expect(asked[0]?.body).toContain('koulukuraattorit');
    expect(asked[0]?.body).not.toMatch(/Maija|example\.fi|orderer-1/u);
  });

  it.each([
    ['personal details', 'Ennakointidialogi Imatralla, puh 040 123 4567'],
    ['an identity code', 'Tilaan palaverin, asiakas 010190-900P'],
    ['a question of help', 'Miten otan huolen puheeksi?'],
    ['a cancelling', 'peru tilaus VP-2026-0001'],
  ])('A language model beside the grammar is never sent a message with %s', async (_what, text) => {
    answer = says(JSON.stringify({ method: 'open-dialogue' }));
    expect(await read(text)).toEqual(await grammar(text));
    expect(asked).toEqual([]);
  });

  it('A language model beside the grammar is believed in nothing that is not allowed', async () => {
    answer = says(
      JSON.stringify({
        ...{ method: 'séance', municipality: 'helsinki', unit: 'x', language: 'klingon', placeType: 'moon', weekdays: 'mon,xyz' },
        ...{ earliestDate: '2020-01-01', latestDate: '2026-02-31', timeFrom: '16:00', timeTo: '12:00', durationMinutes: 17 },
        ...{ seats: 9, countFamily: -3, countClose: 1000, note: 'Pirkko', placeText: 'Katu 1', clientAgreed: 'yes' },
        ...{ excluded: 'consultant-1', followUpOf: 'VP-2026-0001', area: 'muu', __proto__: 'x', constructor: 'y' },
      }),
    );
    expect(await read('Ennakointidialogi Imatralla')).toEqual(await grammar('Ennakointidialogi Imatralla'));
  });

  it('A language model beside the grammar is not asked to decide what the grammar asks about', async () => {
    answer = says(JSON.stringify(WEEK));
    const text = 'Ennakointidialogi tiistaina 9.12.2026';
    expect(await read(text)).toEqual(await grammar(text));
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['nonsense', says('I would rather talk about the weather')],
    ['broken JSON', says('{"method": ')],
    ['a list', says('[1, 2]')],
    ['something else altogether', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a":1}')],
    ['no JSON', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>hei</p>')],
    ['500', (response) => response.writeHead(500).end(`secret ${KEY}`)],
    ['401', (response) => response.writeHead(401, { 'content-type': 'application/json' }).end(`{"error":{"message":"${KEY}"}}`)],
    ['a cut connection', (response) => response.destroy()],
  ])(
    'A language model beside the grammar that answers %s leaves the grammar alone, asked once and with no secret in the log',
    async (_what, how) => {
      answer = how;
      expect(await read('Ennakointidialogi Imatralla')).toEqual(await grammar('Ennakointidialogi Imatralla'));
      expect(asked).toHaveLength(1);
      expect(logged).toHaveLength(1);
      expect(logged.join()).toContain('the language model gave no answer');
      expect(logged.join()).not.toMatch(/hush|Imatra|127\.0\.0\.1/u);
    },
  );

  it('A language model beside the grammar that does not answer in time, or does not end its answer, is not waited for', async () => {
    const silent = (): void => undefined;
    const endless = (response: ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":');
    for (const how of [silent, endless]) {
      answer = how;
      expect(await read('Ennakointidialogi Imatralla', 100)).toEqual(await grammar('Ennakointidialogi Imatralla'));
    }
    expect(logged.map((line) => /"fault":"(.*?)"/.exec(line)?.[1])).toEqual(['timeout', 'timeout']);
  });
});
