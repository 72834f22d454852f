export const fi = {
  title: 'Raportit',
  area: 'Alue',
  periods: 'Jakso',
  from: 'Alkaen',
  to: 'Asti',
  show: 'Näytä raportti',
  choose: 'Valitse jakso, niin näet luvut ja voit viedä ne tiedostoon.',
  own: 'Oma jakso',
  exports: 'Vie tiedostoon',
  formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON', html: 'Tulostettava sivu' },
};

export type ReportPageTexts = typeof fi;
