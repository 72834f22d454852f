import { describe, expect, it } from 'vitest';
import { TEST_AREA } from './area.ts';
import { fieldsOf, understood } from './understanding.ts';

describe('the rest of an order in words', () => {
  it.each([
    ['Lappeenrannassa', 'lappeenranta'],
    ['Imatralle', 'imatra'],
    ['Luumäellä', 'luumaki'],
    ['luumaella', 'luumaki'],
    ['Savitaipaleella', 'savitaipale'],
    ['Rautjärvellä', 'rautjarvi'],
    ['Lemissä', 'lemi'],
    ['i Villmanstrand', 'lappeenranta'],
    ['lappenrannassa', 'lappeenranta'],
    ['Lpr:ssa', 'lappeenranta'],
  ])('The rest of an order in words knows the town in "%s"', (words, municipality) => {
    expect(fieldsOf(`palaveri ${words}`)).toEqual({ municipality });
  });

  it.each([
    'olen sosiaalityöntekijä Imatralta',
    'työskentelen Lappeenrannassa',
    'jag jobbar i Borgå',
    'I work in Imatra',
    'perhe asuu Lemillä',
    'terveisin Liisa, Imatran kaupunki',
  ])('The rest of an order in words takes no place from "%s"', (words) => {
    expect(fieldsOf(words)).not.toHaveProperty('municipality');
  });

  it('The rest of an order in words asks which of two towns', () => {
    expect(understood('Imatralla tai Lemillä')).toMatchObject({ fields: {}, ask: ['several-municipalities'] });
  });

  it.each([
    'ennakointidialogi',
    'ennakointidialogin',
    'ennakointidialogia',
    'enakointidialogi',
    'ennakointi dialogi',
    'ENNAKOINTIDIALOGISSA',
    'föregripande dialog',
    'anticipation dialogue',
  ])('The rest of an order in words knows the method in "%s"', (words) => {
    expect(fieldsOf(words)).toEqual({ method: 'anticipation-dialogue' });
  });

  it('The rest of an order in words knows the everyday name of each seeded method, and an area’s own', () => {
    for (const { id, name } of TEST_AREA.methods) {
      if (id === 'not-known') continue;
      for (const words of [name.fi, name.sv, name.en])
        if (words !== undefined) expect([words, fieldsOf(words).method]).toEqual([words, id]);
    }
  });

  it('The rest of an order in words names no method for a network meeting, and asks between two', () => {
    expect(fieldsOf('verkostopalaveri, perhepalaveri, nätverksmöte')).toEqual({});
    expect(understood('ennakointidialogi tai läheisneuvonpito').ask).toEqual(['several-methods']);
  });

  it.each([
    ['arabian tulkki', { interpreter: 'language', interpreterLanguage: 'ar' }],
    ['tulkki: somali', { interpreter: 'language', interpreterLanguage: 'so' }],
    ['suomi-arabia-tulkki', { interpreter: 'language', interpreterLanguage: 'ar' }],
    ['tolk i ryska', { interpreter: 'language', interpreterLanguage: 'ru' }],
    ['viittomakielen tulkki', { interpreter: 'sign' }],
    ['teckenspråkstolk', { interpreter: 'sign' }],
    ['ei tulkkia', { interpreter: 'none' }],
    ['palaveri suomeksi, arabian tulkki', { language: 'fi', interpreter: 'language', interpreterLanguage: 'ar' }],
    ['ruotsinkielinen palaveri', { language: 'sv' }],
    ['ruotsinkielinen perhe', {}],
    ['perhe puhuu arabiaa', {}],
    ['asiakkaan kanssa sovittu 12.11.', { clientAgreed: 'yes', clientAgreedOn: '2026-11-12' }],
    ['asiakkaan kanssa sovittu, palaveri 4.12.', { clientAgreed: 'yes', earliestDate: '2026-12-04', latestDate: '2026-12-04' }],
    ['ei ole vielä sovittu asiakkaan kanssa', {}],
    ['onko asiakkaan kanssa sovittu?', {}],
    ['kiireellinen', { urgency: 'acute' }],
    ['ei kiire', { urgency: 'normal' }],
    ['heti viikolla 49', { earliestDate: '2026-11-30', latestDate: '2026-12-04' }],
    ['ilman asiakasta', { kind: 'none' }],
    ['jatkoa vp-2026-42', { followUpOf: 'VP-2026-0042' }],
    ['osa etänä, osa paikan päällä', { placeType: 'hybrid' }],
    ['perheen luona', { placeType: 'home' }],
    ['tulkki etänä', { interpreter: 'language' }],
    ['huolivyöhyke 3', { worry: '3' }],
  ])('The rest of an order in words reads "%s"', (words, fields) => {
    expect(fieldsOf(words)).toEqual(fields);
  });

  it('The rest of an order in words tells the orderer’s own unit from those invited and those ruled out', () => {
    expect(
      fieldsOf('Olen perhesosiaalityöstä, mukaan kutsutaan koulu ja perheneuvola, ei konsultteja nuorisopsykiatriasta'),
    ).toEqual({
      unit: 'perhesosiaalityo',
      invitedSectors: 'education',
      invitedUnits: 'perheneuvola',
      excluded: 'nuorisopsykiatria',
    });
  });
});
