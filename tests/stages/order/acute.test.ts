import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { MINUTE, HOUR } from '../../../src/kernel/time/instant.ts';
import { DEFAULT_POLICY } from '../../../src/model/area/policy.ts';
import { plan } from '../../../src/model/flow.ts';
import type { Order } from '../../../src/model/order/order.ts';
import { acuteLife } from '../../../src/model/order/waiting/notice.ts';
import { askWave } from '../../../src/stages/offer/waves/ask-wave.ts';
import { withDefaults } from '../../../src/stages/order/form/form-state.ts';
import { orderForm } from '../../../src/stages/order/form/order-form.card.ts';
import { views } from '../../../src/stages/registry.ts';
import { anArea, anOffer, anOrder, aRequest, SLOT } from '../../support/order-builder.ts';
import { formState } from '../../support/order-cards.ts';
import { wordsOn } from './support/card-words.ts';
import { viewFacts } from './support/order-world.ts';

const area = anArea();
const request = aRequest({ method: 'acute-family-group-conference', seats: 1, urgency: 'acute', durationMinutes: 120 });
const acute = (more: Partial<Order> = {}): Order =>
  anOrder({ request, seats: [{ index: 0, role: 'convener' }], phase: 'offering', choices: [SLOT], ...more });
/** A Saturday at three in the morning in Helsinki. */
const NIGHT = Date.UTC(2026, 11, 5, 1, 0);

describe('an acute family group conference', () => {
  it('Is asked of a few at a time, whose requests live minutes, at night too; they are reminded half-way', () => {
    const facts = {
      shortlist: { free: ['a', 'b', 'c', 'd'], unknown: [] },
      area,
      mayAskUnknown: false,
      backInReach: new Set<string>(),
    };
    const decision = askWave(acute(), facts, NIGHT);
    const [made] = decision.ok ? decision.events : [];
    if (made?.type !== 'OffersMade') throw new Error('nobody was asked');
    expect(made.offers.map(({ expiresAt }) => expiresAt)).toEqual(Array(3).fill(NIGHT + 30 * MINUTE));
    const after = { ...acute(), offers: made.offers };
    const recorded = { no: 2, at: NIGHT, cause: { by: 'bot', role: 'bot', via: 'job' }, event: made } as const;
    const planned = plan(after, recorded, area);
    const due = (job: string) => planned.find((one) => one.job === job)?.due;
    expect([due('offer.remind'), due('offer.lapse')]).toEqual([NIGHT + 15 * MINUTE, NIGHT + 30 * MINUTE]);
  });

  it('Has the minutes of its area; another urgent order keeps its hours', () => {
    const quicker = anArea({ policy: { ...DEFAULT_POLICY, acuteOfferMinutes: 10 } });
    expect(acuteLife(acute(), quicker)).toBe(10 * MINUTE);
    expect(acuteLife(anOrder({ request: aRequest({ urgency: 'acute' }) }), quicker)).toBe(4 * HOUR);
  });

  it('Is suggested for today and the next working day; what was said of days stands', () => {
    const days = (fields: Parameters<typeof formState>[1]) => {
      const { earliestDate, latestDate } = withDefaults(formState('fi', fields)).fields;
      return [earliestDate, latestDate];
    };
    expect(days({ method: request.method })).toEqual(['2026-12-01', '2026-12-02']);
    expect(days({ method: request.method, earliestDate: '2026-12-04' })).toEqual(['2026-12-04', '2026-12-18']);
    expect(days({ method: 'lets-talk' })[0]).not.toBe('2026-12-01');
  });

  it('Says on form, status and request what happens and how quickly, in three languages', () => {
    const minutes = { fi: /30\s?min/u, sv: /30\s?min/u, en: /30\s?min/u };
    const atNight = { fi: 'illalla ja viikonloppuna', sv: 'kvällar och helger', en: 'in the evening and at weekends' };
    for (const language of LANGUAGES) {
      const form = wordsOn(orderForm(formState(language, { method: request.method }), 'draft', 'new'));
      const facts = viewFacts({ language });
      const status = wordsOn(views['order.status'](acute(), facts)!.card);
      for (const said of [form, status]) {
        expect(said).toMatch(minutes[language]);
        expect(said).toContain(atNight[language]);
      }
      const asked = acute({ offers: [anOffer()] });
      const offer = wordsOn(views['offer.card'](asked, { ...facts, to: { person: 'consultant-1' }, of: 'offer-1' })!.card);
      expect(offer).toMatch(/kiireellinen|brådskande|urgent/u);
    }
    expect(wordsOn(orderForm(formState('fi', { method: 'lets-talk' }), 'draft', 'new'))).not.toContain(atNight.fi);
  });

  it('Asks the orderer for a phone number at once, so that it is there when somebody has taken it', () => {
    const status = (order: Order) => wordsOn(views['order.status'](order, viewFacts({ language: 'fi' }))!.card);
    expect(status(acute({ phase: 'searching', choices: [] }))).toContain('Mistä numerosta');
    expect(status(anOrder())).not.toContain('Mistä numerosta');
  });
});
