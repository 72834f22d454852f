import type { Area } from '../../../../model/area.ts';
import { methodOf } from '../../../../model/naming.ts';
import { MISSING } from '../../request/faults.ts';
import type { Fault, Faults } from '../../request/faults.ts';
import { filledWindows } from '../../request/fields.ts';
import type { FieldName, Fields } from '../../request/fields.ts';

/** What is asked, one thing at a time, in this order. */
export const QUESTION_NAMES = [
  'kind',
  'method',
  'clientAgreed',
  'unit',
  'municipality',
  'placeType',
  'days',
  'hours',
  'countFamily',
  'countClose',
  'countProfessionals',
  'language',
  'interpreter',
  'interpreterLanguage',
  'theme',
] as const;

export type QuestionName = (typeof QUESTION_NAMES)[number];

/** Where a conversation stands: at a question, or at the summary that is sent. */
export type Step = QuestionName | 'summary';

export function isQuestion(name: string | undefined): name is QuestionName {
  return (QUESTION_NAMES as readonly (string | undefined)[]).includes(name);
}

export interface Position {
  readonly fields: Fields;
  readonly area: Area;
  /** What is wrong with the fields as they stand. */
  readonly faults: Faults;
  readonly asking?: string | undefined;
  readonly isBrief?: boolean | undefined;
}

/** The next thing to ask: ahead of the last one, then what an order cannot do without, then what is wrong; else the summary. */
export function nextStep(position: Position): Step {
  const [ahead] = questionsAhead(position);
  const needed = QUESTION_NAMES.find((name) => isNeeded(name, position) && isOpen(name, position));
  return ahead ?? needed ?? QUESTION_NAMES.find((name) => faultOf(name, position.faults) !== undefined) ?? 'summary';
}

/** Is the answer to this question still wanting, or wrong? */
export function isUnanswered(name: QuestionName, position: Position): boolean {
  return isOpen(name, position) || faultOf(name, position.faults) !== undefined;
}

/** How many things are still to be asked after this one. */
export function questionsAhead(position: Position): readonly QuestionName[] {
  const { asking, isBrief = false } = position;
  const from = isQuestion(asking) ? QUESTION_NAMES.indexOf(asking) + 1 : asking === undefined ? 0 : QUESTION_NAMES.length;
  return QUESTION_NAMES.slice(from).filter((name) => isOpen(name, position) && (!isBrief || isNeeded(name, position)));
}

/** May the order go without an answer? Then the form's own default counts, and the summary shows it. */
export function isNeeded(name: QuestionName, { fields, area }: Pick<Position, 'fields' | 'area'>): boolean {
  if (name === 'countFamily') return isWithClient(fields, area) && hasNoCounts(fields);
  if (name === 'countProfessionals') return hasNoCounts(fields);
  return NEEDED.has(name);
}

/** What is wrong with the answer to a question; that nothing has been said yet is no fault. */
export function faultOf(name: QuestionName, faults: Faults): Fault | undefined {
  const [, fault] = [...faults].find(([field, { reason }]) => !MISSING.has(reason) && fieldsOfQuestion(name, field)) ?? [];
  return fault;
}

/** Is the meeting known to be one with a client? */
export function isWithClient({ kind, method }: Fields, area: Area): boolean {
  const kinds = methodOf(area, method ?? '')?.kinds ?? [];
  return (kind ?? (kinds.length === 1 ? kinds[0] : undefined)) === 'client';
}

const NEEDED: ReadonlySet<QuestionName> = new Set(['kind', 'method', 'clientAgreed', 'unit', 'municipality', 'days'] as const);

function isOpen(name: QuestionName, { fields, area }: Pick<Position, 'fields' | 'area'>): boolean {
  return (APPLIES[name]?.(fields, area) ?? true) && !isAnswered(name, fields);
}

type Applies = (fields: Fields, area: Area) => boolean;

/** Questions that only some orders have. */
const APPLIES: Readonly<Partial<Record<QuestionName, Applies>>> = {
  kind: ({ method }, area) => methodOf(area, method ?? '')?.kinds.length !== 1,
  clientAgreed: isWithClient,
  municipality: (_fields, area) => area.municipalities.length > 1,
  countFamily: isWithClient,
  countClose: isWithClient,
  interpreterLanguage: ({ interpreter }) => interpreter === 'language',
  theme: (_fields, area) => area.themes.length > 0,
};

function isAnswered(name: QuestionName, fields: Fields): boolean {
  if (name === 'days') return (fields.earliestDate ?? fields.latestDate) !== undefined || filledWindows(fields).length > 0;
  if (name === 'hours') return (fields.timeFrom ?? fields.timeTo) !== undefined || filledWindows(fields).length > 0;
  if (name === 'interpreter') return (fields.interpreter ?? fields.interpreterLanguage) !== undefined;
  return fields[name] !== undefined;
}

function hasNoCounts({ countFamily, countClose, countProfessionals }: Fields): boolean {
  return [countFamily, countClose, countProfessionals].every((count) => count === undefined || count === '0');
}

function fieldsOfQuestion(name: QuestionName, field: FieldName): boolean {
  if (/^window\d+Date$/.test(field)) return name === 'days';
  if (/^window\d+(?:From|To)$/.test(field)) return name === 'hours';
  return FIELDS[name]?.includes(field) ?? name === field;
}

const FIELDS: Readonly<Partial<Record<QuestionName, readonly FieldName[]>>> = {
  clientAgreed: ['clientAgreed', 'clientAgreedOn'],
  unit: ['unit', 'sector'],
  placeType: ['placeType', 'placeText'],
  days: ['earliestDate', 'latestDate', 'weekdays'],
  hours: ['timeFrom', 'timeTo', 'durationMinutes'],
  countFamily: ['countFamily', 'countChildren', 'countYoung'],
};
