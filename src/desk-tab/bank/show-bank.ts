import { compareIn } from '../../kernel/language/format.ts';
import type { Language } from '../../kernel/language/language.ts';
import type { Html } from '../../kernel/markup.ts';
import type { Consultant } from '../../model/people/person.ts';
import { planFirstContacts } from '../../people/reach/plan-first-contacts.ts';
import { bankText } from '../../people/bank/bank-text.ts';
import type { TabLook, PageAnswer } from '../tab-page.ts';
import { bankAddress, bankFiltersIn, fits, isIn, type BankFilters } from './bank-filters.ts';
import { bankListHtml } from './bank-list-html.ts';
import { noteHtml } from '../parts-html.ts';
import { knownOf, lacksApp, rowsOf } from './bank-people.ts';
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
  const rows = everybody.filter((one) => fits(one, filters));
  const main = bankListHtml({
    ...{ language, filters, own: areas, all: tab.world.areas, ...(await pageOf(look, rows, filters)) },
    note: saidOf(query['done'], language),
    mayInstall: tab.world.installer !== undefined,
  });
  return { kind: 'page', title: bankTexts[language].title, main };
}

/** What our own books know of people is gathered of the few that are shown, unless it decides who they are. */
async function pageOf(look: TabLook, rows: readonly Consultant[], { state }: BankFilters) {
  const compare = compareIn(look.visitor.language);
  const sorted = [...rows].sort((a, b) => compare(a.name, b.name));
  const known = state === undefined ? undefined : (await knownOf(look, sorted)).filter((one) => isIn(one, state));
  const total = known?.length ?? sorted.length;
  const pages = Math.ceil(total / ON_A_PAGE);
  const page = Math.max(1, Math.min(pages, Math.floor(Number(look.query['page'] ?? '1')) || 1));
  const shown = [(page - 1) * ON_A_PAGE, page * ON_A_PAGE] as const;
  const lacking = known?.some(lacksApp) === true;
  return { total, page, pages, lacking, found: known?.slice(...shown) ?? (await knownOf(look, sorted.slice(...shown))) };
}

function saidOf(done: string | undefined, language: Language): Html | undefined {
  const { ending, contact } = bankTexts[language];
  const said = done === 'ended' ? ending.ended : done === 'contacted' ? contact.done : undefined;
  return said === undefined ? undefined : noteHtml(said);
}

/** The app is installed for everybody whose row is theirs to keep and whom the bot does not reach for want of it. */
export async function contactPeople(look: TabLook): Promise<PageAnswer> {
  const { world } = look.tab;
  if (look.fields['act'] !== 'contact' || world.installer === undefined) return { kind: 'missing' };
  const lacking = (await knownOf(look, await rowsOf(look))).filter(lacksApp);
  for (const area of look.areas) {
    const people = lacking.flatMap(({ person, keeper }) => (keeper?.id === area.id ? [person] : []));
    await planFirstContacts(world, area, { people, by: look.visitor.id });
  }
  return { kind: 'moved', to: bankAddress({ state: 'unreached' }, lacking.length > 0 ? { done: 'contacted' } : {}) };
}
