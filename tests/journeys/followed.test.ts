import { expect, it } from 'vitest';
import { chooseFirstTime, inOneTown, ofOrder, placeOrder, settled } from '../support/town.ts';

inOneTown('A day of the bot', (town) => {
  it('A day of the bot can be followed in its log and figures, and nobody is named there', async () => {
    const henna = town().play.actor('Henna Satunen');
    const number = await placeOrder(town(), henna);
    const asked = await chooseFirstTime(town(), henna, number);
    const offer = asked[0]?.find('offer.accept', ofOrder(number));
    if (offer) await asked[0]?.pressFound(offer);
    await settled(town());
    const lines = town().logged.filter((line) => line.includes(number));
    const told = lines.flatMap((line) => /"event":"(\w+)"/.exec(line)?.[1] ?? []);
    expect(told.slice(0, 5)).toEqual(['OrderPlaced', 'TimesProposed', 'TimeChosen', 'OffersMade', 'OfferAccepted']);
    const sent = lines.filter((line) => line.includes('"message":"offer.card","outcome":"posted"'));
    expect(sent.length).toBeGreaterThanOrEqual(asked.length);

    const figures = await (await fetch(`${town().sandbox.app.origin}/metrics`)).text();
    expect(figures).toMatch(/^verkostobotti_orders\{phase="offering"\} 1$/m);
    for (const to of ['teams', 'graph'])
      expect(figures).toMatch(new RegExp(`call_seconds_count\\{to="${to}",outcome="done"\\} \\d`));
    expect(figures).toMatch(/^verkostobotti_calendars_total\{outcome="read"\} [1-9]/m);

    const all = `${town().logged.join('\n')}\n${figures}`;
    const people = town().sandbox.teams.world.people;
    expect(
      people.filter(({ aadObjectId, name }) => all.includes(aadObjectId) || all.includes(name)).map(({ name }) => name),
    ).toEqual([]);
  });
});
