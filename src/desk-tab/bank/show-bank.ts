import { compareIn } from '../../kernel/language/format.ts';
import { bankText } from '../../people/bank/bank-text.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { bankFiltersIn, fits, isIn } from './bank-filters.ts';
import { bankListHtml } from './bank-list-html.ts';
import { noteHtml } from '../parts-html.ts';
import { knownOf, rowsOf } from './bank-people.ts';
import { bankTexts } from './texts.ts';

const ON_A_PAGE = 50;

/** The bank of their areas; with `format=csv` as the file that the operator's command writes. */
export async function showBank(look: TabLook): Promise<PageAnswer> {
  const { tab, areas, query, visitor } = look;
  const { language } = visitor;
  const everybody = await rowsOf(look);
  if (query['format'] === 'csv')
    return { kind: 'file', name: `${areas[0]?.id ?? 'bank'}-bank.csv`, type: 'csv', content: bankText(everybody) };
  const filters = bankFiltersIn(query);
  const compare = compareIn(language);
  const rows = everybody.filter((one) => fits(one, filters)).sort((a, b) => compare(a.name, b.name));
  // What our own books know of people is gathered of the few that are shown, unless it decides who they are.
  const { state } = filters;
  const known = state === undefined ? undefined : (await knownOf(look, rows)).filter((one) => isIn(one, state));
  const total = known?.length ?? rows.length;
  const pages = Math.ceil(total / ON_A_PAGE);
  const page = Math.max(1, Math.min(pages, Math.floor(Number(query['page'] ?? '1')) || 1));
  const shown = [(page - 1) * ON_A_PAGE, page * ON_A_PAGE] as const;
  const t = bankTexts[language];
  const main = bankListHtml({
    ...{ language, filters, page, pages, own: areas, all: tab.world.areas, total },
    found: known?.slice(...shown) ?? (await knownOf(look, rows.slice(...shown))),
    note: query['done'] === 'ended' ? noteHtml(t.ending.ended) : undefined,
  });
  return { kind: 'page', title: t.title, main };
}
