import type { ReportPageTexts } from './texts.fi.ts';

export const sv: ReportPageTexts = {
  title: 'Rapporter',
  area: 'Område',
  periods: 'Period',
  from: 'Från',
  to: 'Till',
  show: 'Visa rapporten',
  choose: 'Välj en period, så ser du siffrorna och kan spara dem i en fil.',
  own: 'Egen period',
  exports: 'Spara i en fil',
  formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON', html: 'Sida för utskrift' },
};
