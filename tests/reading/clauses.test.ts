import { describe, expect, it } from 'vitest';
import { day, fieldsOf, understood } from './understanding.ts';

describe('clauses of a message', () => {
  it.each([
    ['Syksyllä pidettiin palaveri 3.12., nyt tarvitsemme uuden 10.12.', 'fi'],
    ['Sovimme tiimissä, että palaveri on 10.12. Maanantaina kysyn äidiltä luvan.', 'fi'],
    ['Viikolla 50 olen lomalla. Palaveri olisi 10.12. klo 9 Imatralla.', 'fi'],
    ['I december hade vi ett möte med familjen. Nu behöver vi ett möte den 10 december klockan 9.', 'sv'],
    ['Ett möte behövs den 10 december klockan 9, eftersom mamman är på kurs den 11.', 'sv'],
    ['We met on 18 November without facilitators. The meeting would be on 10 December at 9.', 'en'],
  ])('Of the clauses of a message only what is said of the meeting is read: “%s”', (words) => {
    expect(fieldsOf(words)).toMatchObject(day('2026-12-10'));
  });

  it.each([
    ['Mukana äiti, isä ja opettaja. Äiti tulee suoraan töistä.', { countFamily: '2', countProfessionals: '1' }],
    ['Nuori ja äiti tulevat, pikkuveli jää kotiin.', { countFamily: '2', countYoung: '1' }],
    ['Hon och båda föräldrarna kommer, lillebror stannar hemma. Flickan är 14.', { countFamily: '3', countYoung: '1' }],
    ['Läraren, kuratorn och jag deltar.', { countProfessionals: '3' }],
    ['There will be five of us professionals. The boy is nine; his mother comes too.', { countProfessionals: '5' }],
  ])('Of the clauses of a message each tells who comes, and nobody is counted twice: “%s”', (words, fields) => {
    expect(fieldsOf(words)).toMatchObject(fields);
  });

  it.each([
    'Kiitos avusta, nähdään perjantaina!',
    'Lunch at 11 on Friday?',
    'tilaa taksi kello 15',
    'Tere, soovin tellida kohtumist',
  ])('“%s” is no order', (words) => {
    expect(understood(words)).toMatchObject({ intent: 'other', fields: {} });
  });

  it.each([
    ['milloin mun palaveri on?', 'status'],
    ['när e mitt möte', 'status'],
    ['haluan puhua ihmisen kanssa', 'help'],
    ['Kan man beställa ett möte utan klient?', 'help'],
  ])('“%s” is asked and not ordered', (words, intent) => {
    expect(understood(words)).toMatchObject({ intent, fields: {} });
  });
});
