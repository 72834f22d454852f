import { DEFAULT_SECTORS, DEFAULT_THEMES } from '../../src/config/area-defaults.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import type { WordsArea } from '../../src/reading/words-area.ts';

const town = (id: string, fi: string, sv?: string): WordsArea['municipalities'][number] => ({ id, name: { fi, sv } });

const unit = (id: string, sector: string, fi: string, sv?: string, en?: string): WordsArea['units'][number] => ({
  id,
  sector,
  name: { fi, sv, en },
});

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

/** An area with a name of every kind that Finnish towns have, and units whose names are said in several words. */
const WEST_AREA: WordsArea = {
  zone: 'Europe/Helsinki',
  municipalities: [
    town('espoo', 'Espoo', 'Esbo'),
    town('hanko', 'Hanko', 'Hangö'),
    town('inkoo', 'Inkoo', 'Ingå'),
    town('karkkila', 'Karkkila', 'Högfors'),
    town('kauniainen', 'Kauniainen', 'Grankulla'),
    town('kirkkonummi', 'Kirkkonummi', 'Kyrkslätt'),
    town('lohja', 'Lohja', 'Lojo'),
    town('raasepori', 'Raasepori', 'Raseborg'),
    town('siuntio', 'Siuntio', 'Sjundeå'),
    town('vihti', 'Vihti', 'Vichtis'),
    town('kuopio', 'Kuopio'),
    town('iisalmi', 'Iisalmi', 'Idensalmi'),
    town('siilinjarvi', 'Siilinjärvi'),
    town('varkaus', 'Varkaus'),
    town('suonenjoki', 'Suonenjoki'),
    town('lapinlahti', 'Lapinlahti'),
    town('vaasa', 'Vaasa', 'Vasa'),
    town('mustasaari', 'Mustasaari', 'Korsholm'),
    town('pietarsaari', 'Pietarsaari', 'Jakobstad'),
    town('narpio', 'Närpiö', 'Närpes'),
    town('inari', 'Inari'),
    town('utsjoki', 'Utsjoki'),
    town('kemi', 'Kemi'),
    town('tornio', 'Tornio', 'Torneå'),
    town('salla', 'Salla'),
    town('ii', 'Ii'),
    town('pori', 'Pori', 'Björneborg'),
    town('rauma', 'Rauma', 'Raumo'),
    town('kotka', 'Kotka'),
    town('kouvola', 'Kouvola'),
    town('hamina', 'Hamina', 'Fredrikshamn'),
    town('mantsala', 'Mäntsälä'),
    town('kerava', 'Kerava', 'Kervo'),
    town('sipoo', 'Sipoo', 'Sibbo'),
    town('hyvinkaa', 'Hyvinkää', 'Hyvinge'),
    town('jarvenpaa', 'Järvenpää', 'Träskända'),
    town('seinajoki', 'Seinäjoki'),
    town('kauhava', 'Kauhava'),
    town('isokyro', 'Isokyrö', 'Storkyro'),
    town('joensuu', 'Joensuu'),
    town('lieksa', 'Lieksa'),
    town('nurmes', 'Nurmes'),
    town('rovaniemi', 'Rovaniemi'),
    town('turku', 'Turku', 'Åbo'),
    town('naantali', 'Naantali', 'Nådendal'),
    town('parainen', 'Parainen', 'Pargas'),
    town('kemionsaari', 'Kemiönsaari', 'Kimitoön'),
    town('helsinki', 'Helsinki', 'Helsingfors'),
    town('vantaa', 'Vantaa', 'Vanda'),
  ],
  sectors: DEFAULT_SECTORS,
  units: [
    unit('lapsiperhepalvelut', 'social', 'Lapsiperhepalvelut', 'Barnfamiljsservice', 'Family services'),
    unit('aikuissosiaalityo', 'social', 'Aikuissosiaalityö', 'Vuxensocialarbete', 'Adult social work'),
    unit('etsiva', 'youth', 'Etsivä nuorisotyö', 'Uppsökande ungdomsarbete', 'Outreach youth work'),
    unit('avohuolto', 'social', 'Lastensuojelun avohuolto', 'Barnskyddets öppenvård'),
    unit('ohjaamo', 'youth', 'Ohjaamo', 'Navigatorn'),
    unit('keskuskoulu', 'education', 'Keskuskoulu', 'Centralskolan'),
    unit('nuorisoasema', 'health', 'Nuorisoasema', 'Ungdomsstationen'),
    unit('vastaanotto', 'social', 'Vastaanottokoti'),
    unit('perhekeskus-raasepori', 'social', 'Raaseporin perhekeskus', 'Raseborgs familjecenter'),
  ],
  methods: SEED_METHODS,
  themes: DEFAULT_THEMES,
};

/** The area in which a sentence of the corpus was written. */
export function areaOf({ area }: { readonly area?: 'west' }): WordsArea {
  return area === 'west' ? WEST_AREA : TEST_AREA;
}
