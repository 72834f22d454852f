import type { Html } from '../../kernel/markup.ts';
import { AmbiguousError, PermanentError, TransientError } from '../../kernel/errors.ts';
import { isObjectId, personId } from '../../model/people/person-id.ts';
import { readPause } from '../../people/pause.ts';
import { texts as peopleTexts } from '../../people/texts.ts';
import type { BankAct } from '../../ports/stores/bank-desk.ts';
import { OWN, sendLink } from '../../runtime/by-mail/letters.ts';
import { languageFor } from '../../runtime/delivery/view-facts.ts';
import { noteRefusal } from '../../runtime/delivery/whom-reached.ts';
import type { Reply } from '../../runtime/handlers.ts';
import { pressedIn, type Pressed } from '../card/pressed.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { cellsIn, readForm, type Cells } from './rows/row-form.ts';
import { cellsToFill } from './row-form-html.ts';
import { noteHtml } from '../parts-html.ts';
import { personOf, scopeOf, todayOf, type BankPerson } from './bank-people.ts';
import { personHtml } from './bank-person-html.ts';
import { isEmpty, markOfRow, planOf, type PlanFault } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';
import { carryOut } from './rows/carry-out.ts';

export async function showPerson(look: TabLook): Promise<PageAnswer> {
  const one = await askedOf(look);
  if (one === undefined) return { kind: 'missing' };
  const said = saidOf(look);
  return page(look, one, said === undefined ? {} : { note: noteHtml(said) });
}

/** Only whose row is kept in an area of theirs; judged anew at every press. What the person wishes is decided as on the card. */
export async function actOnPerson(look: TabLook): Promise<PageAnswer> {
  const one = await askedOf(look);
  const pressed = pressedIn(look.fields);
  if (one?.keeper !== undefined && pressed !== undefined && DECISIONS.has(pressed.verb)) return decide(look, one, pressed);
  const act = ACTS[look.fields['act'] ?? ''];
  if (one?.keeper === undefined || act === undefined) return { kind: 'missing' };
  return act(look, one, one.keeper.id);
}

const DECISIONS: ReadonlySet<string> = new Set(['desk.wish-confirm', 'desk.wish-refuse']);

async function decide(look: TabLook, { person }: BankPerson, { verb, inputs }: Pressed): Promise<PageAnswer> {
  const reply = await pressWish(look, verb, { ...inputs, person: person.id });
  const one = await askedOf(look);
  if (one === undefined) return { kind: 'missing' };
  return page(look, one, reply?.kind === 'sentence' ? { note: noteHtml(reply.text, true) } : { wish: reply });
}

/** By the same handlers as the card's. */
function pressWish({ tab, visitor, now, hurry }: TabLook, verb: string, inputs: Pressed['inputs']): Promise<Reply> | undefined {
  return tab.presses[verb]?.(tab.world, { verb, visitor, now, hurry, inputs, via: 'web' });
}

type Act = (look: TabLook, one: BankPerson, area: string) => Promise<PageAnswer>;

const changeRow: Act = async (look, one) => {
  const t = bankTexts[look.visitor.language].change;
  const cells: Cells = { ...cellsIn(look.fields), id: one.person.id };
  if (look.fields['seen'] !== markOfRow(one.person)) return page(look, one, { note: noteHtml(t.stale, true), isBad: true });
  const scope = scopeOf(look);
  const plan = planOf(readForm(cells, scope.all), { bank: await look.tab.world.bank.all(), scope }, false);
  if (plan.faults.length > 0) return page(look, one, { cells, faults: plan.faults, isBad: true });
  if (isEmpty(plan)) return page(look, one, { note: noteHtml(t.same) });
  if (plan.added.length > 0 || !(await carryOut(look, plan, 'bank change')))
    return page(look, (await askedOf(look)) ?? one, { note: noteHtml(t.stale, true), isBad: true });
  return moved(one, 'changed');
};

const endPerson: Act = async (look, one) => {
  const t = bankTexts[look.visitor.language];
  if (look.fields['sure'] !== 'yes') return page(look, one, { note: noteHtml(t.ending.unsure, true), isBad: true });
  const isSeen = look.fields['seen'] === markOfRow(one.person);
  const plan = { added: [], changed: [], ended: [one.person], same: 0, faults: [] };
  if (!isSeen || !(await carryOut(look, plan, 'bank end')))
    return page(look, one, { note: noteHtml(t.change.stale, true), isBad: true });
  return { kind: 'moved', to: '/desk/bank?done=ended' };
};

const pausePerson: Act = async (look, one, area) => {
  const read = readPause(look.fields['from'], look.fields['until'], todayOf(look));
  if (!read.ok) {
    const words = peopleTexts[look.visitor.language].refusals[read.reason];
    return page(look, one, { note: noteHtml(words, true), isBad: true });
  }
  await look.tab.bank.pause(one.person.id, read.pause, noted(look, 'bank pause', area));
  return moved(one, 'paused');
};

const resumePerson: Act = async (look, one, area) => {
  await look.tab.bank.resume(one.person.id, todayOf(look), noted(look, 'bank resume', area));
  return moved(one, 'resumed');
};

/** Whoever is reached by mail gets the way to a page of their own. */
const sendOwnLink: Act = async (look, one, area) => {
  const t = bankTexts[look.visitor.language].link;
  const { world } = look.tab;
  const home = world.areas.find(({ id }) => id === area);
  const { id, way } = one.person;
  if (home === undefined || way !== 'mail') return { kind: 'missing' };
  try {
    await sendLink(world, home, { page: OWN, person: id, language: await languageFor(world, home, { person: id }) });
  } catch (error) {
    const isRefused = error instanceof PermanentError;
    if (!isRefused && !(error instanceof TransientError || error instanceof AmbiguousError)) throw error;
    if (isRefused) await noteRefusal(world, id, error.code ?? '');
    return page(look, one, { note: noteHtml(isRefused ? t.refused : t.later, true), isBad: true });
  }
  return moved(one, 'linked');
};

const ACTS: Readonly<Record<string, Act | undefined>> = Object.assign(Object.create(null) as object, {
  change: changeRow,
  end: endPerson,
  pause: pausePerson,
  resume: resumePerson,
  link: sendOwnLink,
});

function noted({ visitor }: TabLook, command: BankAct['command'], area: string): BankAct {
  return { command, by: visitor.id, area };
}

function moved({ person }: BankPerson, done: string): PageAnswer {
  return { kind: 'moved', to: `/desk/bank/${person.id}?done=${done}` };
}

/** What was done before the page came. */
function saidOf({ query, visitor: { language } }: TabLook): string | undefined {
  const t = bankTexts[language];
  const said = new Map([
    ['changed', t.change.changed],
    ['paused', t.pausing.saved],
    ['resumed', t.pausing.resumed],
    ['linked', t.link.sent],
    ['added', t.adding.added],
    ['known', t.adding.known],
  ]);
  return said.get(query['done'] ?? '');
}

async function askedOf(look: TabLook): Promise<BankPerson | undefined> {
  const id = look.params['person'] ?? '';
  return isObjectId(id) ? personOf(look, personId(id)) : undefined;
}

interface Shown {
  readonly note?: Html;
  readonly cells?: Cells;
  readonly faults?: readonly PlanFault[];
  readonly isBad?: true;
  /** What became of a wish that has just been decided. */
  readonly wish?: Reply | undefined;
}

async function page(look: TabLook, one: BankPerson, { note, cells, faults = [], isBad, wish }: Shown): Promise<PageAnswer> {
  const { own, all } = scopeOf(look);
  const { language } = look.visitor;
  const isOpen = one.isWishing && one.keeper !== undefined;
  const reply = wish ?? (isOpen ? await pressWish(look, 'desk.wish', { person: one.person.id }) : undefined);
  const form = { one, own, all, language, faults, hasId: true, cells: cells ?? cellsToFill(one.person) };
  const main = personHtml({ ...form, note, wish: reply?.kind === 'card' ? reply.card : undefined });
  return { kind: 'page', title: one.person.name, main, status: isBad && 422 };
}
