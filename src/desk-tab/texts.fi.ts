import { pluralIn } from '../kernel/language/plural.ts';

const plural = pluralIn('fi');

/** Words of the tab's frame and of its lists. */
export const fi = {
  sectionsLabel: 'Verkostotyön osat',
  sections: { orders: 'Tilaukset', calendar: 'Kalenteri', bank: 'Pankki', reports: 'Raportit', demand: 'Kysyntä', area: 'Alue' },
  missing: { title: 'Tätä ei löytynyt', text: 'Sivua tai tilausta ei ole, tai se kuuluu toiselle alueelle.' },
  newOrder: {
    back: 'Takaisin tilauksiin',
    title: 'Tilaa verkostopalaveri',
    about: 'Tilauslomake aukeaa tämän sivun päälle. Lähetetty tilaus jatkuu omassa keskustelussasi botin kanssa.',
    open: 'Avaa lomake',
    chat: 'Tilaa botin keskustelussa',
  },
  list: {
    title: 'Tilaukset',
    filters: 'Rajaa tilauksia',
    words: 'Numero tai nimi',
    phase: 'Vaihe',
    method: 'Menetelmä',
    municipality: 'Kunta',
    sector: 'Toimiala',
    coordinator: 'Koordinaattori',
    from: 'Alkaen',
    to: 'Asti',
    openOnes: 'Avoimet',
    all: 'Kaikki',
    find: 'Näytä',
    clear: 'Poista rajaukset',
    needs: 'Odottaa sinua',
    needsElsewhere: 'Odottaa toista koordinaattoria',
    nothing: 'Mikään ei odota sinua juuri nyt.',
    found: (n: number) => plural(n, { none: 'Yhtään tilausta ei löytynyt.', one: 'Yksi tilaus', other: `${n} tilausta` }),
    more: (n: number) =>
      plural(n, {
        one: 'Lisäksi yksi muu odottaa. Rajaa listaa, niin näet sen.',
        other: `Lisäksi ${n} muuta odottaa. Rajaa listaa, niin näet ne.`,
      }),
    columns: {
      number: 'Tilaus',
      what: 'Tilanne',
      method: 'Menetelmä',
      municipality: 'Kunta',
      meeting: 'Palaveri',
      since: 'Odottaa',
      consultants: 'Konsultit',
      act: 'Auttaa',
    },
    /** Says to a screen reader which order the button is about. */
    about: (number: string) => `, tilaus ${number}`,
    open: 'Avaa',
    pages: 'Sivut',
    earlier: 'Edellinen sivu',
    next: 'Seuraava sivu',
    page: (page: number, pages: number) => `Sivu ${page}/${pages}`,
  },
};

export type TabTexts = typeof fi;
