import { html } from '../../kernel/markup.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { cellsIn, readForm, type Cells } from './rows/row-form.ts';
import { rowInputs } from './row-form-html.ts';
import { personOf, scopeOf, todayOf } from './bank-people.ts';
import { otherFaults } from './bank-person-html.ts';
import { planOf, type PlanFault } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';
import { carryOut } from './rows/carry-out.ts';

export async function showAdding(look: TabLook): Promise<PageAnswer> {
  const usual = { roles: 'both', experienced: 'no', max_per_year: '6', joined: todayOf(look), way: 'teams' };
  return page(look, cellsIn(usual), []);
}

/** Adds somebody; whoever is in the bank of theirs already is shown, and whom another area keeps stays where they are. */
export async function addPerson(look: TabLook): Promise<PageAnswer> {
  const cells = cellsIn(look.fields);
  const scope = scopeOf(look);
  const read = readForm(cells, scope.all);
  const id = read.rows[0]?.consultant.id ?? '';
  const bank = await look.tab.world.bank.all();
  if (bank.some((one) => one.id === id)) {
    return (await personOf(look, id)) !== undefined
      ? { kind: 'moved', to: `/desk/bank/${id}?done=known` }
      : page(look, cells, [{ line: 1, kind: 'elsewhere', column: 'id' }]);
  }
  const plan = planOf(read, { bank, scope }, false);
  if (plan.faults.length > 0) return page(look, cells, plan.faults);
  return (await carryOut(look, plan, 'bank add'))
    ? { kind: 'moved', to: `/desk/bank/${id}?done=added` }
    : page(look, cells, [{ line: 1, kind: 'double', column: 'id' }]);
}

function page(look: TabLook, cells: Cells, faults: readonly PlanFault[]): PageAnswer {
  const { language } = look.visitor;
  const t = bankTexts[language];
  const { own, all } = scopeOf(look);
  const form = { cells, faults, own, all, language, hasId: false };
  const main = html`<p><a href="/desk/bank">${t.back}</a></p>
    <h1 tabindex="-1">${t.adding.title}</h1>
    <form class="part" method="post" action="/desk/bank/new">
      ${otherFaults(faults, form)}
      <p class="quiet">${t.allowed.id}</p>
      ${rowInputs(form)}
      <div class="buttons"><button class="first">${t.adding.save}</button></div>
    </form>`;
  return { kind: 'page', title: t.adding.title, main, status: faults.length > 0 ? 422 : undefined };
}
