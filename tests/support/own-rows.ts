import { expect, it } from 'vitest';
import { formatDate } from '../../src/kernel/language/format.ts';
import { addDays, weekdayOf, type LocalDate } from '../../src/kernel/time/calendar-date.ts';
import { addWorkingDays } from '../../src/kernel/time/holidays.ts';
import { MINUTE } from '../../src/kernel/time/instant.ts';
import { afterQuietHours } from '../../src/kernel/time/quiet-hours.ts';
import type { Actor } from '../../src/sandbox/teams/actor.ts';
import { instantOf, localOf } from '../../src/kernel/time/zone.ts';
import { daysOf } from '../../src/model/feedback/fixed-period.ts';
import { quarterOf } from '../../src/model/feedback/quarter.ts';
import { assignmentPages } from '../../src/runtime/by-mail/pages.ts';
import { sendDigest } from '../../src/stages/desk/morning/digest.job.ts';
import { beginsWeek } from '../../src/stages/desk/morning/permissions.ts';
import { presses, views } from '../../src/stages/registry.ts';
import { sendReport } from '../../src/stages/report/send.job.ts';
import { asked } from './desk.ts';
import { placeOrder, settled, type Town } from './town.ts';

const BERTIL = '1e7a0000-0000-4000-8000-000000000002';
const BY_MAIL = {
  id: '1e7a0000-0000-4000-8000-0000000000ee',
  name: 'Vieno Vieras',
  email: 'vieno@muualla.example',
  way: 'mail',
} as const;
const MAIJA = 'Maija Esimerkki';

const page = async (...given: Parameters<typeof asked>): Promise<string> => (await asked(...given)).text();
const bankOf = (town: Town) => town.sandbox.app.world.bank;
const actsCalled = async (town: Town, command: string): Promise<number> => {
  const acts = "SELECT 1 FROM settings WHERE key LIKE 'act/%' AND value->>'command' = $1";
  return (await town.sandbox.app.database.pool.query(acts, [command])).rows.length;
};

/** Everything that the person has in front of them, as text. */
const shownTo = (actor: Actor): string => JSON.stringify(actor.messages().map((one) => [one.text, actor.card(one)]));

/** People are awake, and what waited for that has been done. */
async function awake(town: Town): Promise<void> {
  const { clock, app } = town.sandbox;
  await settled(town);
  const { zone, holidays, policy } = app.world.areas[0]!;
  await clock.moveTo(afterQuietHours(clock.now(), { quiet: policy.quietHours, zone, holidays }) + MINUTE);
  await settled(town);
}

const letterTo = ({ sandbox }: Town, address: string) => sandbox.graph.world.letters.filter(({ to }) => to === address).at(-1)!;
const linkIn = ({ text }: { readonly text: string }): string => /\/o\/([\w-]+)/.exec(text)?.[1] ?? '';

/** Consultants change their own rows of the bank, and coordinators decide what widens them. */
export function changesOwnRows(town: () => Town): void {
  it('A consultant changes their own row in the bot: what narrows counts at once, what widens waits for the desk and is decided once', async () => {
    const { world } = town().sandbox.app;
    const [bertil, maija] = [town().play.actor('Bertil Exempel'), town().play.actor(MAIJA)];
    const before = (await bankOf(town()).find(BERTIL))!;
    await bertil.say('omat');
    await town().play.press(bertil, 'profile.own');
    const wanted = { languages: 'sv,fi,en', municipalities: 'lappeenranta,imatra,lemi', maxPerYear: '8' };
    const form = bertil.find('profile.own-submit')!;
    await Promise.all([bertil.pressFound(form, wanted), bertil.pressFound(form, wanted)]);
    await bertil.pressFound(form, wanted);
    expect(await bankOf(town()).find(BERTIL)).toEqual({ ...before, municipalities: ['lappeenranta', 'imatra'] });
    const waiting = { languages: ['en'], municipalities: ['lemi'], maxPerYear: 8 };
    expect(await world.wishes.of(BERTIL)).toMatchObject({ no: 1, state: 'waiting', ...waiting });
    expect(await actsCalled(town(), 'own change')).toBe(1);
    await bertil.pressFound(form, { ...wanted, languages: 'sv' });
    expect(shownTo(bertil)).toContain('Dina uppgifter har ändrats under tiden');
    await awake(town());
    const told = maija.find('desk.wish-confirm')!;
    for (const words of ['Bertil Exempel', 'englanti', 'Lemi', '8']) expect(JSON.stringify(told.card)).toContain(words);
    expect(JSON.stringify(told.card['fallbackText'])).not.toContain('Bertil');
    expect(await page(town(), MAIJA, '/desk/bank?state=wishing')).toContain(BERTIL);
    const onTab = JSON.stringify({ data: told.button.data });
    expect(await page(town(), MAIJA, `/desk/bank/${BERTIL}`)).toContain('desk.wish-confirm');
    const stranger = town().play.actor('Henna Satunen');
    await town().sandbox.teams.client.press(stranger.person, told.message, {
      type: 'Action.Execute',
      title: '',
      verb: 'desk.wish-confirm',
      data: told.button.data,
    });
    expect((await world.wishes.of(BERTIL))?.state).toBe('waiting');
    await Promise.all([
      maija.pressFound(told),
      page(town(), 'Kristoffer Modell', `/desk/bank/${BERTIL}`, { press: onTab }),
      maija.pressFound(told),
    ]);
    await awake(town());
    expect(await actsCalled(town(), 'wish confirm')).toBe(1);
    expect(await bankOf(town()).find(BERTIL)).toEqual({
      ...before,
      languages: ['sv', 'fi', 'en'],
      municipalities: ['lappeenranta', 'imatra', 'lemi'],
      maxPerYear: 8,
    });
    expect(shownTo(bertil)).toContain('Koordinatorn godkände din ändring');
    expect(maija.find('desk.wish-confirm')).toBeUndefined();
  });

  it('A consultant’s wish that is refused, changed, met by an import or left with the bank is told as it is, and does nothing more', async () => {
    const { world } = town().sandbox.app;
    const [bertil, maija] = [town().play.actor('Bertil Exempel'), town().play.actor(MAIJA)];
    const wish = async (languages: string): Promise<void> => {
      await bertil.say('mina');
      await town().play.press(bertil, 'profile.own');
      const { municipalities } = (await bankOf(town()).find(BERTIL))!;
      await town().play.press(bertil, 'profile.own-submit', {
        languages,
        municipalities: municipalities.join(','),
        maxPerYear: '8',
      });
      await awake(town());
    };
    await wish('sv,fi,en,ru');
    const first = maija.find('desk.wish-refuse')!;
    await wish('sv,fi,en,ar');
    await maija.pressFound({ ...first, message: maija.find('desk.wish-refuse')!.message });
    expect(shownTo(maija)).toContain('Toive on muuttunut sillä välin');
    expect(await world.wishes.of(BERTIL)).toMatchObject({ no: 3, state: 'waiting', languages: ['ar'] });
    await maija.pressFound(maija.find('desk.wish-refuse')!);
    await awake(town());
    expect(shownTo(bertil)).toContain('Koordinatorn godkände inte din ändring');
    expect((await bankOf(town()).find(BERTIL))?.languages).toEqual(['sv', 'fi', 'en']);
    await wish('sv,fi,en,ru');
    const all = await bankOf(town()).all();
    const withRussian = all.map((one) => (one.id === BERTIL ? { ...one, languages: [...one.languages, 'ru'] } : one));
    const button = maija.find('desk.wish-confirm')!;
    await bankOf(town()).replace(withRussian);
    await maija.pressFound(button);
    expect(shownTo(maija)).toContain('Pankissa on jo');
    await wish('sv,fi,en,ru,se');
    const last = maija.find('desk.wish-confirm')!;
    await bankOf(town()).replace(withRussian.filter(({ id }) => id !== BERTIL));
    await maija.pressFound(last);
    expect(shownTo(maija)).toContain('ei ole enää pankissa');
    await bankOf(town()).replace(withRussian);
    await maija.pressFound(last);
    expect((await bankOf(town()).find(BERTIL))?.languages).toEqual(['sv', 'fi', 'en', 'ru']);
    expect(await world.wishes.waiting()).toEqual([]);
    await bankOf(town()).replace(all);
  });

  it('A consultant who is reached by mail changes their own row on a page of their own, to which a letter leads', async () => {
    const { world } = town().sandbox.app;
    const vieno = { ...(await bankOf(town()).find(BERTIL))!, ...BY_MAIL };
    await bankOf(town()).replace([...(await bankOf(town()).all()).filter(({ id }) => id !== vieno.id), vieno]);
    const sent = await asked(town(), MAIJA, `/desk/bank/${vieno.id}`, { act: 'link' });
    expect(sent.headers.get('location')).toBe(`/desk/bank/${vieno.id}?done=linked`);
    const letter = town()
      .sandbox.graph.world.letters.filter(({ to }) => to === vieno.email)
      .at(-1)!;
    const address = `${town().sandbox.app.origin}/o/${linkIn(letter)}`;
    const shown = await (await fetch(`${address}?lang=fi`)).text();
    for (const [language, title] of [
      ['sv', 'Mina uppgifter'],
      ['en', 'My details'],
    ] as const)
      expect(await (await fetch(`${address}?lang=${language}`)).text()).toContain(title);
    const answer = /name="answer"\s+value="(own-submit[^"]*)"/.exec(shown)?.[1] ?? '';
    const send = (fields: Record<string, string>) =>
      fetch(address, { method: 'POST', body: new URLSearchParams({ answer, ...fields }), redirect: 'manual' });
    const none = await (await send({ municipalities: 'imatra', maxPerYear: '5' })).text();
    expect(none).toContain('Jätä ainakin yksi kieli');
    expect((await bankOf(town()).find(vieno.id))?.maxPerYear).toBe(vieno.maxPerYear);
    const saved = await (await send({ languages: 'sv,fi,en,ru', municipalities: 'imatra', maxPerYear: '5' })).text();
    expect(saved).toContain('Lisäykset hyväksyy koordinaattori');
    expect(await bankOf(town()).find(vieno.id)).toMatchObject({ municipalities: ['imatra'], maxPerYear: 5 });
    expect(await world.wishes.of(vieno.id)).toMatchObject({ languages: ['ru'], municipalities: [], state: 'waiting' });
    await awake(town());
    await town().play.press(town().play.actor(MAIJA), 'desk.wish-confirm');
    await awake(town());
    expect(
      town()
        .sandbox.graph.world.letters.filter(({ to }) => to === vieno.email)
        .at(-1)?.text,
    ).toContain('hyväksyi muutoksesi');
    await bankOf(town()).replace((await bankOf(town()).all()).filter(({ id }) => id !== vieno.id));
  });

  it('Whoever is reached by mail gets the morning’s list, the word of a permission and the report as letters that lead to them', async () => {
    const { world } = town().sandbox.app;
    const area = world.areas[0]!;
    const maija = { ...area.coordinators[0]!, way: 'mail' as const };
    const byMail = { ...area, coordinators: [maija], deputies: [] };
    await placeOrder(town(), town().play.actor('Henna Satunen'));
    let monday = addDays(localOf(world.clock.now(), area.zone).date, 1);
    while (weekdayOf(monday) !== 1 || !beginsWeek(monday, area)) monday = addDays(monday, 1);
    const all = await bankOf(town()).all();
    const vieno = { ...all.find(({ id }) => id === BERTIL)!, ...BY_MAIL, permissionUntil: addDays(monday, 30) };
    await bankOf(town()).replace([...all, vieno]);
    const on = (day: LocalDate) => ({ ...world, areas: [byMail], clock: { now: () => instantOf(day, '09:00', area.zone) } });
    const opened = async (day: LocalDate, letter: { readonly text: string }): Promise<string> =>
      JSON.stringify((await assignmentPages(on(day), { views, presses }).open(linkIn(letter), ['fi']))?.card);
    await sendDigest(on(monday), byMail, monday);
    const morning = letterTo(town(), maija.email);
    expect(morning.text).toContain('Yhden konsultin lupa tai kertauskoulutus on pian ajankohtainen.');
    expect(morning.text).not.toContain('Vieno');
    expect(await opened(monday, morning)).toContain(`Vieno Vieras: ${formatDate(vieno.permissionUntil, 'fi')}`);
    const own = letterTo(town(), vieno.email);
    expect(own.text).toContain('Lupasi vetää palavereja päättyy pian');
    expect(await opened(monday, own)).toContain(formatDate(vieno.permissionUntil, 'fi'));
    const quarter = quarterOf(localOf(world.clock.now(), area.zone).date);
    const day = addWorkingDays(daysOf(quarter).to, area.policy.reportWorkingDay, area.holidays);
    await sendReport(on(day), byMail, day);
    const report = letterTo(town(), maija.email);
    expect(report.subject).toBe('Raportti on valmis');
    expect(await opened(day, report)).toContain('desk.report');
    await bankOf(town()).replace(all);
  });
}
