import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { textOf } from '../../src/kernel/file-text.ts';
import {
  brokenAt,
  cleanIdentifier,
  cleanName,
  cleanText,
  cleanTree,
  isCleanId,
  isKey,
  isSpoilt,
} from '../../src/kernel/foreign-text.ts';

const BROKEN = ['\u0000', '\u0001', '\f', '\u001b', '\u007f', '\u0085', '\ud800', '\udc00', '\ufffe', '\uffff'];
const DIRECTIONS = ['\u202a', '\u202e', '\u2066', '\u2069'];
const HOSTILE = [...BROKEN, ...DIRECTIONS];

describe('what people write', () => {
  it('What people write loses the characters that nothing can store or show, and nothing else', () => {
    for (const one of HOSTILE) expect(cleanText(`Kirja${one}sto`)).toBe('Kirjasto');
    const kept = 'Äiti 👩‍👧 sanoi: ”joo”\n\tsitten – می‌خواهم';
    expect(cleanText(kept)).toBe(kept);
    expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('What people write has one form of each letter', () => {
    expect(cleanText('Hyva\u0308')).toBe('Hyvä');
  });

  it('What people write can be stored whatever came, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom(...HOSTILE), (text, hostile) => {
        const clean = cleanText(text + hostile + text);
        expect(clean).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
        expect(cleanText(clean)).toBe(clean);
      }),
    );
  });
});

describe('identifiers, addresses and names', () => {
  it('Identifiers, addresses and names lose what is invisible', () => {
    expect(cleanIdentifier(' aino\u200b.satunen@kunta.example\ufeff ')).toBe('aino.satunen@kunta.example');
    expect(cleanIdentifier('+358 40\u00ad 123')).toBe('+358 40 123');
  });

  it('Identifiers, addresses and names of people stand on one line and end', () => {
    expect(cleanName('Aino\u0000\n Satunen\u202e')).toBe('Aino Satunen');
    expect(Array.from(cleanName('👩'.repeat(5_000)))).toHaveLength(200);
  });
});

describe('ids', () => {
  it('Ids with a character that is none are refused as they are', () => {
    for (const one of [...HOSTILE, '\n', '\t', '\u200b']) expect(isCleanId(`a:1${one}`)).toBe(false);
    for (const id of ['', 'x'.repeat(401)]) expect(isCleanId(id)).toBe(false);
    for (const id of ['19:abc@thread.tacv2;messageid=17', '29:1-äö_x', 'f:123', 'https://smba.example/teams/']) {
      expect(isCleanId(id)).toBe(true);
    }
  });
});

describe('a tree of foreign values', () => {
  it('A tree of foreign values is clean in every leaf, and has no keys that objects are born with', () => {
    const tree = JSON.parse(
      '{"a":["x\\u0000",{"email":" a\\u200b@b.fi "}],"__proto__":{"x":1},"constructor":1,"b\\u0000":1,"n":5,"none":null}',
    ) as unknown;
    expect(JSON.stringify(cleanTree(tree, new Set(['email'])))).toBe('{"a":["x",{"email":"a@b.fi"}],"n":5,"none":null}');
    expect(isKey('order')).toBe(true);
  });
});

describe('a file', () => {
  const refusal = (text: string) => textOf(Buffer.from(text));
  const whole = BROKEN.filter((one) => !/\p{Surrogate}/u.test(one));

  it('A file is refused with its line for each character that would be stripped from what people write', () => {
    for (const one of whole)
      expect([one, refusal(`id: a\nname: b${one}`)]).toEqual([one, { line: 2, fault: 'unseen-character' }]);
    for (const one of BROKEN) expect([one, brokenAt(`ab${one}`), isSpoilt(one)]).toEqual([one, 2, true]);
  });

  it('A file may hold the marks of direction that come along with a copied telephone number: they are stripped later', () => {
    const copied = `phone\r\n\t${DIRECTIONS.join('')}+358 40 123`;
    expect(refusal(copied)).toBe(copied);
    expect(isSpoilt(copied)).toBe(true);
    expect(cleanText(copied)).toBe('phone\n\t+358 40 123');
  });
});
