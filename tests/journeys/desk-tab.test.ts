import fc from 'fast-check';
import { decodeJwt, generateKeyPair, SignJWT } from 'jose';
import { expect, it, vi } from 'vitest';
import { PAGES } from '../../src/desk-tab/tab-pages.ts';
import { inputsOf } from '../../src/sandbox/teams/cards.ts';
import type { CardJson } from '../../src/sandbox/teams/messages.ts';
import { asked } from '../support/desk.ts';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, settled } from '../support/town.ts';

const page = async (...given: Parameters<typeof asked>): Promise<string> => (await asked(...given)).text();

/** What the button with this verb sends. */
function buttonOf(html: string, verb: string): string {
  const values = [...html.matchAll(/name="press"\s+value="([^"]+)"/g)].map(([, value]) => value!.replaceAll('&quot;', '"'));
  return values.find((value) => value.includes(`"verb":"${verb}"`)) ?? '';
}

const EVERYWHERE = [
  '/desk/orders',
  '/desk/orders/VP-2026-0001',
  '/desk/calendar',
  '/desk/reports',
  '/desk/nothing',
  '/desk/bank',
  '/desk/demand',
  '/desk/area',
  '/desk/area/policy',
  '/desk/area/what-if',
  '/desk/orderers',
];

inOneTown('The coordinator’s tab', (town) => {
  it('The tab shows no fact to whoever is not signed in, and none to whoever is no coordinator', async () => {
    const number = await placeOrder(town(), town().play.actor('Henna Satunen'));
    const { origin } = town().sandbox.app;
    for (const path of [...EVERYWHERE, `/desk/orders/${number}`]) {
      for (const headers of [{}, { authorization: 'Bearer x.y.z' }, { authorization: 'Basic YTpi' }] as Record<
        string,
        string
      >[]) {
        const response = await fetch(origin + path, { headers });
        expect([path, response.status, await response.text()]).toEqual([path, 401, '']);
      }
      const orderer = await asked(town(), 'Henna Satunen', path);
      expect([path, orderer.status, await orderer.text()]).toEqual([path, 403, '']);
      const sent = await asked(town(), 'Henna Satunen', path, { press: '{"data":{"verb":"desk.approve"}}' });
      expect([path, sent.status]).toEqual([path, 403]);
    }
    // Kristoffer answers for other methods alone.
    const theirs = await asked(town(), 'Kristoffer Modell', `/desk/orders/${number}`);
    expect([theirs.status, (await theirs.text()).includes('Lappeenranta')]).toEqual([404, false]);
    const acted = await asked(town(), 'Kristoffer Modell', `/desk/orders/${number}`, {
      press: '{"data":{"verb":"order.cancel","reason":"other"}}',
    });
    expect(acted.status).toBe(404);
    expect((await town().sandbox.app.world.orders.load(number))?.phase).not.toBe('cancelled');
    expect(await page(town(), 'Kristoffer Modell', '/desk/orders?phase=all')).not.toContain(number);
    expect(await page(town(), 'Maija Esimerkki', '/desk/orders?phase=all')).toContain(number);
    const frame = await fetch(`${origin}/desk`);
    expect(frame.status).toBe(200);
    expect(await frame.text()).not.toContain('VP-');
    const opened = await fetch(`${origin}/desk/orders/${number}`, { headers: { accept: 'text/html' } });
    expect([opened.status, (await opened.text()).includes(number)]).toEqual([401, false]);
  });

  it('The tab refuses tokens that have expired, begin later, are signed by others or are of another tenant, and keeps nothing in the browser', async () => {
    const { person } = town().play.actor('Maija Esimerkki');
    const status = async (claims: Record<string, unknown>): Promise<number> => {
      const authorization = `Bearer ${await town().sandbox.login!.token(person, claims)}`;
      return (await fetch(`${town().sandbox.app.origin}/desk/orders`, { headers: { authorization } })).status;
    };
    const other = '11111111-52d1-4c37-9d0e-0b3f5a61c9aa';
    expect(await status({ exp: Math.floor(Date.now() / 1000) - 60 })).toBe(401);
    expect(await status({ aud: other })).toBe(401);
    expect(await status({ nbf: Math.floor(Date.now() / 1000) + 600 })).toBe(401);
    const claims = decodeJwt(await town().sandbox.login!.token(person));
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'sandbox' }).sign(privateKey);
    const foreign = { headers: { authorization: `Bearer ${forged}` } };
    expect((await fetch(`${town().sandbox.app.origin}/desk/orders`, foreign)).status).toBe(401);
    // Every tenant may sign in to the sandbox; the coordinator's id in another one is somebody else.
    expect(await status({ tid: other, iss: `${town().sandbox.login!.origin}/${other}/v2.0` })).toBe(403);
    const response = await asked(town(), 'Maija Esimerkki', '/desk/orders');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('x-frame-options')).toBeNull();
  });

  it('The tab staffs an order as the card would: the same decision, the same audit, and once where both press at once', async () => {
    const maija = town().play.actor('Maija Esimerkki');
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asks = await chooseFirstTime(town(), henna, number);
    const path = `/desk/orders/${number}`;
    const list = await page(town(), 'Maija Esimerkki', `/desk/orders?words=${number}`);
    expect(list).toContain(`href="${path}"`);
    const order = await page(town(), 'Maija Esimerkki', path);
    for (const { person } of asks) expect(order).toContain(person.name);
    expect(order).toContain('Kysyttiin');

    await maija.say('tilanne');
    const outcome = await town().play.press(maija, 'desk.board', {}, { where: ofOrder(number) });
    const card = outcome.kind === 'card' ? outcome.card : ({} as CardJson);
    const [first = '', second = ''] =
      inputsOf(card)
        .find(({ id }) => id === 'consultants')
        ?.choices.map(({ value }) => value) ?? [];
    const press = buttonOf(order, 'desk.assign');
    expect(press).not.toBe('');
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () =>
        asked(town(), 'Maija Esimerkki', path, { press, consultants: `${first},${second}`, reason: 'agreed' }),
      ),
      town().play.press(maija, 'desk.assign', { consultants: `${first},${second}` }, { where: ofOrder(number) }),
    ]);
    expect(answers.slice(0, 5).map((one) => 'status' in one && one.status)).toEqual([200, 200, 200, 200, 200]);
    await settled(town());
    const { world } = town().sandbox.app;
    const now = await world.orders.load(number);
    expect(now?.seats.flatMap(({ holder }) => holder?.id ?? []).sort()).toEqual([first, second].sort());
    const history = await world.orders.history(number);
    expect(history.filter(({ event }) => event.type === 'PairFilled')).toHaveLength(1);
    const repeated = await page(town(), 'Maija Esimerkki', path, { press, consultants: `${first},${second}` });
    expect(repeated).toContain(number);

    const remind = buttonOf(await page(town(), 'Maija Esimerkki', path), 'desk.remind');
    expect(await page(town(), 'Maija Esimerkki', path, { press: remind })).toContain('Muistutus lähtee');
    const last = (await world.orders.history(number)).at(-1);
    expect(last).toMatchObject({
      event: { type: 'PeopleReminded' },
      cause: { role: 'coordinator', via: 'web', reason: 'no-answers' },
    });
    const asking = buttonOf(await page(town(), 'Maija Esimerkki', path), 'trainee.ask');
    const [trainee] = (await world.bank.trainees()).map(({ id }) => id);
    expect((await asked(town(), 'Maija Esimerkki', path, { press: asking, trainee: trainee! })).status).toBe(200);
    expect((await world.orders.history(number)).at(-1)?.event).toMatchObject({
      type: 'TraineeAsked',
      consultant: { id: trainee },
    });
    const after = await page(town(), 'Maija Esimerkki', path);
    expect(after).toContain('Koordinaattori muistutti');
    expect(after).toContain('palaverin valmistelu');
    expect(
      await page(town(), 'Maija Esimerkki', `/desk/calendar?day=${new Date(now!.choices[0]!.start).toISOString().slice(0, 10)}`),
    ).toContain(number);
  });

  it('A coordinator of another area sees nothing of this one on any page, and does nothing there', async () => {
    const number = await placeOrder(town(), town().play.actor('Henna Satunen'));
    const { world } = town().sandbox.app;
    const [own] = world.areas;
    const stranger = town().play.actor('Linnéa Fiktivius').person;
    const theirs = { id: 'muualla', name: { fi: 'Muualla', sv: 'Annorstädes' } };
    const coordinators = [{ id: stranger.aadObjectId, name: stranger.name, email: 'linnea@muualla.example' }];
    const other = {
      ...own!,
      ...theirs,
      municipalities: [{ ...theirs, neighbours: [] }],
      units: [],
      sectors: [],
      coordinators,
      deputies: [],
    };
    const both = vi.spyOn(world, 'areas', 'get').mockReturnValue([own!, other]);
    const consultant = (await world.bank.all())[0]!;
    const filled = { number, person: consultant.id, part: 'methods', entry: 'voimapiiri', side: 'parts' };
    const paths = PAGES.map(({ path }) => path.replaceAll(/:(\w+)/g, (_whole, name: keyof typeof filled) => filled[name]));
    const facts = [number, consultant.name, 'Lappeenranta', 'Itäraja'];
    const year = new Date(town().sandbox.clock.now()).getUTCFullYear();
    for (const path of [...paths, '/desk/reports?format=csv', '/desk/area/what-if?run=yes', '/desk/orders?phase=all']) {
      for (const query of ['', `area=itaraja&period=${year}`]) {
        const at = query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
        const shown = await page(town(), 'Linnéa Fiktivius', at);
        expect([at, facts.filter((one) => shown.includes(one))]).toEqual([at, []]);
      }
    }
    expect((await asked(town(), 'Linnéa Fiktivius', '/desk/orders')).status).toBe(200);
    const before = await town().stored();
    for (const path of paths)
      for (const fields of [
        { press: '{"data":{"verb":"order.cancel","reason":"other"}}' },
        { act: 'end', sure: 'yes', seen: '' },
      ])
        expect([path, (await asked(town(), 'Linnéa Fiktivius', path, fields)).status >= 400]).toEqual([path, true]);
    expect(await town().stored()).toBe(before);
    both.mockRestore();
  });

  it('The tab finds orders by number, name, phase and place, and keeps the filters in the address', async () => {
    const number = await placeOrder(town(), town().play.actor('Linnéa Fiktivius'), { municipality: 'imatra' });
    const found = async (query: string): Promise<boolean> =>
      (await page(town(), 'Maija Esimerkki', `/desk/orders?${query}`)).includes(number);
    for (const query of [
      'words=fiktiv',
      `words=${number.slice(3)}`,
      'municipality=imatra',
      'method=anticipation-dialogue',
      'phase=all',
    ])
      expect([query, await found(query)]).toEqual([query, true]);
    for (const query of ['words=%25', 'words=_', 'municipality=lappeenranta', 'phase=closed', 'from=2100-01-01', 'to=2001-01-01'])
      expect([query, await found(query)]).toEqual([query, false]);
    expect(await page(town(), 'Maija Esimerkki', '/desk/orders?words=fiktiv&municipality=imatra')).toContain('value="fiktiv"');
  });

  it('The tab tells a report of a period and gives it as files', async () => {
    expect(await page(town(), 'Maija Esimerkki', '/desk/reports')).toContain('period=');
    const year = new Date(town().sandbox.clock.now()).getUTCFullYear();
    expect(await page(town(), 'Maija Esimerkki', `/desk/reports?period=${year}`)).toContain('<table');
    for (const format of ['csv', 'xlsx', 'json', 'html']) {
      const file = await asked(town(), 'Maija Esimerkki', `/desk/reports?period=${year}&format=${format}`);
      expect([format, file.status, file.headers.get('content-disposition')]).toEqual([
        format,
        200,
        `attachment; filename="itaraja-${year}-01-01-${year}-12-31.${format}"`,
      ]);
    }
    const faulty = await asked(town(), 'Maija Esimerkki', '/desk/reports?period=2026X9');
    expect(faulty.status).toBe(422);
  });

  it('The tab finds whom to choose among hundreds by name, and keeps who is ticked already', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    await chooseFirstTime(town(), henna, number);
    const { bank } = town().sandbox.app.world;
    const all = await bank.all();
    const [pattern] = all.filter(({ methods }) => methods.includes('anticipation-dialogue'));
    const more = Array.from({ length: 300 }, (_, n) => ({
      ...{ ...pattern!, unit: 'kansalaistalo', id: `2e7a0000-0000-4000-8000-${String(n).padStart(12, '0')}` },
      ...{ name: `Numero${n} Söderström`, email: `numero${n}@itaraja.example` },
    }));
    await bank.replace([...all, ...more]);
    const path = `/desk/orders/${number}`;
    const search = JSON.stringify({ data: { verb: 'desk.board', order: number } });
    const sought = await page(town(), 'Maija Esimerkki', path, { press: search, who: 'numero287 soderstrom' });
    const boxes = (html: string) => [...html.matchAll(/<input type="checkbox" name="consultants" value="([^"]+)"([^>]*)>/g)];
    expect(boxes(sought).map(([, id]) => id)).toEqual([more[287]!.id]);
    const both = await page(town(), 'Maija Esimerkki', path, { press: search, who: 'söder', consultants: more[287]!.id });
    expect(boxes(both).length).toBe(40);
    expect(boxes(both).flatMap(([, id, rest = '']) => (rest.includes('checked') ? [id] : []))).toEqual([more[287]!.id]);
    expect(both).toContain('Tässä ovat 40 ensimmäistä 300 sopivasta.');
    expect(await page(town(), 'Maija Esimerkki', path, { press: search, who: 'Eikukaan' })).toContain('ei löytynyt ketään');
    const offered = async (query: string): Promise<readonly string[]> => {
      const [, list = ''] =
        /name="without">(.*?)<\/select/s.exec(await page(town(), 'Maija Esimerkki', `/desk/area/what-if?${query}`)) ?? [];
      return [...list.matchAll(/value="([^"]+)"/g)].map(([, id]) => id!);
    };
    expect(await offered('')).toHaveLength(40);
    expect(await offered(`run=&who=numero287&without=${more[3]!.id}`)).toEqual([more[3]!.id, more[287]!.id]);
    await bank.replace(all);
  });

  it('The tab answers nonsense with a page, never with a fault and never with what was sent as markup', async () => {
    const sign = '<script>"\'&</script>';
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constant(sign),
      fc.constantFrom('__proto__', '%00', '9'.repeat(99), '{"data":{"verb":"desk.board"}}'),
    );
    const path = fc.constantFrom(
      ...EVERYWHERE,
      '/desk',
      '/desk/orders/%E0%A4%A',
      '/desk/orders/%3Cb%3E',
      '/desk//',
      '/desk/orders/VP-2026-0001/x',
    );
    const names = [
      'words',
      'phase',
      'method',
      'from',
      'to',
      'page',
      'day',
      'view',
      'period',
      'area',
      'format',
      'press',
      'order',
      '__proto__',
    ];
    const query = fc.dictionary(fc.constantFrom(...names), text, { maxKeys: 5 });
    await fc.assert(
      fc.asyncProperty(path, query, fc.boolean(), async (at, fields, isSent) => {
        const encoded = new URLSearchParams(fields).toString();
        const response = await asked(town(), 'Maija Esimerkki', isSent ? at : `${at}?${encoded}`, isSent ? encoded : undefined);
        expect(response.status).toBeLessThan(500);
        expect(await response.text()).not.toContain(sign);
      }),
      { numRuns: 60 },
    );
    const raw = await asked(town(), 'Maija Esimerkki', '/desk/orders/VP-2026-0001', '%%%=&press=%7B%22data%22%3A1%7D');
    expect(raw.status).toBeLessThan(500);
  });
});
