import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/kernel/language/language.ts';
import { SEED_METHODS } from '../../../../src/model/area/catalogue.ts';
import type { Method } from '../../../../src/model/area/methods.ts';
import type { FeedbackGroup } from '../../../../src/model/order/order.ts';
import { formPage } from '../../../../src/stages/feedback/answering/form-page.ts';
import { printedSheet, paperForm } from '../../../../src/stages/feedback/answering/printed-pages.ts';
import { leftOutFor, questionsFor, questionsOf, variantOf } from '../../../../src/stages/feedback/answering/questions.ts';
import { readAnswers } from '../../../../src/stages/feedback/answering/read-answers.ts';
import { surveyCard } from '../../../../src/stages/feedback/answering/survey.card.ts';
import { anArea, anOrder, aRequest } from '../../../support/order-builder.ts';

const withMethod = (id: string, change: Partial<Method>) =>
  anArea({ methods: SEED_METHODS.map((one) => (one.id === id ? { ...one, ...change } : one)) });
const convener = [{ index: 0, role: 'convener' }] as const;
const conference = {
  order: anOrder({ request: aRequest({ method: 'family-group-conference', seats: 1 }), seats: convener }),
  area: anArea(),
};
const areaMeeting = { order: anOrder({ request: aRequest({ method: 'area-meeting', kind: 'none' }) }), area: anArea() };
const idsOf = (group: FeedbackGroup, about: typeof areaMeeting) => questionsOf(group, variantOf(about)).map(({ id }) => id);

describe('questions that fit the method', () => {
  it('A family with time of its own is asked about it, and whoever convenes alone is asked of no partner', () => {
    for (const group of ['young', 'client', 'close'] as const) expect(idsOf(group, conference)).toContain('own_time');
    for (const group of ['child', 'professional', 'orderer'] as const) expect(idsOf(group, conference)).not.toContain('own_time');
    expect(idsOf('consultant', conference)).not.toContain('c_pair');
    expect(idsOf('consultant', { order: anOrder(), area: anArea() })).toContain('c_pair');
    expect(idsOf('client', { order: anOrder(), area: anArea() })).not.toContain('own_time');
  });

  it('At an area meeting nobody is asked of a plan or of a worry of their own', () => {
    for (const group of ['professional', 'orderer'] as const) {
      const asked = idsOf(group, areaMeeting);
      for (const id of ['clarity', 'my_part', 'worry_before', 'worry_now']) expect(asked).not.toContain(id);
      expect(asked).toEqual(expect.arrayContaining(['recommend', 'heard', 'facilitation', 'useful']));
    }
  });

  it('A method of an area may ask shortly, and leave out what does not fit', () => {
    const short = { order: anOrder(), area: withMethod('anticipation-dialogue', { feedback: 'short', notAsked: ['clarity'] }) };
    expect(idsOf('client', short)).toEqual(['heard', 'useful', 'change']);
    expect(idsOf('child', short)).toEqual(['heard', 'k_listened', 'k_helped', 'change']);
    expect(idsOf('consultant', short)).toEqual(['useful', 'c_time', 'c_debrief', 'change']);
  });

  it('Card, form, paper and what is read follow: what is not asked is nowhere, and what is sent for it all the same is not kept', () => {
    const notAsked = variantOf(areaMeeting);
    const professional = { group: 'professional', notAsked } as const;
    expect(formPage('fi', professional).questions.map(({ id }) => id)).not.toContain('clarity');
    const printed = { ...areaMeeting, group: 'professional', code: 'BCDFGHJK', language: 'fi', publicUrl: 'https://b' } as const;
    expect(paperForm(printed).questions.map(({ id }) => id)).not.toContain('clarity');
    expect(printedSheet(printed).code).not.toBe('');
    const asked = { ...areaMeeting, group: 'orderer', survey: 'meeting', person: 'orderer-1' } as const;
    for (const language of LANGUAGES) {
      const card = JSON.stringify(surveyCard(asked, { language, publicUrl: 'https://b', ownForm: undefined }).card);
      expect(card).toContain('"id":"useful"');
      expect(card).not.toContain('"id":"clarity"');
    }
    expect(readAnswers(questionsFor(asked), { useful: '9', clarity: '2', worry_now: '8' }).items).toEqual({ useful: 9 });
  });

  it('A closing survey says what its form left out only where that is not what most leave out', () => {
    const usual = variantOf({ order: anOrder(), area: anArea() });
    expect(leftOutFor('client', usual)).toBeUndefined();
    expect(leftOutFor('client', variantOf(conference))).toEqual([]);
    expect(leftOutFor('consultant', variantOf(conference))).toEqual(['c_pair']);
    expect(leftOutFor('professional', variantOf(conference))).toBeUndefined();
  });

  it('Asks each group something of every method of the catalogue', () => {
    for (const { id } of SEED_METHODS) {
      const about = { order: anOrder({ request: aRequest({ method: id }) }), area: anArea() };
      for (const group of ['child', 'young', 'client', 'close', 'professional', 'orderer', 'consultant'] as const)
        expect([id, group, idsOf(group, about).length > 3]).toEqual([id, group, true]);
    }
  });
});
