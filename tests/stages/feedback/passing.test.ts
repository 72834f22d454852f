import { describe, expect, it } from 'vitest';
import { ConflictError } from '../../../src/kernel/errors.ts';
import { feedbackJobs } from '../../../src/stages/feedback/handlers.ts';
import { canonicalCode, CODE_SIGNS } from '../../../src/stages/feedback/codes.ts';
import { openness } from '../../../src/stages/feedback/open.ts';
import {
  askImpact,
  closeImpact,
  issueCodes,
  leaveOut,
  remindOfFeedback,
  remindToTellImpact,
} from '../../../src/stages/feedback/passing.ts';
import { SLOT } from '../../support/order-builder.ts';
import { aMeeting, CODES, feedbackWorld } from './support/feedback-world.ts';

const typesOf = (decision: ReturnType<typeof askImpact>) => (decision.ok ? decision.events.map(({ type }) => type) : 'refused');

describe('codes', () => {
  it('Codes are issued once; a moved meeting keeps those that may have been printed', () => {
    expect(typesOf(issueCodes(aMeeting({ codes: {}, phase: 'preparing' }), CODES))).toEqual(['CodesIssued']);
    expect(typesOf(issueCodes(aMeeting({ phase: 'preparing' }), CODES))).toEqual([]);
    expect(typesOf(issueCodes(aMeeting({ codes: {}, phase: 'cancelled' }), CODES))).toEqual([]);
  });

  it('Codes are drawn for every group from signs that nobody confuses and no word is made of', async () => {
    const state = feedbackWorld(aMeeting({ codes: {}, phase: 'preparing' }));
    await feedbackJobs['feedback.issue-codes'](state.world, state.order.number, {});
    const codes = Object.values(state.order.codes);
    expect(Object.keys(state.order.codes).sort()).toEqual(['child', 'client', 'close', 'professional', 'young']);
    expect(new Set(codes).size).toBe(5);
    for (const code of codes) expect(canonicalCode(code)).toBe(code);
    expect(CODE_SIGNS).not.toMatch(/[AEIOU01L]/);
  });

  it('Codes are drawn anew when another meeting has one of them', async () => {
    const state = feedbackWorld(aMeeting({ codes: {}, phase: 'preparing' }));
    const { orders } = state.world;
    const change = orders.change.bind(orders);
    let refusals = 0;
    // The runtime itself tries a conflicting change six times with the same codes.
    state.world.orders.change = async (number, work) => {
      if ((refusals += 1) <= 6) throw new ConflictError('a code is taken');
      return change(number, work);
    };
    await feedbackJobs['feedback.issue-codes'](state.world, state.order.number, {});
    expect(Object.keys(state.order.codes)).toHaveLength(5);
  });

  it('Codes are read as people type them', () => {
    expect(canonicalCode('bcdf 2345')).toBe('BCDF2345');
    for (const typed of ['BCDF-2345', 'BCDF–2345', 'bcdf.2345.']) expect(canonicalCode(typed)).toBe('BCDF2345');
    for (const junk of ['', 'BCDF234', 'BCDF23456', 'ACDF2345', 'BCDF234\u0000', "' OR 1=1"])
      expect(canonicalCode(junk)).toBeUndefined();
  });
});

describe('when the survey is open', () => {
  it('Opens at the start of a staffed meeting and stays open until the order is closed', () => {
    const confirmed = aMeeting({ phase: 'confirmed' });
    expect(openness(confirmed, SLOT.start - 1)).toEqual({ is: 'early', opensAt: SLOT.start });
    expect(openness(confirmed, SLOT.start)).toEqual({ is: 'open' });
    expect(openness(aMeeting({ phase: 'preparing' }), SLOT.start)).toEqual({ is: 'open' });
    expect(openness(aMeeting(), SLOT.end)).toEqual({ is: 'open' });
    expect(openness(aMeeting({ phase: 'closed' }), SLOT.end)).toEqual({ is: 'closed' });
    expect(openness(aMeeting({ phase: 'cancelled' }), SLOT.start - 1)).toEqual({ is: 'closed' });
  });

  it('Has no hour to tell while a moved meeting looks for its new time', () => {
    expect(openness(aMeeting({ phase: 'searching', choices: [] }), SLOT.end)).toEqual({ is: 'early', opensAt: undefined });
    expect(openness(aMeeting({ phase: 'offering' }), SLOT.end)).toEqual({ is: 'early', opensAt: undefined });
  });
});

describe('what passes by itself', () => {
  it('What passes by itself reminds only while the survey is open', () => {
    expect(typesOf(remindOfFeedback(aMeeting()))).toEqual(['FeedbackReminded']);
    expect(typesOf(remindOfFeedback(aMeeting({ phase: 'closed' })))).toEqual([]);
  });

  it('What passes by itself reminds of the impact where it was asked', () => {
    expect(typesOf(remindToTellImpact(aMeeting({ phase: 'closed', impactAsked: true })))).toEqual(['ImpactReminded']);
    expect(typesOf(remindToTellImpact(aMeeting({ phase: 'closed' })))).toEqual([]);
    expect(typesOf(remindToTellImpact(aMeeting({ phase: 'cancelled', impactAsked: true })))).toEqual([]);
  });

  it('What passes by itself asks for the impact once, of a meeting that was held, closed or not', () => {
    expect(typesOf(askImpact(aMeeting({ phase: 'closed' })))).toEqual(['ImpactAsked']);
    expect(typesOf(askImpact(aMeeting({ impactAsked: true })))).toEqual([]);
    expect(typesOf(askImpact(aMeeting({ phase: 'cancelled' })))).toEqual([]);
    expect(typesOf(askImpact({ ...aMeeting({ phase: 'confirmed' }), heldAt: undefined }))).toEqual([]);
  });
});

describe('closing', () => {
  const run = async (job: 'feedback.close' | 'impact.close', order: ReturnType<typeof aMeeting>) => {
    const state = feedbackWorld(order);
    await feedbackJobs[job](state.world, order.number, {});
    return state;
  };

  it('Closing lets the sheets of a closed meeting leave it, and forgets those of a cancelled one; an open one goes on', async () => {
    expect((await run('feedback.close', aMeeting({ phase: 'closed' }))).closed).toEqual(['meeting']);
    expect((await run('feedback.close', aMeeting({ phase: 'cancelled' }))).closed).toEqual(['discarded']);
    expect((await run('feedback.close', aMeeting())).closed).toEqual([]);
  });

  it('Closing ends the question about what came of it, once', async () => {
    const state = await run('impact.close', aMeeting({ phase: 'closed', impactAsked: true }));
    expect([state.closed, state.order.impactClosed]).toEqual([['impact'], true]);
    expect(typesOf(closeImpact(state.order))).toEqual([]);
    expect(typesOf(closeImpact(aMeeting()))).toEqual([]);
  });

  it('Closing notes once which groups gave more answers than they can have', () => {
    const groups = [{ group: 'child', answers: 9, people: 4 }] as const;
    expect(typesOf(leaveOut(aMeeting(), groups))).toEqual(['AnswersLeftOut']);
    expect(typesOf(leaveOut(aMeeting({ answersLeftOut: groups }), groups))).toEqual([]);
    expect(typesOf(leaveOut(aMeeting(), []))).toEqual([]);
  });
});
