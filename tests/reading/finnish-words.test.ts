import { describe, expect, it } from 'vitest';
import { caseOf, isEnding, stemsOf } from '../../src/reading/finnish-words.ts';
import { tokensOf } from '../../src/reading/tokens.ts';

describe('Finnish words', () => {
  it.each([
    ['Imatra', 'imatran'],
    ['Luumäki', 'luumäellä'],
    ['Lappeenranta', 'lappeenrannasta'],
    ['Savitaipale', 'savitaipaleelta'],
    ['Rautjärvi', 'rautjärvellä'],
    ['Ruokolahti', 'ruokolahdella'],
    ['Kauniainen', 'kauniaisissa'],
    ['Helsinki', 'helsingissä'],
    ['Turku', 'turussa'],
    ['Tampere', 'tampereella'],
    ['Sosiaalipalvelut', 'sosiaalipalveluista'],
    ['Perhesosiaalityö', 'perhesosiaalityöstä'],
  ])('Finnish words has stems of %s for %s', (name, word) => {
    expect(stemsOf(name).some((stem) => word.startsWith(stem) && isEnding(word.slice(stem.length)))).toBe(true);
  });

  it.each([
    ['tiistaina', 'ess'],
    ['imatralla', 'ade'],
    ['imatralta', 'abl'],
    ['lemissä', 'ine'],
    ['kahteen', 'ill'],
    ['joulukuun', 'gen'],
    ['suomeksi', 'tra'],
    ['maanantaisin', 'hab'],
    ['tiistai', undefined],
  ])('Finnish words shows the case of %s', (word, found) => {
    expect(caseOf(word)).toBe(found);
  });
});

describe('the pieces of a message', () => {
  const pieces = (message: string): string[] => tokensOf(message).map(({ text }) => text);

  it.each([
    ['ti 1.12. klo 9.30–11', ['ti', 'p:1.12.', 'klo', 'p:9.30', '-', 'n:11']],
    ['1.12.2026 13:00', ['ymd:2026-12-1', 'hm:13.00']],
    ['2½ h, LNP:n', ['f:2.5', 'h', ',', 'lnp']],
    ['vp-2026-42', ['vp:VP-2026-0042']],
    ["the client's 2 kids", ['the', 'client', 'n:2', 'kids']],
  ])('The pieces of a message are kept whole in "%s"', (message, wanted) => {
    expect(pieces(message)).toEqual(wanted);
  });
});
