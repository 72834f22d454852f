import { describe, expect, it } from 'vitest';
import { DAY } from '../../../../src/kernel/time/instant.ts';
import type { OrderEvent } from '../../../../src/model/order/events.ts';
import { figures } from '../../../../src/stages/report/figures/figures.ts';
import type { Block, Turnout } from '../../../../src/model/feedback/publication.ts';
import type { ReportFacts } from '../../../../src/stages/report/figures/facts.ts';
import { COVERED, HIDDEN } from '../../../../src/model/feedback/safe-cell.ts';
import { aConsultant, anOrder, NOW } from '../../../support/order-builder.ts';
import { aBlock, aHeld, aPublication, aRequest, aTurnout, facts, heldStory, numbered, PERIOD, story } from '../support.ts';

describe('demand', () => {
  it('Demand counts orders placed in the period, as they were placed', () => {
    const orders = [anOrder(), anOrder({ number: numbered(2), request: aRequest({ urgency: 'acute', sector: 'education' }) })];
    const old = anOrder({ number: numbered(3) });
    const history = [...story(old, NOW - 365 * DAY), ...orders.flatMap((order) => story(order, NOW))];
    const { demand } = figures(facts({ history }));
    expect(demand).toMatchObject({ orders: 2, acute: 1, withClient: 2, silentSectors: [] });
    expect(demand.byMonth.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2]);
    expect(demand.bySector).toEqual([{ key: 'others', count: 2 }]);
  });

  it('Demand tells how worried orderers were, rare zones together, and which sectors they invited', () => {
    const worries = [4, 4, 4, 4, 4, 3, 3, 3, 2, 2, undefined];
    const orders = worries.map((worry, i) =>
      anOrder({ number: numbered(i), request: aRequest({ worry, invitedSectors: i < 5 ? ['education'] : [] }) }),
    );
    const history = orders.flatMap((order) => story(order, NOW));
    const { demand } = figures(facts({ history, period: { ...PERIOD, asOf: Date.UTC(2027, 0, 4) } }));
    expect(demand.byWorry).toEqual([
      { key: '4', count: 5 },
      { key: 'others', count: 5 },
    ]);
    expect(demand.byInvitedSector).toEqual([{ key: 'education', count: 5 }]);
  });

  it('Demand counts the sectors called together for a meeting, those of invited units too', () => {
    const requests = [
      aRequest({ invitedSectors: ['education', 'social'] }),
      aRequest({ invitedUnits: ['koulukuraattorit'] }),
      aRequest(),
    ];
    const orders = requests.map((request, i) => aHeld(i + 1, { request }));
    expect(figures(facts({ history: orders.flatMap(heldStory) })).meetings.sectors).toBe(1.7);
  });

  it('Demand names the sectors that never order', () => {
    expect(figures(facts()).demand.silentSectors).toEqual(['education']);
  });

  it('Demand tells no rare language apart', () => {
    const orders = ['fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'fi', 'so', 'sv', 'sv', 'sv', 'sv', 'sv'].map((language, i) =>
      anOrder({ number: numbered(i), request: aRequest({ language }) }),
    );
    const { byLanguage } = figures(facts({ history: orders.flatMap((order) => story(order, NOW)) })).demand;
    expect(byLanguage).toEqual([
      { key: 'fi', count: 7 },
      { key: 'others', count: 6 },
    ]);
  });
});

describe('flow', () => {
  it('Flow tells how long the steps took and how many were asked for a seat', () => {
    const { flow } = figures(facts());
    expect(flow.toFirstAnswer).toEqual({ count: 3, medianDays: 2, ninetyDays: 2 });
    expect(flow.toStaffed.medianDays).toBe(4);
    expect(flow.toMeeting.medianDays).toBe(5);
    expect(flow).toMatchObject({ offers: 12, accepted: 6, offersPerSeat: 2, unfilled: 0 });
  });

  it('Flow counts as unfilled what was handed over for want of people, until a pair is found', () => {
    const order = anOrder();
    const lost = story(order, NOW, { type: 'HandedOver', problem: 'nobody-took-it' });
    expect(figures(facts({ history: lost })).flow.unfilled).toBe(1);
    const found = story(order, NOW, { type: 'HandedOver', problem: 'nobody-took-it' }, { type: 'PairFilled' });
    expect(figures(facts({ history: found })).flow.unfilled).toBe(0);
    const undecided = story(order, NOW, { type: 'HandedOver', problem: 'no-choice' });
    expect(figures(facts({ history: undecided })).flow.unfilled).toBe(0);
  });

  it('Flow tells cancellations by reason', () => {
    const cancelled = story(anOrder(), NOW, { type: 'OrderCancelled', reason: 'client-withdrew', by: 'orderer', isLate: false });
    const { flow } = figures(facts({ history: cancelled }));
    expect(flow.cancelled).toEqual([{ key: 'client-withdrew', count: 1 }]);
    expect(flow.cancelledLate).toBe(0);
  });

  it('Flow is the same again for an old date, whatever has happened since', () => {
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
  it('Meetings tell attendance by group, each person in one', () => {
    const orders = [1, 2, 3, 4, 5, 6].map((n) => aHeld(n));
    const { meetings } = figures(facts({ history: orders.flatMap(heldStory) }));
    expect(meetings).toMatchObject({ held: 6, first: 6, followUps: 0, followUpsAgreed: 6, hours: 15, shareWithClose: 100 });
    expect(meetings.participants).toEqual({
      groups: { child: 6, young: 0, client: 12, close: 6, professional: 24 },
      total: 48,
    });
  });

  it('Meetings hide a small group and another with it', () => {
    const { participants } = figures(facts()).meetings;
    expect(participants.groups).toEqual({ child: HIDDEN, young: 0, client: 6, close: HIDDEN, professional: 12 });
  });
});

describe('capacity', () => {
  it('Capacity counts the active and how evenly meetings were shared, and names nobody', () => {
    const bank = [1, 2, 3, 4, 5].map((i) => aConsultant({ id: `consultant-${i}` }));
    const gone = aConsultant({ id: 'gone', permissionUntil: '2026-01-01' });
    const report = figures(facts({ bank: [...bank, gone] }));
    expect(report.capacity).toMatchObject({ active: 5, paused: 0, assignments: { median: 0, least: 0, most: 3, gini: 0.6 } });
    expect(JSON.stringify(report)).not.toContain('consultant-1');
  });

  it('Capacity is of last year the same when somebody leaves the bank today', () => {
    const bank = [1, 2, 3, 4, 5].map((i) => aConsultant({ id: `consultant-${i}` }));
    const after = [...bank.slice(1), { ...aConsultant({ id: 'consultant-1' }), leftOn: '2027-01-15' }];
    expect(figures(facts({ bank: after })).capacity).toEqual(figures(facts({ bank })).capacity);
    const gone = figures(facts({ bank: [...bank.slice(1), { ...aConsultant({ id: 'consultant-1' }), leftOn: '2026-12-20' }] }));
    expect(gone.capacity).toMatchObject({ active: 4, assignments: { most: 3, gini: 0.6 } });
  });

  it('Capacity tells who leads and records by turns, and who always does the one', () => {
    const orders = Array.from({ length: 20 }, (_, i) => aHeld(i + 1));
    const pair = (lead: string, recorder: string): readonly OrderEvent[] => [
      { type: 'OfferAccepted', offer: 'a', seat: 0, consultant: { id: lead, name: '' } },
      { type: 'OfferAccepted', offer: 'b', seat: 1, consultant: { id: recorder, name: '' } },
      { type: 'MeetingHeld' },
    ];
    const history = orders.flatMap((order, i) => {
      const turn = i % 2 === 0 ? [`both-${i}`, `both-${i + 1}`] : [`both-${i}`, `both-${i - 1}`];
      return story(order, NOW, ...(i < 10 ? pair(turn[0] ?? '', turn[1] ?? '') : pair(`lead-${i % 5}`, `recorder-${i % 5}`)));
    });
    expect(figures(facts({ history })).capacity.roles).toEqual({ both: 10, lead: 5, recorder: 5 });
    expect(figures(facts({ history: history.filter(({ order }) => order !== numbered(20)) })).capacity.roles).toEqual({
      ...{ both: COVERED, lead: HIDDEN, recorder: HIDDEN },
    });
  });

  it('Capacity tells no spread of fewer people than a group', () => {
    const { assignments } = figures(facts({ bank: [aConsultant()] })).capacity;
    expect(assignments).toEqual({ median: HIDDEN, least: HIDDEN, most: HIDDEN, gini: HIDDEN });
  });
});

describe('quality', () => {
  const halves = (blocks: readonly Block[], turnouts = [aTurnout()]) => [aPublication({ content: { blocks, turnouts } })];
  const told = (overrides: Partial<ReportFacts>) => figures(facts(overrides)).quality;

  it('Quality tells means with their numbers, and the response rate, of what has been published', () => {
    const quality = told({ publications: halves([aBlock()]) });
    expect(quality.periods).toEqual(['2026H2']);
    expect(quality.response.find(({ group }) => group === 'professional')).toEqual({
      ...{ group: 'professional', answers: 24, attended: 48, rate: 50, earlierRate: undefined },
    });
    const useful = quality.items.find(({ item }) => item === 'useful');
    expect(useful?.all).toEqual({ n: 24, mean: 8 });
    expect(useful?.groups.map(({ mean }) => mean.mean)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      8,
      undefined,
      undefined,
    ]);
  });

  it('Quality tells nothing where nothing has been published, no zeros either', () => {
    expect(told({})).toMatchObject({ periods: [], answers: undefined, responseRate: undefined, methods: [], trend: [] });
  });

  it('Quality tells no more than publications do, whatever days are asked for', () => {
    const publications = halves([aBlock()]);
    const days = (from: string, to: string) => told({ publications, period: { ...PERIOD, from, to } }).periods;
    expect(days('2026-06-01', '2027-01-31')).toEqual(['2026H2']);
    expect(days('2026-07-02', '2026-12-31')).toEqual([]);
    expect(told({ publications, period: { ...PERIOD, asOf: PERIOD.asOf - 2 * DAY } }).periods).toEqual([]);
  });

  it('Quality adds what is told of groups to the whole, and tells bands and halves where few answered', () => {
    const few = aBlock({ group: 'client', items: { useful: { n: 7, least: 53, most: 53 } } });
    const [useful] = told({ publications: halves([aBlock(), few]) }).items.filter(({ item }) => item === 'useful');
    expect(useful?.all).toEqual({ n: 31, mean: 7.9 });
    expect(useful?.groups[2]).toEqual({ group: 'client', mean: { n: { from: 5, to: 9 }, mean: 7.5 }, earlier: undefined });
  });

  it('Quality tells a bound where a mean would tell of everybody', () => {
    const happy = aBlock({ items: { useful: { n: 6, least: 48, most: 60 } } });
    const [useful] = told({ publications: halves([happy]) }).items.filter(({ item }) => item === 'useful');
    expect(useful?.all).toEqual({ n: { from: 5, to: 9 }, mean: { from: 8, to: 10 } });
  });

  it('Quality parts whole half-years by method, kind and round, and quarters not', () => {
    const blocks = [
      aBlock({ cut: { method: 'anticipation-dialogue', isFollowUp: false, kind: 'client' } }),
      aBlock({ cut: { isFollowUp: true }, items: { useful: { n: 20, least: 100, most: 100 } } }),
    ];
    const quality = told({ publications: halves(blocks) });
    expect(quality.methods.map(({ method, means }) => [method, means[2]])).toEqual([
      ['anticipation-dialogue', { n: 24, mean: 8 }],
      [undefined, { n: 20, mean: 5 }],
    ]);
    expect(quality.rounds.find(({ item }) => item === 'useful')).toMatchObject({ first: { mean: 8 }, followUp: { mean: 5 } });
    expect(quality.kinds.find(({ item }) => item === 'useful')).toMatchObject({ client: { mean: 8 }, none: { mean: undefined } });
    const quarter = [aPublication({ period: '2026Q3', content: { blocks, turnouts: [] } })];
    const short = told({ publications: quarter });
    expect([short.periods, short.methods]).toEqual([['2026Q3'], []]);
    expect(short.items.find(({ item }) => item === 'useful')?.all.n).toBe(44);
  });

  it('Quality tells the period before beside it, and the half-years that have been published', () => {
    const before = aPublication({
      period: '2026H1',
      content: {
        blocks: [aBlock({ items: { useful: { n: 30, least: 210, most: 210 } } })],
        turnouts: [aTurnout({ matched: 24, attended: 96 })],
      },
    });
    const quality = told({ publications: [before, ...halves([aBlock()])] });
    expect(quality.items.find(({ item }) => item === 'useful')?.earlier).toBe(7);
    expect([quality.responseRate, quality.earlierRate]).toEqual([50, 25]);
    expect(quality.trend.map(({ half, rate, means }) => [half, rate, means[2]?.mean])).toEqual([
      ['2026H1', 25, 7],
      ['2026H2', 50, 8],
    ]);
  });

  it('Quality tells worry before, after and months later, each of those who told it', () => {
    const worry = aBlock({
      group: 'orderer',
      items: { worry_before: { n: 24, least: 192, most: 192 }, worry_now: { n: 20, least: 90, most: 90 } },
    });
    const later = aBlock({ survey: 'impact', group: 'orderer', items: { i_worry: { n: 12, least: 36, most: 36 } } });
    expect(told({ publications: halves([worry, later]) }).worry[0]).toEqual({
      group: 'orderer',
      before: { n: 24, mean: 8 },
      now: { n: 20, mean: 4.5 },
      change: -3.5,
      later: { n: { from: 10, to: 19 }, mean: 3 },
      lastingChange: -5,
    });
  });

  it('Quality never tells a response rate above one hundred', () => {
    const rate = (turnout: Partial<Turnout>) => told({ publications: halves([], [aTurnout(turnout)]) }).responseRate;
    expect([rate({ matched: 48, answers: 60 }), rate({ matched: 61 })]).toEqual([100, 100]);
  });
});

describe('impact', () => {
  const choices = (items: Block['items']) =>
    figures(
      facts({
        publications: [
          aPublication({ content: { blocks: [aBlock({ survey: 'impact', group: 'orderer', items })], turnouts: [] } }),
        ],
      }),
    ).impact.choices;

  it('Impact tells shares of all who answered, those who cannot say among them', () => {
    const clearer = choices({
      'i_clearer:yes': { n: 40, least: 20, most: 20 },
      'i_clearer:no': { n: 40, least: 10, most: 10 },
      'i_clearer:dk': { n: 40, least: 10, most: 10 },
    }).filter(({ item }) => item === 'i_clearer');
    expect(clearer.map(({ option, share }) => [option, share])).toEqual([
      ['yes', 50],
      ['no', 25],
      ['dk', 25],
    ]);
  });

  it('Impact tells bounds where a share would tell of everybody, and tens of few', () => {
    const done = choices({ 'i_done:all': { n: 12, least: 10, most: 12 }, 'i_done:none': { n: 12, least: 0, most: 1 } });
    expect(done.filter(({ n }) => n !== undefined).map(({ share }) => share)).toEqual([
      { from: 80, to: 100 },
      { from: 0, to: 10 },
    ]);
  });
});
