import { expect, it } from 'vitest';
import { answersNonsense, asked } from '../support/desk.ts';
import { changesOwnRows } from '../support/own-rows.ts';
import { inOneTown, type Town } from '../support/town.ts';

const AINO = '1e7a0000-0000-4000-8000-000000000001';
const KRISTOFFER = '1e7a0000-0000-4000-8000-0000000000c2';
const NEW = '1e7a0000-0000-4000-8000-0000000000aa';
const MAIJA = 'Maija Esimerkki';

const page = async (...given: Parameters<typeof asked>): Promise<string> => (await asked(...given)).text();
const bankOf = (town: Town) => town.sandbox.app.world.bank;
const acts = async (town: Town) => {
  const { rows } = await town.sandbox.app.database.pool.query<{ value: Record<string, unknown> }>(
    "SELECT value FROM settings WHERE key LIKE 'act/%' ORDER BY key",
  );
  return rows.map(({ value }) => value);
};

/** What the form on the page would send as it stands; of a name that stands twice, the values by comma. */
function filledIn(html: string, act: string): Record<string, string> {
  const form = html.split('<form').find((one) => one.includes(`name="act" value="${act}"`)) ?? '';
  const inputs = [...form.matchAll(/<input\b[^>]*>/g)].map(([tag]) => tag);
  const sent = inputs.filter((tag) => !tag.includes('checkbox') || /\schecked/.test(tag));
  const chosen = [...form.matchAll(/<select (name="[^"]*")>(.*?)<\/select>/gs)].map(
    ([, name, options]) => `${name} value="${part(options!, /value="([^"]*)"\s+selected/)}"`,
  );
  const pairs = [...sent, ...chosen].map((tag) => [part(tag, /name="([^"]*)"/), part(tag, /value="([^"]*)"/)] as const);
  const valuesOf = (name: string): string => pairs.flatMap(([one, value]) => (one === name ? [value] : [])).join(',');
  return Object.fromEntries(pairs.map(([name]) => [name, valuesOf(name)]));
}

const part = (text: string, pattern: RegExp): string => pattern.exec(text)?.[1] ?? '';

inOneTown('The bank on the coordinator’s tab', (town) => {
  it('The bank on the tab shows its people to a coordinator, and is found by name, place, training and state', async () => {
    const list = await page(town(), MAIJA, '/desk/bank');
    expect(list).toContain('Aino Mallikas');
    expect(list).toContain('0/8');
    const found = async (query: string): Promise<boolean> => (await page(town(), MAIJA, `/desk/bank?${query}`)).includes(AINO);
    for (const query of ['words=mallikas', 'municipality=lemi', 'language=fi', 'method=lets-talk', 'role=both', 'unit=neuvola'])
      expect([query, await found(query)]).toEqual([query, true]);
    for (const query of [
      'words=nobody',
      'municipality=imatra',
      'language=se',
      'method=x',
      'role=trainee',
      'unit=x',
      'state=full',
    ])
      expect([query, await found(query)]).toEqual([query, false]);
    expect((await asked(town(), 'Henna Satunen', '/desk/bank')).status).toBe(403);
    expect((await asked(town(), 'Henna Satunen', `/desk/bank/${AINO}`, { act: 'end', sure: 'yes' })).status).toBe(403);
    const one = await asked(town(), MAIJA, `/desk/bank/${AINO}`);
    expect([one.status, one.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await one.text()).toContain('aino.mallikas@itaraja.example');
  });

  changesOwnRows(town);

  it('The bank on the tab tells who cannot be reached, and why', async () => {
    await town().sandbox.app.world.reach.noteRefused(AINO, 'blocked');
    expect(await page(town(), MAIJA, '/desk/bank?state=unreached')).toContain('on estänyt botin');
    expect(await page(town(), MAIJA, `/desk/bank/${AINO}`)).toContain('Ei tavoiteta: on estänyt botin');
    await town().sandbox.app.world.reach.noteRefused(KRISTOFFER, 'blocked');
    expect(await page(town(), MAIJA, '/desk/area/coordinators')).toMatch(
      /Kristoffer Modell<\/a>\s*<span class="mark bad">Ei tavoiteta/,
    );
  });

  it('The bank on the tab changes a row as the file would, once, and says what the file would say of a fault', async () => {
    const path = `/desk/bank/${AINO}`;
    const before = await bankOf(town()).find(AINO);
    const form = filledIn(await page(town(), MAIJA, path), 'change');
    expect(await page(town(), MAIJA, path, form)).toContain('Mikään ei muuttunut');
    const faulty = await asked(town(), MAIJA, path, { ...form, email: 'nobody', max_per_year: '0' });
    expect(faulty.status).toBe(422);
    const told = await faulty.text();
    expect(told).toContain('Yksi sähköpostiosoite.');
    expect(told).toContain('Kokonaisluku 1–99.');
    const taken = await asked(town(), MAIJA, path, { ...form, email: 'Bertil.Exempel@itaraja.example' });
    expect([taken.status, (await taken.text()).includes('Osoite on jo toisella konsultilla.')]).toEqual([422, true]);
    expect(await bankOf(town()).find(AINO)).toEqual(before);
    const noted = (await acts(town())).length;
    const changes = { name: 'Aino Uusinimi', max_per_year: '9', languages: 'fi,sv,, so', way: 'mail', permission_until: '' };
    const changed = await asked(town(), MAIJA, path, { ...form, ...changes });
    expect([changed.status, changed.headers.get('location')]).toEqual([303, `${path}?done=changed`]);
    const after = await bankOf(town()).find(AINO);
    const { permissionUntil: _gone, ...kept } = before!;
    expect(after).toEqual({ ...kept, name: 'Aino Uusinimi', maxPerYear: 9, languages: ['fi', 'sv', 'so'], way: 'mail' });
    const stale = await asked(town(), MAIJA, path, { ...form, name: 'Aino Mallikas' });
    expect([stale.status, (await stale.text()).includes('sillä välin')]).toEqual([422, true]);
    expect((await acts(town())).slice(noted)).toEqual([
      {
        command: 'bank change',
        by: '1e7a0000-0000-4000-8000-0000000000c1',
        area: 'itaraja',
        counts: { added: 0, changed: 1, ended: 0 },
      },
    ]);
  });

  it('The bank on the tab notes a pause and ends it, and takes a person out and in again', async () => {
    const path = `/desk/bank/${AINO}`;
    const year = new Date(town().sandbox.clock.now()).getUTCFullYear() + 1;
    expect((await asked(town(), MAIJA, path, { act: 'pause', from: 'x', until: '' })).status).toBe(422);
    await asked(town(), MAIJA, path, { act: 'pause', from: `${year}-02-01`, until: `${year}-02-10` });
    expect((await bankOf(town()).find(AINO))?.pauses).toEqual([{ from: `${year}-02-01`, until: `${year}-02-10` }]);
    expect(await page(town(), MAIJA, '/desk/bank?state=paused')).toContain(AINO);
    await asked(town(), MAIJA, path, { act: 'resume' });
    expect((await bankOf(town()).find(AINO))?.pauses).toEqual([]);
    const html = await page(town(), MAIJA, path);
    const { seen = '' } = filledIn(html, 'end');
    expect((await asked(town(), MAIJA, path, { act: 'end', seen })).status).toBe(422);
    expect(await bankOf(town()).find(AINO)).toBeDefined();
    expect((await asked(town(), MAIJA, path, { act: 'end', seen, sure: 'yes' })).headers.get('location')).toBe(
      '/desk/bank?done=ended',
    );
    expect(await bankOf(town()).find(AINO)).toBeUndefined();
    const { act: _act, ...row } = filledIn(html, 'change');
    const added = await asked(town(), MAIJA, '/desk/bank/new', { ...row, id: AINO.toUpperCase() });
    expect(added.headers.get('location')).toBe(`${path}?done=added`);
    expect(await bankOf(town()).find(AINO)).toMatchObject({ name: 'Aino Uusinimi', way: 'mail' });
    expect((await asked(town(), MAIJA, '/desk/bank/new', { ...row, id: 'aino@itaraja.example' })).status).toBe(422);
    expect((await asked(town(), MAIJA, '/desk/bank/new', { ...row, id: NEW })).status).toBe(422);
  });

  it('The bank on the tab shows what a file would change, and then changes just that', async () => {
    const exported = await asked(town(), MAIJA, '/desk/bank?format=csv');
    expect(exported.headers.get('content-disposition')).toBe('attachment; filename="itaraja-bank.csv"');
    const file = await exported.text();
    expect(await page(town(), MAIJA, '/desk/bank/import', { file })).toContain('Tiedosto ei muuttaisi mitään.');
    const [header = '', first = '', second = '', ...rest] = file.trim().split(/\r?\n/);
    const fresh = second.replace(/^[^;]*;[^;]*;[^;]*/, `${NEW};Uusi Konsultti;uusi@itaraja.example`);
    const changed = [header, first.replace('Aino Uusinimi', 'Aino Mallikas'), ...rest, fresh].join('\n');
    const sent = { file: changed, missing: 'end' };
    const before = await bankOf(town()).all();
    const preview = await page(town(), MAIJA, '/desk/bank/import', sent);
    for (const words of [
      'Lisätään (1)',
      'Uusi Konsultti',
      'Muutetaan (1)',
      'Aino Uusinimi → Aino Mallikas',
      'Poistetaan pankista (1)',
    ])
      expect(preview).toContain(words);
    expect(await page(town(), MAIJA, '/desk/bank/import', { file: changed })).not.toContain('Poistetaan pankista');
    expect(await bankOf(town()).all()).toEqual(before);
    const seen = part(preview, /name="seen" value="([^"]*)"/);
    const other = await asked(town(), MAIJA, '/desk/bank/import', { file: changed, seen });
    expect([other.status, await bankOf(town()).all()]).toEqual([422, before]);
    const faulty = await asked(town(), MAIJA, '/desk/bank/import', { file: changed.replace('uusi@itaraja.example', 'uusi') });
    expect([faulty.status, (await faulty.text()).includes(`Rivi ${rest.length + 3}, sähköposti: Tämä ei käy.`)]).toEqual([
      422,
      true,
    ]);
    const done = await page(town(), MAIJA, '/desk/bank/import', { ...sent, seen });
    expect(done).toContain('lisättyjä 1, muuttuneita 1, poistettuja 1');
    const after = await bankOf(town()).all();
    expect(after).toHaveLength(before.length);
    expect(after.find(({ id }) => id === NEW)).toMatchObject({ name: 'Uusi Konsultti' });
    expect((await acts(town())).at(-1)).toMatchObject({ command: 'bank import', counts: { added: 1, changed: 1, ended: 1 } });
    expect((await asked(town(), MAIJA, '/desk/bank/import', { file: 'no;bank\n1;2', seen })).status).toBe(422);
  });

  it('The bank on the tab hides and leaves alone whom no municipality of theirs has', async () => {
    const [one] = await bankOf(town()).all();
    const stranger = {
      ...one!,
      id: NEW.replace('aa', 'bb'),
      name: 'Vieras Alue',
      email: 'v@x.example',
      municipalities: ['muualla'],
      pauses: [],
    };
    await bankOf(town()).replace([...(await bankOf(town()).all()), stranger]);
    expect(await page(town(), MAIJA, '/desk/bank')).not.toContain('Vieras Alue');
    const path = `/desk/bank/${stranger.id}`;
    expect((await asked(town(), MAIJA, path)).status).toBe(404);
    expect((await asked(town(), MAIJA, path, { act: 'end', sure: 'yes' })).status).toBe(404);
    const file = await page(town(), MAIJA, '/desk/bank?format=csv');
    expect(file).not.toContain('Vieras Alue');
    const taking = file.replace(file.split(/\r?\n/)[1]!.split(';')[0]!, stranger.id);
    expect((await asked(town(), MAIJA, '/desk/bank/import', { file: taking, missing: 'end' })).status).toBe(422);
    expect(await page(town(), MAIJA, '/desk/bank/import', { file, missing: 'end' })).toContain('ei muuttaisi mitään');
    expect(await bankOf(town()).find(stranger.id)).toEqual(stranger);
  });

  it('The bank on the tab answers nonsense with a page, never with a fault and never with what was sent as markup', async () => {
    await answersNonsense(town(), MAIJA, {
      paths: ['/desk/bank', '/desk/bank/new', '/desk/bank/import', `/desk/bank/${AINO}`, '/desk/bank/%00'],
      names: ['act', 'seen', 'file', 'name', 'email', 'id', 'languages', 'from', 'words', 'state', 'page', 'unit', 'done'],
      words: ['change', 'end', 'csv'],
    });
  });
});
