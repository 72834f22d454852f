import { NO_BREAK } from '../../../kernel/language/format.ts';
import type { SeriesWords } from './fi.ts';

/** What is said of the meetings of a series. */
export const sv: SeriesWords = {
  /** Above the row, which has two at least. */
  title: (meetings: number) => `Serien har ${meetings}${NO_BREAK}möten`,
  /** The order's own line in the row. */
  thisOne: 'det här mötet',
  states: {
    planned: 'kommande',
    seeking: 'en tid söks',
    staffing: 'en ledare söks',
    agreed: 'avtalat',
    held: 'hållet',
    cancelled: 'avbeställt',
  },
  open: (no: number) => `Öppna möte ${no}`,
  /** Of a proposed time: the others that come with it. */
  along: (times: string) => `Övriga möten: ${times}`,
  /** One of them at another hour or day than the rest. */
  off: (time: string) => `${time} (avviker från de andra)`,
  /** Of a request: a yes is to all of these. */
  askedForAll: (meetings: number) => `Vi frågar om du kan leda ${meetings}${NO_BREAK}möten. Ditt svar gäller alla:`,
  /** Why no times were found: this one of them is in the way. */
  tight: (no: number) => `För möte nummer ${no} i serien finns ingen tid som passar.`,
  rest: {
    cancel: 'Avboka också resten av serien',
    move: 'Flytta också resten av serien i samma takt',
    withdraw: 'Lämna också resten',
    replace: 'Byt också i resten av serien',
  },
  /** After a meeting of a series without a fixed end. */
  next: {
    title: 'Fortsätter serien?',
    body: 'Behöver ni träffas igen? Kom överens om det tillsammans, och berätta det här.',
    order: 'Beställ nästa möte',
    decline: 'Serien räcker',
    declined: 'Serien är avslutad.',
  },
};
