import { planFirstContacts } from '../../../people/reach/plan-first-contacts.ts';
import type { BankAct } from '../../../ports/stores/bank-desk.ts';
import type { TabLook } from '../../tab-page.ts';
import { amendmentOf, type BankPlan } from './bank-plan.ts';
import { keeperIn } from './bank-scope.ts';
import { scopeOf } from '../bank-people.ts';

/** Does what the plan says, and notes it; false where the bank has changed since the plan was made. New people are then contacted. */
export async function carryOut(look: TabLook, plan: BankPlan, command: BankAct['command']): Promise<boolean> {
  const { tab, visitor, areas } = look;
  const scope = scopeOf(look);
  const [first] = [...plan.added, ...plan.changed.map(({ after }) => after), ...plan.ended];
  const area = (first && keeperIn(first, scope)) ?? areas[0];
  if (area === undefined) return false;
  const counts = { added: plan.added.length, changed: plan.changed.length, ended: plan.ended.length };
  const isDone = await tab.bank.amend(amendmentOf(plan), { command, by: visitor.id, area: area.id, counts });
  if (!isDone) return false;
  const toTeams = plan.changed.flatMap(({ before, after }) => (before.way === after.way ? [] : [after]));
  await planFirstContacts(tab.world, area, { people: [...plan.added, ...toTeams], by: visitor.id });
  return true;
}
