import { DEFAULT_SECTORS, DEFAULT_THEMES } from '../../../../src/config/area-defaults.ts';
import { SEED_METHODS } from '../../../../src/model/methods.ts';
import type { WordsArea } from '../../../../src/stages/order/words/area.ts';

const town = (id: string, fi: string, sv?: string): WordsArea['municipalities'][number] => ({ id, name: { fi, sv } });

/** An area like those of the south-east, with a bilingual corner. */
export const TEST_AREA: WordsArea = {
  zone: 'Europe/Helsinki',
  municipalities: [
    town('lappeenranta', 'Lappeenranta', 'Villmanstrand'),
    town('imatra', 'Imatra'),
    town('lemi', 'Lemi'),
    town('luumaki', 'Luumäki'),
    town('parikkala', 'Parikkala'),
    town('rautjarvi', 'Rautjärvi'),
    town('ruokolahti', 'Ruokolahti'),
    town('savitaipale', 'Savitaipale'),
    town('taipalsaari', 'Taipalsaari'),
    town('loviisa', 'Loviisa', 'Lovisa'),
    town('porvoo', 'Porvoo', 'Borgå'),
  ],
  sectors: DEFAULT_SECTORS,
  units: [
    {
      id: 'perhesosiaalityo',
      sector: 'social',
      municipality: 'lappeenranta',
      name: { fi: 'Perhesosiaalityö', sv: 'Familjesocialarbete', en: 'Family social work' },
    },
    {
      id: 'perheneuvola',
      sector: 'social',
      municipality: 'imatra',
      name: { fi: 'Perheneuvola', sv: 'Familjerådgivningen', en: 'Family counselling' },
    },
    {
      id: 'vammaispalvelut',
      sector: 'social',
      name: { fi: 'Vammaispalvelut', sv: 'Handikappservice', en: 'Disability services' },
    },
    {
      id: 'nuorisopsykiatria',
      sector: 'health',
      name: { fi: 'Nuorisopsykiatria', sv: 'Ungdomspsykiatri', en: 'Youth psychiatry' },
    },
    {
      id: 'kouluterveydenhuolto',
      sector: 'health',
      name: { fi: 'Kouluterveydenhuolto', sv: 'Skolhälsovården', en: 'School health care' },
    },
    {
      id: 'imatran-perhekeskus',
      sector: 'social',
      municipality: 'imatra',
      name: { fi: 'Imatran perhekeskus', sv: 'Imatra familjecenter' },
    },
  ],
  methods: [...SEED_METHODS, { id: 'voimaverkosto', name: { fi: 'Voimaverkosto', sv: 'Kraftnätverk' } }],
  themes: DEFAULT_THEMES,
};
