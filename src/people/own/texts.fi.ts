import type { OwnFault } from './own-row.ts';

export const fi = {
  title: 'Omat tiedot',
  about: 'Pyydän sinua palavereihin näiden mukaan.',
  languages: 'Kielet, joilla vedät palavereja',
  municipalities: 'Kunnat, joissa vedät palavereja',
  maxPerYear: 'Palavereja vuodessa enintään',
  required: 'Kirjoita luku 1–99.',
  how: 'Kun vähennät, se on heti voimassa, ja jo sovitut tehtäväsi säilyvät. Uuden kielen tai kunnan ja suuremman määrän hyväksyy ensin koordinaattori.',
  others: 'Muut tietosi muuttaa koordinaattori.',
  save: 'Tallenna',
  pause: 'Merkitse tauko',
  paused: (from: string, until: string) => `Tauko ${from} – ${until}`,
  permission: (until: string) => `Työnantajasi lupa on voimassa ${until} asti.`,
  waits: 'Odottaa koordinaattorin hyväksyntää',
  refused: 'Koordinaattori ei hyväksynyt',
  saved: 'Tiedot on tallennettu.',
  savedPart: 'Tiedot on tallennettu. Lisäykset hyväksyy koordinaattori, ja kerron sinulle vastauksen.',
  /** What a wish is about. */
  parts: {
    languages: (list: string) => `Kielet: ${list}`,
    municipalities: (list: string) => `Kunnat: ${list}`,
    maxPerYear: (most: number) => `Palavereja vuodessa enintään: ${most}`,
  },
  faults: {
    'keep-language':
      'Jätä ainakin yksi kieli, jolla jo vedät palavereja. Uutta kieltä käytetään vasta, kun koordinaattori on hyväksynyt sen.',
    'keep-municipality':
      'Jätä jokaiselta alueeltasi ainakin yksi kunta, jossa jo vedät palavereja. Jos lopetat kokonaan, kerro koordinaattorille.',
    'bad-maximum': 'Kirjoita kokonaisluku 1–99.',
    stale: 'Tietosi ovat muuttuneet sillä välin. Tässä ne ovat nyt: tee muutos uudelleen.',
  } satisfies Readonly<Record<OwnFault, string>>,
  notConsultant: 'Nämä tiedot ovat verkostokonsulteilla. Jos olet konsultti etkä näy pankissa, ota yhteyttä koordinaattoriin.',
  answer: {
    confirmed: 'Koordinaattori hyväksyi muutoksesi',
    refused: 'Koordinaattori ei hyväksynyt muutostasi',
    now: 'Nyt voimassa:',
    still: 'Tietosi ovat ennallaan. Nämä jäivät pois:',
    ask: 'Kysyttävää?',
    chat: 'keskustele',
    open: 'Omat tiedot',
  },
  desk: {
    title: 'Konsultti toivoo muutosta tietoihinsa',
    over: 'Konsultin toive',
    summary: 'Hyväksytäänkö? Pankki muuttuu vasta siitä.',
    who: (name: string) => `**${name}** toivoo lisää:`,
    now: (languages: string, municipalities: string, most: number) =>
      `Pankissa nyt: ${languages}. ${municipalities}. Enintään ${most} vuodessa.`,
    confirm: 'Hyväksy',
    refuse: 'Älä hyväksy',
    states: {
      confirmed: (name: string, by: string) => `${by} hyväksyi muutoksen: **${name}**.`,
      refused: (name: string, by: string) => `${by} ei hyväksynyt muutosta: **${name}**.`,
      withdrawn: (name: string) => `**${name}** perui toiveensa.`,
      done: (name: string) => `Pankissa on jo, mitä **${name}** toivoi.`,
      gone: 'Konsultti ei ole enää pankissa. Mitään ei tarvitse tehdä.',
    },
    tab: 'Avaa välilehdellä',
    somebody: 'Koordinaattori',
    changed: 'Toive on muuttunut sillä välin. Tässä se on nyt.',
    notYours: 'Tästä päättää sen alueen koordinaattori, jonka pankissa konsultti on.',
  },
};

export type OwnRowTexts = typeof fi;
