import { describe, expect, it } from 'vitest';
import { understood } from './understanding.ts';

describe('what a message is for', () => {
  it.each([
    ['tilaa', 'order'],
    ['Haluaisin tilata palaverin', 'order'],
    ['4 ammattilaista', 'order'],
    ['ohje', 'help'],
    ['miten huolen voi ottaa puheeksi', 'help'],
    ['hur tar jag upp min oro', 'help'],
    ['how do I order a meeting?', 'help'],
    ['missä tilaukseni on?', 'status'],
    ['har ni hittat konsulter?', 'status'],
    ['VP-2026-0042', 'status'],
    ['mikä on ennakointidialogi?', 'method-info'],
    ['what is an open dialogue', 'method-info'],
    ['peruuta tilaus VP-2026-0042', 'cancel'],
    ['vi behöver inte mötet längre', 'cancel'],
    ['en pääse 4.12.', 'cannot-attend'],
    ['jag har fått förhinder', 'cannot-attend'],
    ['äiti ei pääse perjantaina', 'order'],
    ['kiitos!', 'other'],
    ['Mikä on sää huomenna?', 'other'],
  ])('What a message is for reads "%s" as %s', (words, intent) => {
    expect(understood(words).intent).toBe(intent);
  });

  it('What a message is for tells which order and which method are meant', () => {
    expect(understood('peruuta vp 2026-42').orderNumber).toBe('VP-2026-0042');
    expect(understood('mikä on lnp').method).toBe('family-group-conference');
  });

  it('What a message is for tells the language of the message', () => {
    expect(understood('Jag behöver en tolk').language).toBe('sv');
    expect(understood('Tarvitsen tulkin').language).toBe('fi');
    expect(understood('I need an interpreter').language).toBe('en');
    expect(understood('1.12.').language).toBeUndefined();
  });
});
