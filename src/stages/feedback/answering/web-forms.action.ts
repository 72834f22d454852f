import type { Area } from '../../../model/area/area.ts';
import type { CodeGroup, Order } from '../../../model/order/order.ts';
import type {
  AnsweredForm,
  FeedbackForms,
  NotFound,
  NotOpen,
  OpenedForm,
  SentForm,
  ToPrint,
} from '../../../ports/web/feedback-forms.ts';
import { findOrder, type World } from '../../../runtime/world.ts';
import { canonicalCode } from '../codes.ts';
import { hasFaults } from './answer.action.ts';
import { sheetOf } from './own-answer.port.ts';
import { ownForm, type Opened, type TakingForm } from './own-form.port.ts';
import { closedPage, codePage, earlyPage, formPage, languageFor, thanksPage } from './form-page.ts';
import { openness } from '../open.ts';
import { paperForm, printedSheet, type Printed } from './printed-pages.ts';
import { questionsOf, variantOf } from './questions.ts';
import { readAnswers } from './read-answers.ts';

/** The forms behind the codes of the family and the professionals, and behind the links of those who are asked in their own name. */
export function feedbackForms(world: World): FeedbackForms {
  return {
    find: async (typed) => (await lookUp(world, typed, []))?.code,
    codePage: (wanted, typed) => codePage(languageFor(wanted, 'fi'), typed),
    open: (code, wanted) => open(world, code, wanted),
    answer: (sent) => answer(world, sent),
    redraw: (sent) => redraw(world, sent),
    thanks: async (code, wanted) => (await opened(world, code, wanted))?.thanks ?? NOT_FOUND,
    sheet: async (code, asked) => toPrint(world, await lookUp(world, code, asked), printedSheet),
    paper: async (code, asked) => toPrint(world, await lookUp(world, code, asked), paperForm),
  };
}

async function open(world: World, code: string, wanted: readonly string[]): Promise<OpenedForm> {
  const { form = NOT_FOUND } = (await opened(world, code, wanted)) ?? {};
  return form.state === 'taking' ? { state: 'open', page: form.page() } : form;
}

async function answer(world: World, { code, wanted, fields, sheet }: SentForm): Promise<AnsweredForm> {
  const { form = NOT_FOUND } = (await opened(world, code, wanted)) ?? {};
  if (form.state !== 'taking') return form;
  if (fields['skip'] === 'yes' && form.skip !== undefined) return form.skip();
  const read = readAnswers(form.questions, fields);
  return hasFaults(read) ? { state: 'faulty', page: form.page(read) } : form.keep(read, sheet);
}

/** That nothing has been answered yet is no fault while somebody only changes the language. */
async function redraw(world: World, { code, wanted, fields }: Omit<SentForm, 'sheet'>): Promise<OpenedForm> {
  const { form = NOT_FOUND } = (await opened(world, code, wanted)) ?? {};
  if (form.state !== 'taking') return form;
  const read = readAnswers(form.questions, fields);
  const isUntouched = Object.values(read.faults).includes('nothing-answered');
  return { state: 'open', page: form.page(isUntouched ? undefined : read) };
}

async function opened(world: World, code: string, wanted: readonly string[]): Promise<Opened | undefined> {
  const behind = await lookUp(world, code, wanted);
  return behind === undefined ? ownForm(world, code, wanted) : groupForm(world, behind);
}

/** Before the meeting's start nobody can have answered, so nobody is thanked. */
function groupForm(world: World, behind: Behind): Opened {
  const { order, area, group, language } = behind;
  const shut = notOpen(world, behind);
  const thanks = { state: 'thanks', page: thanksPage(language, shut === undefined) } as const;
  const notAsked = variantOf(behind);
  const taking: TakingForm = {
    state: 'taking',
    questions: questionsOf(group, notAsked),
    page: (read) => formPage(language, { group, notAsked }, read),
    keep: async (read, sheet) => {
      const by = { sheet: `web/${group}/${sheet ?? world.newId()}` };
      const given = await world.answers.give(sheetOf({ order, area, group }, read), by);
      return given === 'closed' ? { state: 'closed', page: closedPage(language) } : { state: 'saved' };
    },
  };
  return { form: shut ?? taking, thanks: shut?.state === 'early' ? shut : thanks };
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
