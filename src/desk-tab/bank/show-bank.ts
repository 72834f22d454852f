import { compareIn } from '../../kernel/language/format.ts';
import { bankText } from '../../people/bank/bank-text.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { bankFiltersIn, fits } from './bank-filters.ts';
import { bankListHtml } from './bank-list-html.ts';
import { noteHtml } from '../parts-html.ts';
import { peopleOf } from './bank-people.ts';
import { bankTexts } from './texts.ts';

const ON_A_PAGE = 50;

/** The bank of their areas; with `format=csv` as the file that the operator's command writes. */
export async function showBank(look: TabLook): Promise<PageAnswer> {
  const { tab, areas, query, visitor } = look;
  const { language } = visitor;
  const everybody = await peopleOf(look);
  if (query['format'] === 'csv')
    return {
      kind: 'file',
      name: `${areas[0]?.id ?? 'bank'}-bank.csv`,
      type: 'csv',
      content: bankText(everybody.map(({ person }) => person)),
    };
  const filters = bankFiltersIn(query);
  const compare = compareIn(language);
  const found = everybody.filter((one) => fits(one, filters)).sort((a, b) => compare(a.person.name, b.person.name));
  const pages = Math.ceil(found.length / ON_A_PAGE);
  const page = Math.max(1, Math.min(pages, Math.floor(Number(query['page'] ?? '1')) || 1));
  const t = bankTexts[language];
  const main = bankListHtml({
    ...{ language, filters, page, pages, own: areas, all: tab.world.areas, total: found.length },
    found: found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
    note: query['done'] === 'ended' ? noteHtml(t.ending.ended) : undefined,
  });
  return { kind: 'page', title: t.title, main };
}
