import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fieldsOf, understood } from './understanding.ts';

describe('who comes, in words', () => {
  it('Who comes, in words counts the groups in any order, before or after their names', () => {
    const count = fc.integer({ min: 2, max: 30 });
    fc.assert(
      fc.property(count, count, count, (family, close, workers) => {
        const wanted = { countFamily: String(family), countClose: String(close), countProfessionals: String(workers) };
        for (const words of [
          `perhettä ${family}, läheisiä ${close} ja ammattilaisia ${workers}`,
          `${workers} ammattilaista, ${family} perheenjäsentä, ${close} läheistä`,
          `familj: ${family}, närstående: ${close}, yrkespersoner: ${workers}`,
          `${family} family members, ${close} relatives and ${workers} professionals`,
        ]) {
          expect([words, fieldsOf(words)]).toEqual([words, wanted]);
        }
      }),
    );
  });

  it.each([
    ['asiakas ja siskonsa, 2 työntekijää', { countProfessionals: '2' }],
    ['tukiperheen äiti, nuori 16 v ja isä', { countFamily: '2', countYoung: '1', countClose: '1' }],
    ['äiti, varhaiskasvatuksen ruusunen ja minä', { countFamily: '1' }],
    ['osallistujia 6, joista 3 ammattilaista, äiti ja isä', { countProfessionals: '3' }],
    ['ammattilaisista kaksi entistä ja yksi uusi, äiti ja isä', { countFamily: '2' }],
    ['mukana äiti, isä ja 2 lasta', { countFamily: '4', countChildren: '2' }],
    ['mamma, pappa och en 15-årig dotter deltar', { countFamily: '3', countYoung: '1' }],
    ['3 lasta (4, 8 ja 15 v)', { countFamily: '3', countChildren: '2', countYoung: '1' }],
    ['perhe 4 hlöä joista 2 lasta', { countFamily: '4', countChildren: '2' }],
    ['mukana lapsi 7 v ja äiti', { countFamily: '2', countChildren: '1' }],
    ['the child (8), her mother and two teachers', { countFamily: '2', countChildren: '1', countProfessionals: '2' }],
    ['ammattilaisia 6 (2 opettajaa, 4 ohjaajaa)', { countProfessionals: '6' }],
    ['3 ammattilaista ja opettaja', { countProfessionals: '4' }],
    ['äiti, mummo ja kummi tulevat', { countFamily: '1', countClose: '2' }],
    ['perhettä 4, eiku 5', { countFamily: '5' }],
    ['två konsulter', { seats: '2' }],
    ['konsulttipari', { seats: '2' }],
  ])('Who comes, in words reads "%s"', (words, fields) => {
    expect(fieldsOf(words)).toEqual(fields);
  });

  it.each([
    'yhteensä 12 henkeä',
    'tarvitsen konsultin',
    'en konsult',
    'kahden lapsen äiti soitti',
    'äiti on huolissaan',
    'poika on 16 v',
  ])('Who comes, in words counts nobody in "%s"', (words) => {
    expect(fieldsOf(words)).toEqual({});
  });

  it('Who comes, in words asks when a number is a range', () => {
    expect(understood('4-5 ammattilaista')).toMatchObject({ fields: {}, ask: ['several-counts'] });
  });
});
