import type { Html } from '../../kernel/markup.ts';
import { parseBankText } from '../../people/bank/bank-text.ts';
import { knownIdsOf } from '../../people/bank/known-ids.ts';
import { readRows } from '../../people/bank/read-bank.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { importHtml, previewHtml } from './import-preview-html.ts';
import { noteHtml } from '../parts-html.ts';
import { scopeOf } from './bank-people.ts';
import { isEmpty, markOf, planOf, type BankPlan } from './rows/bank-plan.ts';
import { bankTexts } from './texts.ts';
import { carryOut } from './rows/carry-out.ts';

export async function showImport(look: TabLook): Promise<PageAnswer> {
  return page(look, importHtml(undefined, look.visitor.language));
}

/** First only shows what would change; whoever accepts that gets just that, or sees what it has become. */
export async function importBank(look: TabLook): Promise<PageAnswer> {
  const { fields, visitor } = look;
  const { language } = visitor;
  const t = bankTexts[language].importing;
  const { file = '', seen } = fields;
  const plan = await planFor(look, file);
  const form = { file, endsMissing: endsMissing(look) };
  if (seen === undefined || plan.faults.length > 0) return preview(look, plan, form);
  if (isEmpty(plan)) return preview(look, plan, form);
  if (seen === markOf(plan) && (await carryOut(look, plan, 'bank import'))) {
    const done = t.done(plan.added.length, plan.changed.length, plan.ended.length);
    return page(look, importHtml(noteHtml(done), language));
  }
  return preview(look, await planFor(look, file), { ...form, note: noteHtml(t.stale, true) });
}

function endsMissing({ fields }: TabLook): boolean {
  return fields['missing'] === 'end';
}

async function planFor(look: TabLook, file: string): Promise<BankPlan> {
  const scope = scopeOf(look);
  const table = parseBankText(new TextEncoder().encode(file));
  if ('fault' in table) return { added: [], changed: [], ended: [], same: 0, faults: [{ line: 0, kind: 'text' }] };
  const bank = await look.tab.world.bank.all();
  return planOf(readRows(table, knownIdsOf(scope.all)), { bank, scope }, endsMissing(look));
}

function preview(
  look: TabLook,
  plan: BankPlan,
  form: { readonly file: string; readonly endsMissing: boolean; readonly note?: Html },
): PageAnswer {
  const isBad = plan.faults.length > 0 || form.note !== undefined;
  return page(look, previewHtml(plan, form, look.visitor.language), isBad ? 422 : undefined);
}

function page({ visitor: { language } }: TabLook, main: Html, status?: 422): PageAnswer {
  return { kind: 'page', title: bankTexts[language].importing.title, main, status };
}
