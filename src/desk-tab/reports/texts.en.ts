import type { ReportPageTexts } from './texts.fi.ts';

export const en: ReportPageTexts = {
  title: 'Reports',
  area: 'Area',
  periods: 'Period',
  from: 'From',
  to: 'To',
  show: 'Show the report',
  choose: 'Choose a period to see its figures and save them to a file.',
  own: 'Your own period',
  exports: 'Save to a file',
  formats: { csv: 'CSV', xlsx: 'Excel', json: 'JSON', html: 'Page to print' },
};
