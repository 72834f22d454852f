import type { Area } from '../../../model/area/area.ts';
import { paperLanguage } from '../../../model/order/order.ts';
import type { CodeGroup, Order } from '../../../model/order/order.ts';
import type { AnsweredForm, FeedbackForms, NotOpen, OpenedForm, ThankedForm } from '../../../ports/feedback-forms.ts';
import { findOrder } from '../../../runtime/world.ts';
import type { World } from '../../../runtime/world.ts';
import { canonicalCode } from '../codes.ts';
import { sheetOf } from './answer.action.ts';
import { closedPage, earlyPage, formPage, languageFor, languages, thanksPage } from './form-page.ts';
import { openness } from '../open.ts';
import { questionsOf } from './questions.ts';
import { readAnswers } from './read-answers.ts';

/** The forms behind the codes of the family and the professionals. */
export function feedbackForms(world: World): FeedbackForms {
  return {
    languages,
    open: (code, wanted) => open(world, code, wanted),
    answer: (code, wanted, fields, sheet) => answer(world, { code, wanted, fields, sheet }),
    thanks: (code, wanted) => thanks(world, code, wanted),
  };
}

interface Sent {
  readonly code: string;
  readonly wanted: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly sheet: string | undefined;
}

async function open(world: World, code: string, wanted: readonly string[]): Promise<OpenedForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return { state: 'not-found' };
  return notOpen(world, behind) ?? { state: 'open', page: formPage(behind.language, behind.group) };
}

async function answer(world: World, { code, wanted, fields, sheet }: Sent): Promise<AnsweredForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return { state: 'not-found' };
  const shut = notOpen(world, behind);
  if (shut !== undefined) return shut;
  const { order, area, group, language } = behind;
  const read = readAnswers(questionsOf(group), fields);
  if (Object.keys(read.faults).length > 0) return { state: 'faulty', page: formPage(language, group, read) };
  const given = await world.answers.give(sheetOf({ order, area, group }, read), {
    sheet: `web/${group}/${sheet ?? world.newId()}`,
  });
  return given === 'closed' ? { state: 'closed', page: closedPage(language) } : { state: 'saved' };
}

async function thanks(world: World, code: string, wanted: readonly string[]): Promise<ThankedForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return { state: 'not-found' };
  return { state: 'thanks', page: thanksPage(behind.language, notOpen(world, behind) === undefined) };
}

/** What a code opens, and in which language. */
interface Behind {
  readonly order: Order;
  readonly area: Area;
  readonly group: CodeGroup;
  readonly language: string;
}

async function lookUp(world: World, code: string, wanted: readonly string[]): Promise<Behind | undefined> {
  const canonical = canonicalCode(code);
  const opened = canonical === undefined ? undefined : await world.answers.byCode(canonical);
  const found = opened && (await findOrder(world, opened.order));
  return found && { ...found, group: opened.group, language: languageFor(wanted, paperLanguage(found.order)) };
}

function notOpen(world: World, { order, area, language }: Behind): NotOpen | undefined {
  const open = openness(order, world.clock.now());
  if (open.is === 'closed') return { state: 'closed', page: closedPage(language) };
  if (open.is === 'early') {
    return { state: 'early', opensAt: open.opensAt, page: earlyPage(language, open.opensAt, area.zone) };
  }
  return undefined;
}
