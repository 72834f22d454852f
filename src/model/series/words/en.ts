import { NO_BREAK } from '../../../kernel/language/format.ts';
import type { SeriesWords } from './fi.ts';

/** What is said of the meetings of a series. */
export const en: SeriesWords = {
  /** Above the row, which has two at least. */
  title: (meetings: number) => `The series has ${meetings}${NO_BREAK}meetings`,
  /** The order's own line in the row. */
  thisOne: 'this meeting',
  states: {
    planned: 'to come',
    seeking: 'looking for a time',
    staffing: 'looking for a facilitator',
    agreed: 'agreed',
    held: 'held',
    cancelled: 'cancelled',
  },
  open: (no: number) => `Open meeting ${no}`,
  /** Of a proposed time: the others that come with it. */
  along: (times: string) => `The other meetings: ${times}`,
  /** One of them at another hour or day than the rest. */
  off: (time: string) => `${time} (differs from the others)`,
  /** Of a request: a yes is to all of these. */
  askedForAll: (meetings: number) => `We ask you to ${meetings}${NO_BREAK}meetings. Your answer is for all of them:`,
  /** Why no times were found: this one of them is in the way. */
  tight: (no: number) => `No time fits meeting ${no} of the series.`,
  rest: {
    cancel: 'Cancel the rest of the series too',
    move: 'Move the rest of the series too, in the same rhythm',
    withdraw: 'Give back the rest too',
    replace: 'Change for the rest of the series too',
  },
  /** After a meeting of a series without a fixed end. */
  next: {
    title: 'Does the series go on?',
    body: 'Do you need to meet again? Agree on it together, and say it here.',
    order: 'Order the next meeting',
    decline: 'That was enough',
    declined: 'The series has ended.',
  },
};
