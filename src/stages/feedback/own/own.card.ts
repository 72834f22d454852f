import { card, execute, facts, heading, subtle, text, type Card, type CardElement } from '../../../kernel/card/card.ts';
import { formatNumber } from '../../../kernel/language/format.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import { leastMeetings, OWN_ITEMS } from '../../../model/feedback/own-shares.ts';
import { rangeInWords } from '../../../model/feedback/range-in-words.ts';
import type { Cell } from '../../../model/feedback/safe-cell.ts';
import { isTold, meanShown } from '../../../model/feedback/shown.ts';
import type { OwnTotal } from '../../../ports/stores/answer-store.ts';
import { words } from '../words/form-languages.ts';
import type { OwnWork } from './own-work.ts';
import { texts } from './texts.ts';

/** Thanks, the own share of the work, and what was said of many meetings together. */
export function ownCard(own: {
  readonly work: OwnWork;
  readonly feedback: readonly OwnTotal[];
  readonly area: Area;
  readonly language: Language;
}): Card {
  const { work, feedback, area, language } = own;
  const t = texts[language];
  const median = work.median === undefined ? t.fewColleagues : formatNumber(work.median, language);
  return card({
    language,
    title: t.title,
    summary: t.thanks(work.led),
    body: [
      facts([
        [t.led, String(work.led)],
        [t.median, median],
        [t.coming, String(work.coming)],
      ]),
      heading(t.feedbackTitle),
      ...feedbackLines(feedback, leastMeetings(area.policy.pooledMeetings), language),
    ],
    actions: [execute({ title: t.record.title, verb: 'profile.record' }), execute({ title: t.back, verb: 'order.mine' })],
  });
}

function feedbackLines(feedback: readonly OwnTotal[], meetings: number, language: Language): readonly CardElement[] {
  const t = texts[language];
  const lines = OWN_ITEMS.flatMap((item) => {
    const total = feedback.find((one) => one.item === item);
    if (total === undefined) return [];
    const { n, mean } = meanShown(total);
    const told = facts([
      [t.answers, inWords(n, language)],
      [t.mean, inWords(mean, language)],
    ]);
    return [text(words[language].items[item], { weight: 'bolder' }), told];
  });
  if (lines.length === 0) return [text(t.notYet(meetings)), subtle(t.byLot)];
  return [text(t.about(meetings)), ...lines, subtle(t.scale), subtle(t.byLot)];
}

function inWords(cell: Cell, language: Language): string {
  if (!isTold(cell)) return modelTexts[language].everyday.none;
  return typeof cell === 'number' ? formatNumber(cell, language) : rangeInWords(cell, language);
}
