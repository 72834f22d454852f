/** What is said where the state of an order is shared. */
export const fi = {
  asOf: (when: string) => `Tilanne ${when}`,
  open: 'Avaa botin keskustelussa',
  /** Written to the bot by whoever opens it: it answers those who may know. */
  ask: (number: string) => `missä tilaukseni ${number} on`,
  none: 'Omaa tilausta, jonka tilanteen voisi jakaa, ei löytynyt.',
};

export type SharingTexts = typeof fi;
