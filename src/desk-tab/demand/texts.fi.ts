import { pluralIn } from '../../kernel/language/plural.ts';

const plural = pluralIn('fi');

export const fi = {
  title: 'Kysyntä',
  area: 'Alue',
  period: 'Jakso',
  show: 'Näytä',
  months: (n: number) => plural(n, { one: 'Viimeksi kulunut kuukausi', other: `${n}\u00a0viime kuukautta` }),
  silent: 'Ketkä eivät tilaa',
  rests: (months: number) =>
    plural(months, {
      one: 'Yksikkö on tilannut, jos joku on tilannut sen nimissä. Aiemmat tilaukset ovat kuukauden ajalta.',
      other: `Yksikkö on tilannut, jos joku on tilannut sen nimissä. Aiemmat tilaukset ovat ${months}\u00a0kuukauden ajalta.`,
    }),
  ordering: (n: number, of: number) =>
    plural(n, {
      none: 'Yksikään yksikkö ei ole tilannut.',
      one: `Yksi yksikkö on tilannut, yksiköitä on kaikkiaan ${of}.`,
      other: `${n} yksikköä on tilannut, yksiköitä on kaikkiaan ${of}.`,
    }),
  before: 'tilannut aiemmin',
  never: 'ei ole tilannut',
  invite: {
    title: 'Kutsu tilaamaan',
    lead: 'Kopioi teksti tiimiin, viestiin tai tiedotteeseen. Siinä on linkki, josta botti avautuu.',
    open: 'Kokeile linkkiä',
    languages: { fi: 'Suomeksi', sv: 'Ruotsiksi', en: 'Englanniksi' },
    text: (area: string) =>
      `Onko asiassa monta tahoa, ja yhteinen suunta puuttuu? ${area}: verkostopalaverin voit tilata Teamsissa. Vetäjät tulevat tilanteen ulkopuolelta, ja ajan he sopivat kanssasi.`,
    link: (link: string) => `Tilaa tästä: ${link}`,
    find: 'Etsi Teamsin sovelluksista Verkostobotti ja kirjoita sille ”tilaa”.',
  },
  material: {
    title: 'Lyhyesti menetelmistä',
    lead: 'Jokaisesta on sivu, jonka voit jakaa tai tulostaa. Sen saa näyttää kenelle tahansa.',
  },
};

export type DemandTexts = typeof fi;
