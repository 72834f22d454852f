import { DAY } from '../../../kernel/time/instant.ts';
import type { Area } from '../../../model/area/area.ts';
import { meetingSlot, type CodeGroup, type Order } from '../../../model/order/order.ts';
import type { PaperForm, PrintedSheet } from '../../../ports/web/feedback-forms.ts';
import { spokenCode } from '../codes.ts';
import { askedOf, frame, momentIn, wordsIn } from './form-page.ts';
import { variantOf } from './questions.ts';

/** Whose sheet it is, and where the pages are. */
export interface Printed {
  readonly order: Order;
  readonly area: Area;
  readonly group: CodeGroup;
  readonly code: string;
  readonly language: string;
  readonly publicUrl: string;
}

/** One sheet for the wall or the table: how to find the form, when it is open and what happens to the answers. */
export function printedSheet(printed: Printed): PrintedSheet {
  const { group, language } = printed;
  const { form } = wordsIn(language);
  const { paragraphs, ...rest } = frame(language, group === 'child' ? form.childTitle : form.title, []);
  return { ...rest, paragraphs, ...howToFind(printed), about: form.sheet.about(printed.area.policy.smallestGroup) };
}

/** The group's questions for the pen, in the words and with the choices of the form; who enters the sheet reads it too. */
export function paperForm(printed: Printed): PaperForm {
  const { group, language } = printed;
  const notAsked = variantOf(printed);
  const { form, noNames, child } = wordsIn(language);
  const isChild = group === 'child';
  return {
    ...printedSheet(printed),
    ...askedOf(language, { group, notAsked }),
    ownWords: {
      title: form.ownWords,
      about: isChild ? `${child.noNames} ${child.paperAbout}` : `${noNames} ${form.paper.ownWordsAbout}`,
    },
    paragraphs: [...(isChild ? form.paper.childAbout : form.paper.about), form.paper.giveBack],
  };
}

function howToFind(printed: Printed): Omit<PrintedSheet, keyof ReturnType<typeof frame> | 'about'> {
  const { group, code, language, publicUrl } = printed;
  const { form, groups } = wordsIn(language);
  const address = `${publicUrl.replace(/^https?:\/\//, '')}/f`;
  return {
    respondents: form.respondents(groups[group]),
    scan: form.sheet.scan,
    type: form.sheet.type(address),
    code: spokenCode(code),
    qrAlt: form.sheet.qrAlt,
    open: openWords(printed),
    howToPrint: form.sheet.howToPrint,
  };
}

/** From the meeting's start until the survey closes, to the minute; of a meeting without a time only how long. */
function openWords({ order, area, language }: Printed): string {
  const { sheet } = wordsIn(language).form;
  const { zone, policy } = area;
  const slot = meetingSlot(order);
  if (slot === undefined) return sheet.openLater(policy.feedbackDays);
  const closesAt = (order.heldAt ?? slot.end) + policy.feedbackDays * DAY;
  return sheet.open(momentIn(language, slot.start, zone), momentIn(language, closesAt, zone));
}
