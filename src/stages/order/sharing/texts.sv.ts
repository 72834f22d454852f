import type { SharingTexts } from './texts.fi.ts';

export const sv: SharingTexts = {
  asOf: (when) => `Läget ${when}`,
  open: 'Öppna i chatten med boten',
  ask: (number) => `var är min beställning ${number}`,
  none: 'Ingen egen beställning vars läge kan delas hittades.',
};
