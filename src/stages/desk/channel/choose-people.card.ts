import { actionSet, choiceInput, execute, subtle, textInput, type CardElement } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { nameOf } from '../../../model/area/naming.ts';
import type { Order } from '../../../model/order/order.ts';
import type { Consultant, PersonId } from '../../../model/people/person.ts';
import type { Availability } from '../../../ports/matcher.ts';
import { hasRest, restInput } from '../../../model/series/series-part.ts';
import { reasonInput, staffingActs } from '../acts/acts.card.ts';
import { listable, listed, MOST_LISTED, sought, type Listed, type SoughtPeople } from '../acts/listed.ts';
import { mayStaff } from '../acts/remedy.ts';
import { texts } from '../texts.ts';

export interface PeopleFacts {
  readonly area: Area;
  readonly bank: readonly Consultant[];
  readonly language: Language;
  /** What the calendars of the listed said just now; whoever is not there is unknown. */
  readonly readings?: ReadonlyMap<PersonId, Availability> | undefined;
  /** All meetings of the order's series. */
  readonly meetings?: readonly Order[] | undefined;
  /** On a page: whom the coordinator looks for. */
  readonly search?: SoughtPeople | undefined;
}

/** The choice among those who may have a seat, and what may be done with whoever is chosen. */
export function peoplePart(order: Order, isFirst: boolean, opened: PeopleFacts): readonly CardElement[] {
  const { area, language, search, readings = new Map<PersonId, Availability>() } = opened;
  const all = fittingPeople(order, opened);
  const searching = mayStaff(order) ? searchPart(order, opened, { id: 'who', found: all.length }) : [];
  if (all.length === 0) return searching;
  const { label, hint } = texts[language].choose;
  const rows = listed(order, all, readings);
  const ticked = tickedIn(rows, order, search);
  const input = choiceInput({
    id: 'consultants',
    label,
    value: ticked.length > 0 ? ticked.join(',') : undefined,
    isMultiSelect: true,
    style: 'filtered',
    choices: rows.map((row) => ({ title: rowInWords(row, area, language), value: row.person.id })),
    // The rest of the bank is found by name.
    dataQuery: all.length > MOST_LISTED ? `bank/${area.id}` : undefined,
  });
  const isReplaced = order.seats.some(({ holder }) => holder !== undefined) && hasRest(order, opened.meetings);
  return [
    ...searching,
    ...[input, subtle(hint), reasonInput('reason', language)],
    ...(isReplaced ? [restInput('replace', language)] : []),
    actionSet(staffingActs(order, isFirst, language)),
  ];
}

function fittingPeople(order: Order, opened: PeopleFacts): readonly Consultant[] {
  const fitting = mayStaff(order) ? listable(order, opened.bank, opened) : [];
  return opened.search === undefined ? fitting : sought(fitting, opened.search);
}

/** Where those who said yes are just enough, they are ticked already. */
function tickedIn(rows: readonly Listed[], { seats }: Order, search: SoughtPeople | undefined): readonly PersonId[] {
  if (isSought(search)) return search.ticked;
  const willing = rows.filter(({ answer }) => answer === 'willing');
  const isEnough = willing.length <= seats.filter(({ holder }) => holder === undefined).length;
  return isEnough ? willing.map(({ person }) => person.id) : [];
}

/** Has anybody been looked for? */
export function isSought(search: SoughtPeople | undefined): search is SoughtPeople {
  return search !== undefined && (search.words !== '' || search.ticked.length > 0);
}

export interface SearchInput {
  readonly id: 'who' | 'trainee-who';
  readonly found: number;
}

/** On a page: looks for somebody by name; what is ticked stays. */
export function searchPart(
  { number }: Order,
  { search, language }: PeopleFacts,
  { id, found }: SearchInput,
): readonly CardElement[] {
  if (search === undefined) return [];
  const t = texts[language].choose;
  const value = id === 'who' ? search.words : search.trainee;
  const isNobody = found === 0 && (id === 'trainee-who' || isSought(search));
  const said = found > MOST_LISTED ? t.first(MOST_LISTED, found) : isNobody ? t.nobody : undefined;
  return [
    textInput({ id, label: t.who, value, maxLength: 80 }),
    actionSet([execute({ title: t.find, verb: 'desk.board', data: { order: number } })]),
    ...(said === undefined ? [] : [subtle(said)]),
  ];
}

/** 'Kaisa Konsultti, Koulukuraattorit – on valmis, vapaa' */
function rowInWords({ person, answer, availability }: Listed, area: Area, language: Language): string {
  const { marks } = texts[language].choose;
  const known = [...(answer === undefined ? [] : [marks[answer]]), marks[availability]].join(', ');
  return `${person.name}, ${nameOf(area.units, person.unit, language)} – ${known}`;
}
