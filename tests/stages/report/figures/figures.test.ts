import { describe, expect, it } from '@jest/globals';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import { figures } from '../../../../src/stages/report/figures/figures.ts';
import { HIDDEN } from '../../../../src/stages/report/figures/small-groups.ts';
import { aConsultant, anOrder, NOW } from '../../../support/order-builder.ts';
import { aHeld, anAnswer, aRequest, facts, heldStory, numbered, PERIOD, story } from '../support.ts';

describe('demand', () => {
  it('counts orders placed in the period, as they were placed', () => {
    const orders = [anOrder(), anOrder({ number: numbered(2), request: aRequest({ urgency: 'acute', sector: 'education' }) })];
    const old = anOrder({ number: numbered(3) });
    const history = [...story(old, NOW - 365 * DAY), ...orders.flatMap((order) => story(order, NOW))];
    const { demand } = figures(facts({ orders: [...orders, old], history }));
    expect(demand).toMatchObject({ orders: 2, acute: 1, withClient: 2, silentSectors: [] });
    expect(demand.byMonth.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2]);
    expect(demand.bySector).toEqual([
      { key: 'education', count: 1 },
      { key: 'social', count: 1 },
    ]);
  });

  it('tells how worried orderers were, rare zones together, and which sectors they invited', () => {
    const worries = [4, 4, 4, 4, 4, 3, 3, 3, 2, 2, undefined];
    const orders = worries.map((worry, i) =>
      anOrder({ number: numbered(i), request: aRequest({ worry, invitedSectors: i < 2 ? ['education'] : [] }) }),
    );
    const { demand } = figures(facts({ orders, history: orders.flatMap((order) => story(order, NOW)) }));
    expect(demand.byWorry).toEqual([
      { key: '4', count: 5 },
      { key: 'others', count: 5 },
    ]);
    expect(demand.byInvitedSector).toEqual([{ key: 'education', count: 2 }]);
  });

  it('counts the sectors called together for a meeting, those of invited units too', () => {
    const requests = [
      aRequest({ invitedSectors: ['education', 'social'] }),
      aRequest({ invitedUnits: ['koulukuraattorit'] }),
      aRequest(),
    ];
    const orders = requests.map((request, i) => aHeld(i + 1, { request }));
    expect(figures(facts({ orders, history: orders.flatMap(heldStory) })).meetings.sectors).toBe(1.7);
  });

  it('names the sectors that never order', () => {
    expect(figures(facts()).demand.silentSectors).toEqual(['education']);
  });

  it('tells no rare language apart', () => {
    const orders = ['fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'so', 'sv', 'sv', 'sv', 'sv', 'sv'].map((language, i) =>
      anOrder({ number: numbered(i), request: aRequest({ language }) }),
    );
    const { byLanguage } = figures(facts({ orders, history: orders.flatMap((order) => story(order, NOW)) })).demand;
    expect(byLanguage).toEqual([
      { key: 'fi', count: 7 },
      { key: 'others', count: 6 },
    ]);
  });
});

describe('flow', () => {
  it('tells how long the steps took and how many were asked for a seat', () => {
    const { flow } = figures(facts());
    expect(flow.toFirstAnswer).toEqual({ count: 3, medianDays: 2, ninetyDays: 2 });
    expect(flow.toStaffed.medianDays).toBe(4);
    expect(flow.toMeeting.medianDays).toBe(5);
    expect(flow).toMatchObject({ offers: 12, accepted: 6, offersPerSeat: 2, unfilled: 0 });
  });

  it('counts as unfilled what was handed over for want of people, until a pair is found', () => {
    const order = anOrder();
    const lost = story(order, NOW, { type: 'HandedOver', problem: 'nobody-took-it' });
    expect(figures(facts({ history: lost })).flow.unfilled).toBe(1);
    const found = story(order, NOW, { type: 'HandedOver', problem: 'nobody-took-it' }, { type: 'PairFilled' });
    expect(figures(facts({ history: found })).flow.unfilled).toBe(0);
    const undecided = story(order, NOW, { type: 'HandedOver', problem: 'no-choice' });
    expect(figures(facts({ history: undecided })).flow.unfilled).toBe(0);
  });

  it('tells cancellations by reason', () => {
    const cancelled = story(anOrder(), NOW, { type: 'OrderCancelled', reason: 'client-withdrew', by: 'orderer', isLate: false });
    const { flow } = figures(facts({ history: cancelled }));
    expect(flow.cancelled).toEqual([{ key: 'client-withdrew', count: 1 }]);
    expect(flow.cancelledLate).toBe(0);
  });

  it('is the same again for an old date, whatever has happened since', () => {
    const order = anOrder();
    const history = story(
      order,
      NOW,
      { type: 'HandedOver', problem: 'no-time' },
      { type: 'PairFilled' },
      { type: 'MeetingHeld' },
    );
    const then = { ...PERIOD, asOf: NOW + DAY };
    expect(figures(facts({ period: then, history })).flow).toEqual(
      figures(facts({ period: then, history: history.filter(({ at }) => at <= NOW + DAY) })).flow,
    );
  });
});

describe('meetings', () => {
  it('tell attendance by group, each person in one', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((n) => aHeld(n));
    const { meetings } = figures(facts({ orders, history: orders.flatMap(heldStory) }));
    expect(meetings).toMatchObject({ held: 6, first: 6, followUps: 0, followUpsAgreed: 6, hours: 15, shareWithClose: 100 });
    expect(meetings.participants).toEqual({
      groups: { child: 6, young: 0, client: 12, close: 6, professional: 24 },
      total: 48,
    });
  });

  it('hide a small group and another with it', () => {
    const { participants } = figures(facts()).meetings;
    expect(participants.groups).toEqual({ child: HIDDEN, young: 0, client: 6, close: HIDDEN, professional: 12 });
  });
});

describe('capacity', () => {
  it('counts the active and how evenly meetings were shared, and names nobody', () => {
    const bank = [1, 2, 3, 4, 5].map((i) => aConsultant({ id: `consultant-${i}` }));
    const gone = aConsultant({ id: 'gone', permissionUntil: '2026-01-01' });
    const report = figures(facts({ bank: [...bank, gone] }));
    expect(report.capacity).toMatchObject({ active: 5, paused: 0, assignments: { median: 0, least: 0, most: 3, gini: 0.6 } });
    expect(JSON.stringify(report)).not.toContain('consultant-1');
  });

  it('tells no spread of fewer people than a group', () => {
    const { assignments } = figures(facts({ bank: [aConsultant()] })).capacity;
    expect(assignments).toEqual({ median: HIDDEN, least: HIDDEN, most: HIDDEN, gini: HIDDEN });
  });
});

describe('quality', () => {
  const answers = (count: number, group: Parameters<typeof anAnswer>[1]) =>
    Array.from({ length: count }, (_, i) => anAnswer(numbered((i % 3) + 1), group));

  it('tells means and the response rate of groups that are large enough', () => {
    const { quality } = figures(facts({ answers: answers(6, { group: 'professional' }) }));
    expect(quality.response.find(({ group }) => group === 'professional')).toEqual({
      group: 'professional',
      answers: 6,
      attended: 12,
      rate: 50,
    });
    expect(quality.items.find(({ item }) => item === 'useful')?.all).toEqual({ count: 6, mean: 8 });
  });

  it('hides a small group, another with it, and every rate and mean of theirs', () => {
    const given = [
      ...answers(6, { group: 'professional' }),
      ...answers(9, { group: 'consultant' }),
      ...answers(3, { group: 'client', items: { useful: 2 } }),
    ];
    const { quality } = figures(facts({ answers: given }));
    const shown = quality.response.filter(({ answers: count }) => count !== HIDDEN && count !== 0);
    expect(shown.map(({ group }) => group)).toEqual(['consultant']);
    expect(quality.answers).toBe(18);
    const useful = quality.items.find(({ item }) => item === 'useful');
    const means = useful?.groups.map(({ group, mean }) => [group, mean.mean]);
    expect(means).toEqual(
      expect.arrayContaining([
        ['client', HIDDEN],
        ['professional', HIDDEN],
        ['consultant', 8],
      ]),
    );
  });

  it('keeps a group hidden in every item once it is hidden among the answers', () => {
    const given = [
      ...answers(3, { group: 'client' }),
      ...answers(6, { group: 'professional' }),
      ...answers(5, { group: 'consultant' }),
      ...answers(2, { group: 'consultant', items: { useful: null } }),
    ];
    const useful = figures(facts({ answers: given })).quality.items.find(({ item }) => item === 'useful');
    const hidden = useful?.groups.flatMap(({ group, mean }) => (mean.count === HIDDEN ? [group] : []));
    expect(hidden).toEqual(['client', 'professional']);
  });

  it('hides the total of a handful of answers', () => {
    const { quality } = figures(facts({ answers: answers(3, { group: 'orderer' }) }));
    expect([quality.answers, quality.responseRate]).toEqual([HIDDEN, HIDDEN]);
    expect(quality.items.every(({ all }) => all.count === HIDDEN || all.count === 0)).toBe(true);
  });

  it('does not let the two rounds tell the smaller one', () => {
    const given = [...answers(7, { group: 'professional' }), ...answers(3, { group: 'professional', isFollowUp: true })];
    const useful = figures(facts({ answers: given })).quality.items.find(({ item }) => item === 'useful');
    expect(useful).toMatchObject({ all: { count: 10 }, first: { count: HIDDEN }, followUp: { count: HIDDEN } });
  });

  it('tells worry only of those who told both', () => {
    const both = answers(5, { group: 'orderer', items: { worry_before: 8, worry_now: 5 } });
    const one = answers(5, { group: 'orderer', items: { worry_before: 1 } });
    expect(figures(facts({ answers: [...both, ...one] })).quality.worry).toEqual({ count: 5, before: 8, now: 5, change: -3 });
  });
});

describe('impact', () => {
  const given = (count: number) =>
    Array.from({ length: count }, () =>
      anAnswer('VP-2026-0001', { survey: 'impact', group: 'orderer', items: { i_done: 'all', i_worry: 3, i_clearer: 'dk' } }),
    );

  it('tells shares of at least a group', () => {
    expect(figures(facts({ answers: given(5) })).impact).toMatchObject({
      answers: 5,
      doneAll: 100,
      doneNone: 0,
      clearer: 0,
      worryNow: 3,
    });
  });

  it('tells the worry now by the zone when ordering, and nothing of a zone of few, nor by subtraction', () => {
    const zones = [4, 4, 4, 4, 4, 4, 2, 2, 2, 2, 2, 3, 3, 3];
    const orders = zones.map((worry, i) => aHeld(i + 1, { request: aRequest({ worry }) }));
    const answers = orders.map(({ number, request }) =>
      anAnswer(number, { survey: 'impact', group: 'orderer', items: { i_worry: (request.worry ?? 0) * 2 } }),
    );
    expect(figures(facts({ orders, history: orders.flatMap(heldStory), answers })).impact.byZone).toEqual([
      { zone: '1', count: 0, worryNow: undefined },
      { zone: '2', count: HIDDEN, worryNow: HIDDEN },
      { zone: '3', count: HIDDEN, worryNow: HIDDEN },
      { zone: '4', count: 6, worryNow: 8 },
    ]);
  });

  it('tells nothing of fewer', () => {
    expect(figures(facts({ answers: given(4) })).impact).toMatchObject({ answers: HIDDEN, doneAll: HIDDEN, worryNow: HIDDEN });
  });
});
