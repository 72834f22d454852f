import { LANGUAGES, type Language, type Texts } from '../../src/kernel/language/language.ts';
import { texts as deskFrame } from '../../src/adapters/web/desk/texts.ts';
import { texts as web } from '../../src/adapters/web/feedback/texts.ts';
import { areaTexts } from '../../src/desk-tab/area/texts.ts';
import { bankTexts } from '../../src/desk-tab/bank/texts.ts';
import { calendarTexts } from '../../src/desk-tab/calendar/texts.ts';
import { ordererTexts } from '../../src/desk-tab/orderers/texts.ts';
import { whatIfTexts } from '../../src/desk-tab/area/what-if/texts.ts';
import { demandTexts } from '../../src/desk-tab/demand/texts.ts';
import { orderTexts } from '../../src/desk-tab/orders/texts.ts';
import { reportPageTexts } from '../../src/desk-tab/reports/texts.ts';
import { texts as deskTab } from '../../src/desk-tab/texts.ts';
import { CHAT_WORD_NAMES, chatWord } from '../../src/model/chat-words.ts';
import { CANCEL_REASONS } from '../../src/model/order/cancel-reasons.ts';
import { countNames } from '../../src/model/fields/counts.ts';
import { fieldTexts } from '../../src/model/fields/words/words.ts';
import { guideTexts } from '../../src/model/guides/guides.ts';
import { modelTexts } from '../../src/model/area/naming.ts';
import { faultTexts } from '../../src/model/area/faults/fault.ts';
import { SEED_METHODS } from '../../src/model/area/catalogue.ts';
import { ownTexts } from '../../src/people/own/texts.ts';
import { texts as people } from '../../src/people/texts.ts';
import { texts as letters } from '../../src/runtime/by-mail/texts.ts';
import { texts as desk } from '../../src/stages/desk/texts.ts';
import { texts as why } from '../../src/stages/desk/why/texts.ts';
import { texts as own } from '../../src/stages/feedback/own/texts.ts';
import { texts as feedback } from '../../src/stages/feedback/texts.ts';
import { words as family } from '../../src/stages/feedback/words/form-languages.ts';
import { texts as meeting } from '../../src/stages/meeting/texts.ts';
import { texts as traineeTexts } from '../../src/stages/meeting/trainee/texts.ts';
import { seriesTexts } from '../../src/model/series/series-part.ts';
import { texts as offer } from '../../src/stages/offer/texts.ts';
import { formTexts } from '../../src/stages/order/form/texts.ts';
import { sharingTexts } from '../../src/stages/order/sharing/texts.ts';
import { dialogueTexts } from '../../src/stages/order/talking/dialogue/texts.ts';
import { texts as order } from '../../src/stages/order/texts.ts';
import { summaryTexts } from '../../src/stages/report/summary/summary.ts';
import { texts as report } from '../../src/stages/report/texts.ts';

/** One thing in each language. */
export const inEach = <T>(of: (language: Language) => T): Texts<T> =>
  Object.fromEntries(LANGUAGES.map((language) => [language, of(language)])) as Texts<T>;

/** Every table of words that people read, by name. A new table is added here, and a test of the folders says if it is not. */
export const TABLES: Readonly<Record<string, Texts<unknown>>> = {
  ...{ web, people, letters, desk, why, own, feedback, family, meeting, offer, order, report },
  ...{
    deskFrame,
    ownDetails: ownTexts,
    deskTab,
    orderPage: orderTexts,
    bankTab: bankTexts,
    orderersPage: ordererTexts,
    areaTab: areaTexts,
    demandTab: demandTexts,
    whatIf: whatIfTexts,
    trainee: traineeTexts,
    series: seriesTexts,
    calendar: calendarTexts,
    reports: reportPageTexts,
    model: modelTexts,
    areaFaults: faultTexts,
    guides: guideTexts,
    fields: fieldTexts,
    form: formTexts,
    dialogue: dialogueTexts,
    sharing: sharingTexts,
    counts: countNames,
    summary: summaryTexts,
  },
  cancelling: inEach((language) => Object.values(CANCEL_REASONS).map(({ choice, told }) => [choice[language], told[language]])),
  chatWords: inEach((language) => CHAT_WORD_NAMES.map((name) => chatWord(name).about?.[language] ?? '')),
  methods: inEach((language) =>
    SEED_METHODS.map(({ name, about, invitation, preparation, parts }) =>
      [name, about, invitation, ...[...preparation.map((one) => one.words), ...parts.map((one) => one.name)]].map(
        (words) => words?.[language],
      ),
    ),
  ),
};

/** One text as somebody reads it. */
export interface Said {
  readonly at: string;
  readonly words: string;
}

const NUMBERS = [0, 1, 2, 5];

/** Every text of a table: those that take numbers or names are said of 0, 1, 2 and 5. */
export function saidIn(table: unknown, at: string): readonly Said[] {
  if (typeof table === 'string') return [{ at, words: table }];
  if (typeof table === 'function') return NUMBERS.flatMap((n) => saidIn(called(table as Wording, n), `${at}(${n})`));
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => saidIn(value, `${at}.${key}`));
}

type Wording = (...given: unknown[]) => unknown;

/** A number serves as a name too, but where the name is taken apart. */
function called(wording: Wording, n: number): unknown {
  try {
    return wording(n, n, n, n);
  } catch {
    return wording(...Array<string>(4).fill(String(n)));
  }
}
