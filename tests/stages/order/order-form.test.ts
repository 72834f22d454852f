import { describe, expect, it } from 'vitest';
import type { Faults } from '../../../src/model/fields/read-field.ts';
import type { FormState } from '../../../src/stages/order/form/form-state.ts';
import { orderForm } from '../../../src/stages/order/form/order-form.card.ts';
import { guideTexts } from '../../../src/model/guides/guides.ts';
import { anArea } from '../../support/order-builder.ts';
import { inputsInSight, wordsOn } from './support/card-words.ts';

function formState(language: 'fi', fields: FormState['fields'], faults: Faults = new Map()): FormState {
  return { language, area: anArea(), today: '2026-12-01', fields, faults, excludedNames: new Map() };
}

describe('the order form', () => {
  it('The form begins with eight inputs at most, asks nothing that the button has answered, and says what its folds hold', () => {
    const opened = (fields: FormState['fields']) => orderForm(formState('fi', fields), 'draft', 'new');
    const ofClient = ['method', 'unit', 'clientAgreed', 'municipality', 'earliestDate', 'latestDate', 'countFamily'];
    expect(inputsInSight(opened({}))).toEqual(['kind', ...ofClient]);
    expect(inputsInSight(opened({ kind: 'client' }))).toEqual([...ofClient, 'countProfessionals']);
    expect(inputsInSight(opened({ kind: 'none' }))).not.toContain('clientAgreed');
    expect(wordsOn(opened({ kind: 'client' }))).toContain('omat tilat · suomi · ei tulkkia');
  });

  it('A fold with a fault is open, and what is wrong is said beside the button too', () => {
    const faults: Faults = new Map([['placeText', { reason: 'home-address' }]]);
    const form = orderForm(formState('fi', { kind: 'client', placeType: 'home' }, faults), 'draft', 'faulty');
    expect(inputsInSight(form)).toContain('placeText');
    expect(inputsInSight(form)).not.toContain('note');
    expect(form.body.at(-1)).toMatchObject({ text: expect.stringContaining('tila') });
  });

  it('The guide to taking up one’s worry is at hand beside the zone of worry, or where the meeting is not agreed yet, and not without a client', () => {
    const guide = guideTexts.fi.worry.button;
    const asked = (kind: string, faults: Faults = new Map()) =>
      wordsOn(orderForm(formState('fi', { kind }, faults), 'draft', 'faulty'));
    const places = (words: string) =>
      [words.indexOf(guide), words.lastIndexOf(guide)].map((at) => words.slice(0, at).includes('Oma huoleni'));
    expect(places(asked('client'))).toEqual([true, true]);
    const notAgreed = asked('client', new Map([['clientAgreed', { reason: 'client-not-agreed' }]]));
    expect(places(notAgreed)).toEqual([false, false]);
    expect(asked('none')).not.toContain(guide);
  });
});
