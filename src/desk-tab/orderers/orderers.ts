import { html, type Html } from '../../kernel/markup.ts';
import { PermanentError, TransientError, AmbiguousError } from '../../kernel/errors.ts';
import { cleanName } from '../../kernel/foreign-text.ts';
import { LANGUAGES, nameIn, type Language } from '../../kernel/language/language.ts';
import { guard } from '../../kernel/privacy/guard.ts';
import type { Area } from '../../model/area/area.ts';
import { languageName } from '../../model/area/naming.ts';
import type { PersonId } from '../../model/people/person.ts';
import type { Reach } from '../../model/people/reachability.ts';
import { isOver } from '../../model/order/order.ts';
import { email } from '../../people/bank/bank-row.ts';
import type { Profile } from '../../ports/stores/people-store.ts';
import { sendLink, START } from '../../runtime/by-mail/letters.ts';
import { noteRefusal, reachOf } from '../../runtime/delivery/whom-reached.ts';
import { bankTexts } from '../bank/texts.ts';
import { noteHtml, selectHtml } from '../parts-html.ts';
import type { PageAnswer, TabLook } from '../tab-page.ts';
import { ordererTexts } from './texts.ts';

type Fault = keyof (typeof ordererTexts)['fi']['faults'];

/** Who orders by mail, because the Teams of their own organisation does not have the app. */
export const showOrderers = (look: TabLook): Promise<PageAnswer> => page(look);

/** Somebody gets a link of their own, a new one, or no more letters. */
export async function actOnOrderers(look: TabLook): Promise<PageAnswer> {
  const { areas, fields } = look;
  const area = areas.find(({ id }) => id === fields['area']) ?? areas[0];
  if (area === undefined) return { kind: 'missing' };
  if (fields['act'] === 'add') return add(look, area);
  const known = await knownIn(look, areas);
  const one = known.find(({ id }) => id === fields['person']);
  const own = areas.find(({ id }) => id === one?.mail?.area);
  if (one === undefined || own === undefined) return { kind: 'missing' };
  return fields['act'] === 'end' ? end(look, own, one) : write(look, own, one);
}

async function add(look: TabLook, area: Area): Promise<PageAnswer> {
  const { tab, fields, visitor } = look;
  const given = readNew(fields);
  if (typeof given === 'string') return page(look, given);
  const { name, address } = given;
  const known = await knownAt(look, area, address);
  if (known === 'in-teams') return page(look, known);
  const language = LANGUAGES.find((one) => one === fields['language']) ?? area.channelLanguage;
  const mail = { address: known?.address ?? address, area: area.id };
  const profile = { id: known?.id ?? tab.world.newId(), name, tenant: '', language, isChosen: true, mail };
  await tab.world.people.saveProfile(profile);
  await tab.bank.note({ command: 'orderer add', by: visitor.id, area: area.id });
  return write(look, area, profile);
}

function readNew(fields: TabLook['fields']): { readonly name: string; readonly address: string } | Fault {
  const name = cleanName(fields['name'] ?? '').trim();
  const address = (fields['email'] ?? '').trim();
  if (name === '' || name.length > LONGEST_NAME || guard(name).length > 0) return 'name';
  return email.safeParse(address).success && address.length <= LONGEST_ADDRESS ? { name, address } : 'email';
}

/** Who has the address already: one who orders by mail, or a consultant who is reached so. */
async function knownAt(
  { tab: { world } }: TabLook,
  area: Area,
  address: string,
): Promise<{ readonly id: PersonId; readonly address: string } | 'in-teams' | undefined> {
  const isSame = (other = ''): boolean => other.toLowerCase() === address.toLowerCase();
  const consultant = (await world.bank.all()).find((one) => isSame(one.email));
  if (consultant !== undefined) return consultant.way === 'mail' ? { id: consultant.id, address } : 'in-teams';
  const orderer = (await world.people.byMail(area.id)).find(({ mail }) => isSame(mail?.address));
  return orderer && { id: orderer.id, address: orderer.mail?.address ?? address };
}

const LONGEST_NAME = 100;
const LONGEST_ADDRESS = 254;

async function write(look: TabLook, area: Area, { id, language }: Profile): Promise<PageAnswer> {
  try {
    await sendLink(look.tab.world, area, { page: START, person: id, language });
  } catch (error) {
    if (error instanceof PermanentError) {
      await noteRefusal(look.tab.world, id, error.code ?? '');
      return page(look, 'refused');
    }
    if (error instanceof TransientError || error instanceof AmbiguousError) return page(look, 'later');
    throw error;
  }
  return { kind: 'moved', to: '/desk/orderers?done=sent' };
}

/** Whoever has an order under way would hear no more of it. */
async function end(look: TabLook, area: Area, { id }: Profile): Promise<PageAnswer> {
  const { orders, people } = look.tab.world;
  if ((await orders.ofOrderer(id)).some((order) => !isOver(order))) return page(look, 'has-orders');
  await people.endMail(id);
  await look.tab.bank.note({ command: 'orderer end', by: look.visitor.id, area: area.id });
  return { kind: 'moved', to: '/desk/orderers?done=ended' };
}

async function knownIn({ tab }: TabLook, areas: readonly Area[]): Promise<readonly Profile[]> {
  return (await Promise.all(areas.map(({ id }) => tab.world.people.byMail(id)))).flat();
}

async function page(look: TabLook, fault?: Fault): Promise<PageAnswer> {
  const { visitor, areas, query } = look;
  const t = ordererTexts[visitor.language];
  const known = await knownIn(look, areas);
  const reach = await reachOf(
    look.tab.world,
    known.map(({ id }) => ({ id, way: 'mail' })),
  );
  const people = known.map((one) => personHtml(one, reach.get(one.id)?.reach, visitor.language));
  const done = Object.entries(t.done).find(([name]) => name === query['done'])?.[1];
  const said = fault === undefined ? done && noteHtml(done) : noteHtml(t.faults[fault], true);
  const main = html`<p><a href="/desk/orders">${t.back}</a></p>
    <h1 tabindex="-1">${t.title}</h1>
    ${said}
    <p>${t.about}</p>
    ${formHtml(look)}
    <section class="part">
      <h2>${t.known}</h2>
      ${known.length === 0 ? html`<p class="quiet">${t.nobody}</p>` : people}
    </section>`;
  return { kind: 'page', title: t.title, main, status: fault && 422 };
}

function formHtml({ areas, fields, visitor: { language } }: TabLook): Html {
  const t = ordererTexts[language];
  const languages = LANGUAGES.map((value) => ({ value, title: languageName(value, language) }));
  const named = areas.map(({ id, name }) => ({ value: id, title: nameIn(name, language) }));
  return html`<form class="part" method="post" action="/desk/orderers">
    <h2>${t.adding}</h2>
    <label class="field"
      ><span>${t.name}</span><input name="name" value="${fields['name']}" maxlength="${LONGEST_NAME}" required
    /></label>
    <label class="field"
      ><span>${t.email}</span><input type="email" name="email" value="${fields['email']}" maxlength="${LONGEST_ADDRESS}" required
    /></label>
    ${selectHtml({ name: 'language', title: t.language, value: fields['language'] ?? areas[0]?.channelLanguage }, languages)}
    ${areas.length > 1 && selectHtml({ name: 'area', title: t.area, value: fields['area'] }, named)}
    <div class="buttons"><button class="first" name="act" value="add">${t.send}</button></div>
  </form>`;
}

function personHtml({ id, name, mail }: Profile, reach: Reach | undefined, language: Language): Html {
  const t = ordererTexts[language];
  const refused = reach === 'no-mail' && html`<br /><span class="mark bad">${bankTexts[language].reached[reach]}</span>`;
  return html`<form class="row" method="post" action="/desk/orderers">
    <div><strong>${name}</strong><br />${mail?.address}${refused}</div>
    <input type="hidden" name="person" value="${id}" />
    <div class="buttons">
      <button name="act" value="again" aria-label="${t.again}: ${name}">${t.again}</button>
      <button name="act" value="end" aria-label="${t.end}: ${name}">${t.end}</button>
    </div>
  </form>`;
}
