import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/kernel/language/language.ts';
import { SEED_METHODS } from '../../../src/model/area/catalogue.ts';
import { STAGE_NAMES, type MeetingKind, type Method } from '../../../src/model/area/methods.ts';
import { modelTexts } from '../../../src/model/area/naming.ts';
import { ownPoints, pocketPart, stagesPart } from '../../../src/model/guides/guide-parts.ts';
import { guidanceOf, guideTexts, invitationOf, pocketOf } from '../../../src/model/guides/guides.ts';
import { methodFor, needsOf } from '../../../src/model/guides/which-method.ts';
import { anArea, anOrder, aRequest } from '../../support/order-builder.ts';

const seed = (id: string): Method => SEED_METHODS.find((one) => one.id === id)!;
const meetings = SEED_METHODS.flatMap((method) => method.kinds.map((kind: MeetingKind) => ({ method, kind })));
const readBy = (language: 'fi' | 'sv' | 'en') => ({ area: anArea(), language });

/** Everything that is said of a meeting by its guidance. */
function said(meeting: (typeof meetings)[number], language: 'fi' | 'sv' | 'en'): readonly string[] {
  return [
    ...STAGE_NAMES.flatMap((stage) => Object.values(guidanceOf(meeting, stage, language))),
    ...invitationOf(meeting, language),
    ...pocketOf(meeting, ['lead', 'recorder'], language),
    ...Object.values(guideTexts[language].tasks).flat(),
  ];
}

describe('guidance', () => {
  it.each(LANGUAGES)('Speaks of no client and no family where there is none, in %s', (language) => {
    const withoutClient = meetings.filter(({ kind }) => kind === 'none');
    const found = withoutClient.flatMap((one) => said(one, language));
    expect(found.filter((words) => /asiak|perhe|lapse|läheis|klient|famil|närstående|barn|client|child/iu.test(words))).toEqual(
      [],
    );
  });

  it.each(LANGUAGES)('Speaks of no pair, so that it is true of one facilitator and of four, in %s', (language) => {
    const found = meetings.flatMap((one) => said(one, language));
    expect(found.filter((words) => /\bpari(?!n viikkoa)|\bpar(?:et|kollega)|kollega|\bpair\b|partner/iu.test(words))).toEqual([]);
  });

  it('Is the method’s own sentence where it has one, and the usual one beside it', () => {
    const method = { ...seed('lets-talk'), guidance: { dialogue: { team: { fi: 'Kysy vahvuuksista.' } } } };
    const told = guidanceOf({ method, kind: 'client' }, 'dialogue', 'fi');
    expect(told.team).toBe('Kysy vahvuuksista.');
    expect(told.happens).toBe(guideTexts.fi.stages.client.dialogue.happens);
  });

  it('Has the seven tasks of the facilitator in every language', () => {
    for (const language of LANGUAGES) expect(Object.values(guideTexts[language].tasks).flat()).toHaveLength(7);
  });

  it('Invites without a name or a blank to fill, each method in its own words', () => {
    for (const language of LANGUAGES) {
      const all = meetings.map((one) => invitationOf(one, language).join(' '));
      expect(new Set(all).size).toBeGreaterThan(SEED_METHODS.length);
      expect(all.filter((words) => /[{}_[\]…]/u.test(words))).toEqual([]);
    }
  });
});

describe('the facilitator’s own parts of a card', () => {
  const order = anOrder();

  it('Tell the four stages by the field’s names, with the task of each', () => {
    for (const language of LANGUAGES) {
      const told = JSON.stringify(stagesPart(order, 'team', readBy(language)));
      for (const stage of Object.values(modelTexts[language].stages)) expect(told).toContain(JSON.stringify(stage).slice(1, -1));
      expect(told).toContain(guideTexts[language].tasks.dialogue[0]);
    }
  });

  it('Tell the orderer their part, and not the facilitators’', () => {
    const told = JSON.stringify(stagesPart(order, 'orderer', readBy('fi')));
    expect(told).toContain(guideTexts.fi.stages.client.discussion.orderer);
    expect(told).not.toContain(guideTexts.fi.tasks.discussion[0]);
  });

  it('Have the list of the lead for the lead, of the recorder for the recorder, and both for who leads alone', () => {
    const listOf = (role: 'lead' | 'recorder', seats = order.seats) =>
      JSON.stringify(pocketPart({ ...order, seats }, role, readBy('fi')));
    const [round = '', notes = ''] = [guideTexts.fi.pocket.lead.first[1], guideTexts.fi.pocket.recorder.first[1]];
    expect([listOf('lead').includes(round), listOf('lead').includes(notes)]).toEqual([true, false]);
    expect([listOf('recorder').includes(round), listOf('recorder').includes(notes)]).toEqual([false, true]);
    const alone = listOf('lead', order.seats.slice(0, 1));
    expect([alone.includes(round), alone.includes(notes)]).toEqual([true, true]);
  });

  it('Have private time where the method has it, and nowhere else', () => {
    const { privateTime } = guideTexts.en;
    expect(pocketOf({ method: seed('family-group-conference'), kind: 'client' }, ['convener'], 'en')).toContain(privateTime);
    expect(pocketOf({ method: seed('open-dialogue'), kind: 'client' }, ['lead'], 'en')).not.toContain(privateTime);
  });

  it('Have the method’s own points of preparation, each for whom it is', () => {
    const conference = anOrder({ request: aRequest({ method: 'family-group-conference' }) });
    expect(ownPoints(conference, 'team', readBy('en'))).toHaveLength(4);
    expect(ownPoints(conference, 'orderer', readBy('en'))).toHaveLength(2);
  });
});

describe('three questions for whoever does not know the methods', () => {
  it.each([
    [{ kind: 'client', need: 'future', mayWait: true }, 'anticipation-dialogue'],
    [{ kind: 'client', need: 'own-plan', mayWait: true }, 'family-group-conference'],
    [{ kind: 'client', need: 'own-plan', mayWait: false }, 'acute-family-group-conference'],
    [{ kind: 'client', need: 'own-plan' }, 'family-group-conference'],
    [{ kind: 'client', need: 'same-team', mayWait: false }, 'open-dialogue'],
    [{ kind: 'client', need: 'everyday' }, 'lets-talk'],
    [{ kind: 'none', need: 'division' }, 'cooperation-meeting'],
    [{ kind: 'none', need: 'start' }, 'planning-meeting'],
    [{ kind: 'client' }, undefined],
    [{ need: 'future' }, undefined],
  ] as const)('%o leads to %s', (answers, id) => {
    expect(methodFor(SEED_METHODS, answers)?.id).toBe(id);
  });

  it('Asks only for what some method of the area is a help with, and leads to the area’s own', () => {
    const own: Method = { ...seed('lets-talk'), id: 'circle', needs: ['future'] };
    const methods = [own, seed('not-known')];
    expect(needsOf(methods, 'client')).toEqual(['future']);
    expect(methodFor(methods, { kind: 'client', need: 'future' })?.id).toBe('circle');
    expect(needsOf(methods, 'none')).toEqual([]);
  });
});
