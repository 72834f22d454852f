import { NO_BREAK } from '../../../kernel/language/format.ts';

/** What is said of the meetings of a series. */
export const fi = {
  /** Above the row, which has two at least. */
  title: (meetings: number) => `Sarjassa on ${meetings}${NO_BREAK}palaveria`,
  /** The order's own line in the row. */
  thisOne: 'tämä palaveri',
  states: {
    planned: 'tulossa',
    seeking: 'etsitään aikaa',
    staffing: 'etsitään vetäjää',
    agreed: 'sovittu',
    held: 'pidetty',
    cancelled: 'peruttu',
  },
  open: (no: number) => `Avaa ${no}. palaveri`,
  /** Of a proposed time: the others that come with it. */
  along: (times: string) => `Muut palaverit: ${times}`,
  /** One of them at another hour or day than the rest. */
  off: (time: string) => `${time} (poikkeaa muista)`,
  /** Of a request: a yes is to all of these. */
  askedForAll: (meetings: number) => `Kysymme sinua ${meetings}${NO_BREAK}palaveriin. Vastauksesi koskee niitä kaikkia:`,
  /** Why no times were found: this one of them is in the way. */
  tight: (no: number) => `Sarjan ${no}. palaverille ei löydy sopivaa aikaa.`,
  rest: {
    cancel: 'Peru myös sarjan loput palaverit',
    move: 'Siirrä myös sarjan loput palaverit samassa rytmissä',
    withdraw: 'Luovuta myös loput',
    replace: 'Vaihda myös sarjan loppuihin palavereihin',
  },
  /** After a meeting of a series without a fixed end. */
  next: {
    title: 'Jatkuuko sarja?',
    body: 'Onko tarvetta tavata vielä? Sopikaa siitä yhdessä, ja kerro se tässä.',
    order: 'Tilaa seuraava palaveri',
    decline: 'Sarja riittää',
    declined: 'Selvä, sarja on päättynyt.',
  },
};

export type SeriesWords = typeof fi;
