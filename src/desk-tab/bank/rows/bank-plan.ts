import { hashOf } from '../../../kernel/ids.ts';
import type { Consultant } from '../../../model/people/person.ts';
import { BANK_COLUMNS, type BankColumn } from '../../../people/bank/bank-table.ts';
import { cellsOf } from '../../../people/bank/bank-text.ts';
import type { BankFault, RowsReading } from '../../../people/bank/read-bank.ts';
import type { BankAmendment } from '../../../ports/stores/bank-desk.ts';
import { isSeen, keeperIn, type BankScope } from './bank-scope.ts';

export interface ChangedRow {
  readonly before: Consultant;
  readonly after: Consultant;
  readonly columns: readonly BankColumn[];
}

/** What is wrong with a row besides what the file's own reading says. */
export interface PlanFault {
  readonly line: number;
  /** 'elsewhere': another area keeps the person, or would. 'taken': somebody else has the address. */
  readonly kind: BankFault['kind'] | 'elsewhere' | 'taken' | 'text';
  readonly column?: BankColumn | undefined;
}

/** What rows would change in the bank. With a fault there is nothing to do. */
export interface BankPlan {
  readonly added: readonly Consultant[];
  readonly changed: readonly ChangedRow[];
  readonly ended: readonly Consultant[];
  readonly same: number;
  readonly faults: readonly PlanFault[];
}

interface Books {
  readonly bank: readonly Consultant[];
  readonly scope: BankScope;
}

/** `endsMissing`: whoever they keep and the rows leave out is ended. */
export function planOf({ rows, faults }: RowsReading, { bank, scope }: Books, endsMissing: boolean): BankPlan {
  if (faults.length > 0) return { added: [], changed: [], ended: [], same: 0, faults };
  const known = new Map(bank.map((one) => [one.id, one]));
  const named = new Set(rows.map(({ consultant }) => consultant.id));
  const ended = endsMissing ? bank.filter((one) => !named.has(one.id) && keeperIn(one, scope) !== undefined) : [];
  const compared = rows.map(({ line, consultant }) => {
    const before = known.get(consultant.id);
    return { line, before, after: before === undefined ? consultant : inOrderOf(before, consultant) };
  });
  const differing = compared.filter(({ before, after }) => before === undefined || differences(before, after).length > 0);
  const gone = new Set(ended.map(({ id }) => id));
  const written = new Set(differing.map(({ after }) => after.id));
  const addresses = new Set(bank.flatMap(({ id, email }) => (gone.has(id) || written.has(id) ? [] : [email.toLowerCase()])));
  const wrong = differing.flatMap(({ line, before, after }): readonly PlanFault[] => {
    if (![...(before ? [before] : []), after].every((one) => keeperIn(one, scope) !== undefined))
      return [{ line, kind: 'elsewhere' }];
    return addresses.has(after.email.toLowerCase()) ? [{ line, kind: 'taken', column: 'email' }] : [];
  });
  if (wrong.length > 0) return { added: [], changed: [], ended: [], same: 0, faults: wrong };
  return {
    added: differing.flatMap(({ before, after }) => (before === undefined ? [after] : [])),
    changed: differing.flatMap(({ before, after }) =>
      before === undefined ? [] : [{ before, after, columns: differences(before, after) }],
    ),
    ended,
    same: compared.length - differing.length,
    faults: [],
  };
}

/** The order of a list says nothing: what was in it before keeps its place. */
function inOrderOf(before: Consultant, after: Consultant): Consultant {
  const ordered = (list: 'municipalities' | 'languages' | 'methods'): readonly string[] => [
    ...before[list].filter((one) => after[list].includes(one)),
    ...after[list].filter((one) => !before[list].includes(one)),
  ];
  const lists = { municipalities: ordered('municipalities'), languages: ordered('languages'), methods: ordered('methods') };
  return { ...after, ...lists };
}

function differences(before: Consultant, after: Consultant): readonly BankColumn[] {
  const [was, is] = [cellsOf(before), cellsOf(after)];
  return BANK_COLUMNS.filter((column) => was[column] !== is[column]);
}

export function isEmpty({ added, changed, ended }: BankPlan): boolean {
  return added.length + changed.length + ended.length === 0;
}

/** Two plans with the same mark do the same to the same rows. */
export function markOf({ added, changed, ended }: BankPlan): string {
  return hashOf({
    added: added.map(cellsOf),
    changed: changed.map(({ before, after }) => [cellsOf(before), cellsOf(after)]),
    ended: ended.map(cellsOf),
  });
}

/** A row as it is, in short. */
export function markOfRow(person: Consultant): string {
  return hashOf(cellsOf(person));
}

export function amendmentOf({ added, changed, ended }: BankPlan): BankAmendment {
  return {
    before: [...changed.map(({ before }) => before), ...ended],
    write: [...added, ...changed.map(({ after }) => after)],
    end: ended.map(({ id }) => id),
  };
}

/** Who is in the bank of their areas. */
export function seenIn({ bank, scope }: Books): readonly Consultant[] {
  return bank.filter((one) => isSeen(one, scope));
}
