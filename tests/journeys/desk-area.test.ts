import { expect, it } from 'vitest';
import { answersNonsense, asked, filledIn } from '../support/desk.ts';
import { inOneTown, placeOrder } from '../support/town.ts';

const MAIJA = 'Maija Esimerkki';
/** What says that the consequences were seen. */
const sureIn = (page: string): string => /name="sure" value="([^"]*)"/.exec(page)?.[1] ?? '';
const POLICY = '/desk/area/policy?area=itaraja';
const METHOD = '/desk/area/methods/anticipation-dialogue?area=itaraja';

inOneTown('The area on the coordinator’s tab', (town) => {
  const page = async (path: string, fields?: Readonly<Record<string, string>>) =>
    (await asked(town(), MAIJA, path, fields)).text();
  const area = () => town().sandbox.app.world.areas.find(({ id }) => id === 'itaraja')!;
  /** Sends what the page has, with changes; where it asks whether that is meant, says yes. */
  const saved = async (path: string, changes: Readonly<Record<string, string>>) => {
    const form = { ...filledIn(await page(path)), ...changes };
    const first = await asked(town(), MAIJA, path, form);
    if (first.status !== 200) return first;
    return asked(town(), MAIJA, path, { ...form, sure: sureIn(await first.text()) });
  };

  it('The area on the tab is for its coordinators alone', async () => {
    for (const path of ['/desk/area', '/desk/area/file', '/desk/area/methods', POLICY, METHOD]) {
      expect([path, (await asked(town(), MAIJA, path)).status]).toEqual([path, 200]);
      expect([path, (await asked(town(), 'Henna Satunen', path)).status]).toEqual([path, 403]);
      expect([path, (await asked(town(), 'Henna Satunen', path, { seen: '0', waveSize: '9' })).status]).toEqual([path, 403]);
    }
    for (const path of ['/desk/area?area=muu', '/desk/area/policy?area=muu', '/desk/area/nothing', '/desk/area/units/nobody'])
      expect([path, (await asked(town(), MAIJA, path, { seen: '0' })).status]).toEqual([path, 404]);
  });

  it('The area on the tab says what a policy is and may be, refuses what it may not, and holds at once', async () => {
    const before = area().policy;
    expect(await page(POLICY)).toContain('Kokonaisluku 1–336. Oletus 48.');
    const faulty = await asked(town(), MAIJA, POLICY, { ...filledIn(await page(POLICY)), offerHours: '0', quietHours: '8-18' });
    expect([faulty.status, (await faulty.text()).match(/class="fault"/g)?.length]).toEqual([422, 2]);
    expect(area().policy).toEqual(before);
    expect((await saved(POLICY, { offerHours: '24', 'retention.noteDays': '60' })).headers.get('location')).toBe(
      '/desk/area/policy?area=itaraja&done=saved',
    );
    expect(area().policy).toEqual({ ...before, offerHours: 24, retention: { ...before.retention, noteDays: 60 } });
  });

  it('The area on the tab shows what a change means for open orders before it is saved', async () => {
    const number = await placeOrder(town(), town().play.actor('Henna Satunen'));
    const form = { ...filledIn(await page(METHOD)), isOutOfUse: 'true' };
    const told = await page(METHOD, form);
    expect(told).toContain('Se koskee yhtä avointa tilausta.');
    expect(area().methods.find(({ id }) => id === 'anticipation-dialogue')?.isOutOfUse).toBeUndefined();
    expect((await saved(METHOD, { isOutOfUse: 'true' })).status).toBe(303);
    expect(area().methods.find(({ id }) => id === 'anticipation-dialogue')?.isOutOfUse).toBe(true);
    // The order goes on under its name; nobody can order another one.
    expect(await page(`/desk/orders/${number}`)).toContain('Ennakointidialogi');
    const henna = town().play.actor('Henna Satunen');
    await henna.say('tilaa');
    expect(JSON.stringify(henna.find('order.submit')?.card)).not.toContain('"value":"anticipation-dialogue"');
  });

  it('What if works out past orders anew with what is tried, says what it rests on, and changes nothing', async () => {
    const before = await town().stored();
    const path = '/desk/area/what-if?area=itaraja&run=yes';
    const shown = await page(`${path}&travelMinutes=120&more=yes&languages=se&without=1e7a0000-0000-4000-8000-000000000001`);
    expect(shown).toContain('Kalentereita ei säilytetä');
    expect(shown).toMatch(/Jaksolla on \S+ tilaus/u);
    expect((await asked(town(), MAIJA, `${path}&travelMinutes=9999`)).status).toBe(422);
    expect((await asked(town(), MAIJA, '/desk/area/what-if?area=muu&run=yes')).status).toBe(404);
    expect((await asked(town(), 'Henna Satunen', path)).status).toBe(403);
    expect(await town().stored()).toBe(before);
  });

  it('Of two coordinators who change the area at once the later is told, and neither loses anything', async () => {
    const early = filledIn(await page(POLICY));
    expect((await saved(POLICY, { waveSize: '7' })).status).toBe(303);
    const late = await asked(town(), MAIJA, POLICY, { ...early, feedbackDays: '21' });
    expect(late.status).toBe(422);
    const shown = await late.text();
    expect(shown).toContain('sillä välin');
    const { waveSize, feedbackDays } = filledIn(shown);
    expect({ waveSize, feedbackDays }).toEqual({ waveSize: '7', feedbackDays: '21' });
    const again = await asked(town(), MAIJA, POLICY, filledIn(shown));
    const sure = sureIn(await again.text());
    expect((await asked(town(), MAIJA, POLICY, { ...filledIn(shown), sure })).status).toBe(303);
    expect(area().policy).toMatchObject({ waveSize: 7, feedbackDays: 21 });
  });

  it('The area on the tab takes new things, removes them, and is as it was when an earlier version is restored', async () => {
    const unit = { id: 'uusi-yksikko', 'name.fi': 'Uusi yksikkö', sector: 'social' };
    expect((await saved('/desk/area/units/new?area=itaraja', { ...unit, id: 'Uusi!' })).status).toBe(422);
    expect((await saved('/desk/area/units/new?area=itaraja', unit)).status).toBe(303);
    expect(area().units.at(-1)).toEqual({ id: 'uusi-yksikko', name: { fi: 'Uusi yksikkö' }, sector: 'social' });
    const own = { id: 'oma-tapa', 'name.fi': 'Oma tapa', seats: '1', durationMinutes: '90', followUpMonths: '' };
    expect((await saved('/desk/area/methods/new?area=itaraja', own)).status).toBe(303);
    expect(area().methods.find(({ id }) => id === 'oma-tapa')).toMatchObject({ seats: 1, durationMinutes: 90 });
    expect((await saved('/desk/area/themes/everyday?area=itaraja', { 'name.fi': 'Puh. 040 123 4567' })).status).toBe(422);
    const removed = await saved('/desk/area/units/uusi-yksikko?area=itaraja', { act: 'remove' });
    expect([removed.status, area().units.some(({ id }) => id === 'uusi-yksikko')]).toEqual([303, false]);
    const history = await page('/desk/area?area=itaraja');
    expect(history).toContain('Maija Esimerkki');
    const back = { version: '1', seen: filledIn(history)['seen'] ?? '' };
    const asks = await page('/desk/area?area=itaraja', back);
    const sure = sureIn(asks);
    expect((await asked(town(), MAIJA, '/desk/area?area=itaraja', { ...back, sure })).status).toBe(303);
    expect([area().policy.offerHours, area().methods.some(({ id }) => id === 'oma-tapa')]).toEqual([48, false]);
    const { rows } = await town().sandbox.app.database.pool.query<{ kind: string; by: string | null }>(
      'SELECT kind, by FROM area_versions ORDER BY version',
    );
    expect([rows[0], rows.at(-1)]).toEqual([
      { kind: 'file', by: null },
      { kind: 'restore', by: '1e7a0000-0000-4000-8000-0000000000c1' },
    ]);
  });

  it('A method’s parts, points of preparation and guidance, its series, an area’s targets and zone are changed on forms', async () => {
    const method = () => area().methods.find(({ id }) => id === 'voimapiiri')!;
    const before = method();
    const parts = '/desk/area/methods/voimapiiri/parts?area=itaraja';
    const drawn = await page(parts);
    expect(drawn).toContain('value="Löften"');
    // Too long together: told at its row, and nothing is lost.
    const faulty = await asked(town(), MAIJA, parts, { ...filledIn(drawn), 'parts.3.minutes': '120' });
    const told = await faulty.text();
    expect([faulty.status, told.includes('Osien minuuteista ei tule 120 minuuttia')]).toEqual([422, true]);
    expect(filledIn(told)['parts.3.minutes']).toBe('120');
    // One is added, one emptied, and the new one stands second.
    const saying = await saved(parts, {
      'parts.4.name.fi': 'Kahvi',
      'parts.4.name.sv': 'Kaffe',
      'parts.4.minutes': '15',
      'parts.4.place': '2',
      ...{ 'parts.2.name.fi': '', 'parts.2.name.sv': '', 'parts.2.name.en': '', 'parts.2.minutes': '' },
    });
    expect(saying.headers.get('location')).toBe('/desk/area/methods/voimapiiri?area=itaraja&done=saved');
    expect(method().parts.map(({ name, minutes, isPrivate }) => [name.fi, minutes, isPrivate ?? false])).toEqual([
      ['Alkupiiri', 20, false],
      ['Kahvi', 15, false],
      ['Mistä saamme voimaa', undefined, false],
      ['Lupaukset', 25, false],
    ]);
    const points = '/desk/area/methods/voimapiiri/preparation?area=itaraja';
    expect(
      (await saved(points, { 'preparation.2.words.fi': 'Kahvi on tilattu.', 'preparation.2.isTicked': 'true' })).status,
    ).toBe(303);
    expect(method().preparation.map(({ id, isTicked }) => [id, isTicked])).toEqual([
      ['circle', true],
      ['chairs', false],
      ['point-1', true],
    ]);
    const guidance = '/desk/area/methods/lets-talk/guidance?area=itaraja';
    expect((await saved(guidance, { 'dialogue.happens.sv': 'Bara på svenska' })).status).toBe(422);
    expect((await saved(guidance, { 'dialogue.happens.fi': 'Jokainen puhuu.' })).status).toBe(303);
    expect(area().methods.find(({ id }) => id === 'lets-talk')?.guidance?.dialogue?.happens?.fi).toBe('Jokainen puhuu.');
    const itself = '/desk/area/methods/voimapiiri?area=itaraja';
    expect((await saved(itself, { 'series.meetings': '3', needs: '' })).status).toBe(422);
    expect(
      (
        await saved(itself, {
          'series.meetings': '3',
          'series.everyWeeks': '2',
          needs: '',
          'preparationWeeks.least': '1',
          'preparationWeeks.usual': '2',
        })
      ).status,
    ).toBe(303);
    expect(method()).toMatchObject({
      series: { meetings: 3, everyWeeks: 2, hasSameTeam: true },
      preparationWeeks: { least: 1, usual: 2 },
      needs: [],
      guidance: before.guidance,
    });
    expect((await saved(itself, { 'series.meetings': '', 'series.everyWeeks': '' })).status).toBe(303);
    expect(method().series).toBeUndefined();
    const targets = '/desk/area/targets?area=itaraja';
    expect((await saved(targets, { 'heard.target': '8,5', 'heard.benchmark.value': '8' })).status).toBe(422);
    expect((await saved(targets, { 'heard.target': '8,5', 'staffedDays.target': '' })).status).toBe(303);
    expect(area().targets).toEqual({ responseRate: { target: 60 }, staffedDays: {}, heard: { target: 8.5 } });
    const basics = '/desk/area/basics?area=itaraja';
    const wrong = await saved(basics, { zone: 'Europe/Lappeenranta', languages: 'suomi', mailbox: 'ei' });
    const said = await wrong.text();
    expect([wrong.status, said.match(/class="fault"/g)?.length]).toEqual([422, 3]);
    // Said before it is saved: who is concerned, what stays behind, and what stays as it is.
    expect(await page(targets)).toContain('Avoimiin tilauksiin ne eivät vaikuta.');
    const moved = {
      ...filledIn(await page(basics)),
      languages: 'sv, en, se',
      mailbox: 'toinen@itaraja.example',
      zone: 'Europe/Oslo',
    };
    const asks = await page(basics, moved);
    for (const words of ['suomi poistuu palaverien kielistä. Se koskee', 'Postilaatikko: ', 'Europe/Helsinki → Europe/Oslo.'])
      expect(asks).toContain(words);
    expect(area().zone).toBe('Europe/Helsinki');
    expect((await saved(basics, { languages: 'fi, sv, en, se', mailbox: 'toinen@itaraja.example' })).status).toBe(303);
    expect(area()).toMatchObject({ languages: ['fi', 'sv', 'en', 'se'], mailbox: 'toinen@itaraja.example' });
    // Whatever is left alone stays left to its default: looked at and sent again, nothing changes.
    for (const path of [parts, points, guidance, itself, targets, basics])
      expect([path, (await page(path, filledIn(await page(path)))).includes('Mikään ei muuttunut.')]).toEqual([path, true]);
  });

  it('A note of the coordinators is theirs alone, holds nobody’s details, is never written over, and goes with the order', async () => {
    const number = await placeOrder(town(), town().play.actor('Linnéa Fiktivius'), { method: 'cooperation-meeting' });
    const path = `/desk/orders/${number}`;
    const { pool } = town().sandbox.app.database;
    const notes = async () => (await pool.query<{ text: string }>('SELECT text FROM desk_notes')).rows.map(({ text }) => text);
    const noteOf = (html: string) => filledIn(html.slice(html.indexOf('name="act" value="note"') - 200));
    const empty = noteOf(await page(path));
    for (const name of ['Linnéa Fiktivius', 'Kristoffer Modell'])
      expect((await asked(town(), name, path, { ...empty, text: 'Soitan' })).status).toBeGreaterThan(400);
    const guarded = await asked(town(), MAIJA, path, { ...empty, text: 'Soitan huomenna numeroon 040 123 4567' });
    expect([guarded.status, (await guarded.text()).includes('123 4567'), await notes()]).toEqual([422, false, []]);
    await asked(town(), MAIJA, path, { ...empty, text: 'Sovin esihenkilön kanssa' });
    const late = await asked(town(), MAIJA, path, { ...empty, text: 'Toinen ehti väliin' });
    const told = await late.text();
    expect([late.status, told.includes('Toinen ehti väliin'), await notes()]).toEqual([422, true, ['Sovin esihenkilön kanssa']]);
    await asked(town(), MAIJA, path, { ...noteOf(told), text: 'Sovin. Toinen ehti.' });
    expect(await notes()).toEqual(['Sovin. Toinen ehti.']);
    expect(await page(path)).toContain('Sovin. Toinen ehti.');
    expect(JSON.stringify(await town().sandbox.app.world.orders.history(number))).not.toContain('Sovin');
    const { rows } = await pool.query<{ value: unknown }>("SELECT value FROM settings WHERE value->>'command' = 'order note'");
    expect(rows.map(({ value }) => value)).toContainEqual(
      expect.objectContaining({ order: number, by: '1e7a0000-0000-4000-8000-0000000000c1' }),
    );
    const { world, clock } = { ...town().sandbox, world: town().sandbox.app.world };
    await world.retention.forget(world.areas, clock.now() + 3 * 366 * 86_400_000);
    expect(await notes()).toEqual([]);
  });

  it('Growing demand shows who does not order, a text to share with the link to the app, and a page of each method', async () => {
    const shown = await page('/desk/demand?area=itaraja&months=3');
    expect(shown).toContain('ei ole tilannut');
    expect(shown).toMatch(/Tilaa tästä: https:\/\/teams\.microsoft\.com\/l\/app\/[\w-]+/u);
    const [guide = ''] = /\/guide\/itaraja\/client\/lets-talk\?lang=fi/u.exec(shown) ?? [];
    expect((await fetch(town().sandbox.app.origin + guide)).status).toBe(200);
    for (const [name, status] of [
      [MAIJA, 404],
      ['Henna Satunen', 403],
    ] as const)
      expect((await asked(town(), name, '/desk/demand?area=muu')).status).toBe(status);
  });

  it('The area on the tab answers nonsense with a page, never with a fault and never with what was sent as markup', async () => {
    const parts = [
      '',
      '/policy',
      '/units/new',
      '/units/neuvola',
      '/methods/new',
      '/methods/lets-talk',
      '/coordinators/x',
      '/file',
      '/what-if',
      '/%00',
    ];
    await answersNonsense(town(), MAIJA, {
      paths: [...parts.map((part) => `/desk/area${part}`), '/desk/demand'],
      names: [
        'act',
        'seen',
        'sure',
        'id',
        'name.fi',
        'name',
        'sector',
        'waveSize',
        'text',
        'version',
        'months',
        'run',
        'without',
        'more',
      ],
      words: ['-1', '1e9', 'remove', 'true', 'yes', '0', '1'],
    });
  });

  it('The area as a file comes back as it went, and with its faults in lines', async () => {
    const path = '/desk/area/file?area=itaraja';
    const { text = '', seen = '' } = filledIn(await page(path));
    expect(await page(path, { text, seen })).toContain('Mikään ei muuttunut.');
    const faulty = await asked(town(), MAIJA, path, { seen, text: text.replace('municipalities:', 'municipalitys:') });
    expect([faulty.status, (await faulty.text()).includes('Tarkoititko: municipalities?')]).toEqual([422, true]);
    // Every kind of fault in the reader's language, with its line and the title that the forms have; what was typed stays.
    const wrong = text.replace('durationMinutes: 120', 'durationMinutes: 5').replace('target: 60', 'target: paljon');
    const told = await page(path, { seen, text: wrong });
    for (const words of [
      'Tiedostossa on 2 korjattavaa kohtaa',
      'Menetelmät, Voimapiiri, Kesto, minuuttia',
      'Ei käy. Tähän käy: kokonaisluku 15–480.',
    ])
      expect(told).toContain(words);
    expect(filledIn(told)['text']).toBe(wrong);
    const unit = await page(path, { seen, text: text.replace('municipality: imatra', 'municipality: imat') });
    expect(unit).toMatch(/Rivi \d+: <strong>Yksiköt, [^,]+, Kunta<\/strong>/u);
    expect(unit).toContain('Kuntaa ”imat” ei ole alueella.');
    expect(await page(path, { seen, text: `a: [\n${text}` })).toContain('Rivin sisennys on väärin.');
    expect((await asked(town(), MAIJA, path, { seen, text: text.replace('id: itaraja', 'id: muualla') })).status).toBe(422);
    expect((await (await asked(town(), MAIJA, `${path}&format=yaml`)).text()).includes('offerHours: 48')).toBe(true);
  });
});
