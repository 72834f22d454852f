import { describe, expect, it } from 'vitest';
import { person } from '../../../src/kernel/card/reachable-person.ts';
import { chatLink, phoneLink } from '../../../src/kernel/card/reach.ts';
import { callable } from '../../../src/kernel/phone.ts';

describe('a person on a card', () => {
  it.each([
    ['040 123 4567', '+358401234567'],
    ['(05) 123-4567', '+35851234567'],
    ['+358 (0)40 123 4567', '+358401234567'],
    ['00358 40 1234567', '+358401234567'],
    ['+46 70 123 45 67', '+46701234567'],
    ['112', undefined],
    ['040 123 4567 / 050 765 4321', undefined],
    ['puhelin puuttuu', undefined],
  ])('A person on a card is called at %s by %s', (written, called) => {
    expect(callable(written)).toBe(called);
    expect(phoneLink(written).includes('](tel:')).toBe(called !== undefined);
  });

  it('A person on a card has a number that no line parts', () => {
    expect(phoneLink(' 040 123 4567 ')).toBe('[040\u00A0123\u00A04567](tel:+358401234567)');
  });

  it('A person on a card is written to by a button that opens their chat, and nothing in an address ends the link', () => {
    expect(chatLink('kaisa@example.fi')).toBe('https://teams.microsoft.com/l/chat/0/0?users=kaisa%40example.fi');
    const shown = JSON.stringify(person({ name: '[Kaisa]', as: 'vetäjä', email: 'a)b&c@example.fi' }, 'fi'));
    expect(shown).toContain('users=a%29b%26c%40example.fi');
    expect(shown).toContain('(mailto:a%29b%26c@example.fi)');
    expect(shown).toContain('\\\\[Kaisa\\\\], vetäjä');
  });

  it('A person on a card who cannot be reached has words that say so', () => {
    const words = (email?: string) => JSON.stringify(person({ name: 'Kaisa', email, unreachable: 'ei tietoja' }, 'fi'));
    expect(words()).toContain('ei tietoja');
    expect(words('k@example.fi')).not.toContain('ei tietoja');
  });
});
