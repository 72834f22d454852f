/** Words of the one-page summary. Every figure comes with that of the period before in brackets. */
export const fi = {
  title: 'Tiivistelmä',
  earlier: {
    quarter: 'edellinen neljännes',
    half: 'edellinen puolivuosi',
    year: 'edellinen vuosi',
    other: 'edellinen jakso',
  },
  brackets: (period: string) => `Suluissa ${period}.`,
  orders: (orders: string, acute: string) => `Tilauksia ${orders}, niistä kiireellisiä ${acute}.`,
  units: (units: string, fresh: string) => `Tilaavia yksiköitä ${units}, niistä uusia ${fresh}.`,
  silent: (sectors: string) => `Näiltä toimialoilta ei tilattu: ${sectors}.`,
  staffed: (days: string) => `Tilauksesta siihen, että konsultit olivat koossa, kului päiviä (mediaani) ${days}.`,
  lost: (unfilled: string, cancelled: string, late: string) =>
    `Ilman konsultteja jäi ${unfilled}. Tilauksia peruttiin ${cancelled}, niistä myöhään ${late}.`,
  held: (held: string, followUps: string, people: string) =>
    `Palavereja pidettiin ${held}, niistä seurantapalavereja ${followUps}. Osallistujia oli ${people}.`,
  followedUp: (ordered: string, held: string) => `Palavereista seuranta on tilattu ${ordered} ja pidetty ${held}.`,
  capacity: (active: string, median: string) =>
    `Konsultteja on käytettävissä ${active}. Tehtäviä henkilöä kohti (mediaani) ${median}.`,
  response: (rate: string) => `Palautteen vastausprosentti on ${rate}.`,
  means: (means: string) => `Vastausten keskiarvoja (0–10): ${means}.`,
  targets: {
    title: 'Tavoitteet:',
    more: (target: string) => `tavoite vähintään ${target}`,
    less: (target: string) => `tavoite enintään ${target}`,
    reached: 'saavutettu',
    missed: 'ei saavutettu',
    open: 'ei voi sanoa',
    benchmark: (value: string, source: string) => `Vertailu ${value} (${source}).`,
  },
  remarks: {
    'more-orders': 'Tilauksia on selvästi enemmän kuin edellisellä jaksolla.',
    'fewer-orders': 'Tilauksia on selvästi vähemmän kuin edellisellä jaksolla. Tuntevatko yksiköt palvelun?',
    'more-unfilled': 'Konsultit jäivät löytymättä useammin kuin edellisellä jaksolla. Riittääkö pankissa väkeä?',
    slower: 'Konsulttien löytämiseen kului enemmän aikaa kuin edellisellä jaksolla.',
    uneven: 'Tehtävät jakautuivat epätasaisesti. Voisiko useampi konsultti olla mukana?',
    'fewer-consultants': 'Konsultteja on vähemmän kuin edellisen jakson lopussa.',
  },
  remarksTitle: 'Mihin kannattaa tarttua',
};

export type SummaryTexts = typeof fi;
