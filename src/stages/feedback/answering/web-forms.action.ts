import type { Area } from '../../../model/area/area.ts';
import type { CodeGroup, Order } from '../../../model/order/order.ts';
import type {
  AnsweredForm,
  FeedbackForms,
  NotFound,
  NotOpen,
  OpenedForm,
  SentForm,
  ThankedForm,
  ToPrint,
} from '../../../ports/feedback-forms.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { canonicalCode } from '../codes.ts';
import { sheetOf } from './answer.action.ts';
import { closedPage, codePage, earlyPage, formPage, languageFor, thanksPage } from './form-page.ts';
import { openness } from '../open.ts';
import { paperForm, printedSheet, type Printed } from './printed-pages.ts';
import { questionsOf } from './questions.ts';
import { readAnswers } from './read-answers.ts';

/** The forms behind the codes of the family and the professionals. */
export function feedbackForms(world: World): FeedbackForms {
  return {
    find: async (typed) => (await lookUp(world, typed, []))?.code,
    codePage: (wanted, typed) => codePage(languageFor(wanted, 'fi'), typed),
    open: (code, wanted) => open(world, code, wanted),
    answer: (sent) => answer(world, sent),
    redraw: (sent) => redraw(world, sent),
    thanks: (code, wanted) => thanks(world, code, wanted),
    sheet: async (code, asked) => toPrint(world, await lookUp(world, code, asked), printedSheet),
    paper: async (code, asked) => toPrint(world, await lookUp(world, code, asked), paperForm),
  };
}

async function open(world: World, code: string, wanted: readonly string[]): Promise<OpenedForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return NOT_FOUND;
  return notOpen(world, behind) ?? { state: 'open', page: formPage(behind.language, behind.group) };
}

async function answer(world: World, { code, wanted, fields, sheet }: SentForm): Promise<AnsweredForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return NOT_FOUND;
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

/** That nothing has been answered yet is no fault while somebody only changes the language. */
async function redraw(world: World, { code, wanted, fields }: Omit<SentForm, 'sheet'>): Promise<OpenedForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return NOT_FOUND;
  const read = readAnswers(questionsOf(behind.group), fields);
  const isUntouched = Object.values(read.faults).includes('nothing-answered');
  const page = formPage(behind.language, behind.group, isUntouched ? undefined : read);
  return notOpen(world, behind) ?? { state: 'open', page };
}

/** Before the meeting's start nobody can have answered, so nobody is thanked. */
async function thanks(world: World, code: string, wanted: readonly string[]): Promise<ThankedForm> {
  const behind = await lookUp(world, code, wanted);
  if (behind === undefined) return NOT_FOUND;
  const shut = notOpen(world, behind);
  return shut?.state === 'early' ? shut : { state: 'thanks', page: thanksPage(behind.language, shut === undefined) };
}

function toPrint<P>(world: World, behind: Behind | undefined, page: (printed: Printed) => P): ToPrint<P> {
  if (behind === undefined) return NOT_FOUND;
  if (openness(behind.order, world.clock.now()).is === 'closed') return { state: 'closed', page: closedPage(behind.language) };
  return { state: 'ready', page: page({ ...behind, publicUrl: world.publicUrl }) };
}

const NOT_FOUND: NotFound = { state: 'not-found' };

/** What a code opens, and in which language. */
interface Behind {
  readonly code: string;
  readonly order: Order;
  readonly area: Area;
  readonly group: CodeGroup;
  readonly language: string;
}

async function lookUp(world: World, typed: string, wanted: readonly string[]): Promise<Behind | undefined> {
  const code = canonicalCode(typed);
  if (code === undefined) return undefined;
  const opened = await world.answers.byCode(code);
  const found = opened && (await findOrder(world, opened.order));
  return found && { ...found, code, group: opened.group, language: languageFor(wanted, found.order.request.language) };
}

function notOpen(world: World, { order, area, language }: Behind): Exclude<NotOpen, NotFound> | undefined {
  const open = openness(order, world.clock.now());
  if (open.is === 'closed') return { state: 'closed', page: closedPage(language) };
  if (open.is === 'early') {
    return { state: 'early', opensAt: open.opensAt, page: earlyPage(language, open.opensAt, area.zone) };
  }
  return undefined;
}
