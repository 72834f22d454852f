import { invariant } from '../../../../kernel/errors.ts';
import type { Area } from '../../../../model/area/area.ts';
import { isMissing, type Fault } from '../../../../model/fields/faults.ts';
import { FIELD_NAMES, filledWindows, rowOf, type FieldName, type Fields } from '../../../../model/fields/fields.ts';
import type { Faults } from '../../../../model/fields/read-field.ts';
import type { Row, TalkQuestion } from '../../../../model/fields/row.ts';
import { isWithClient } from '../../../../model/fields/with-client.ts';

/** The name of a question: that of its field, or of what several fields answer together. */
export type QuestionName = string;

/** What is asked, and of what. */
export interface Asked {
  readonly name: QuestionName;
  /** The field whose row has the question. */
  readonly field: FieldName;
  readonly row: Row;
  readonly question: TalkQuestion;
}

const QUESTIONS: ReadonlyMap<QuestionName, Asked> = new Map(
  FIELD_NAMES.flatMap((field): (readonly [QuestionName, Asked])[] => {
    const row = rowOf(field);
    const { talk } = row;
    if (talk === undefined || typeof talk === 'string') return [];
    const { name = field } = talk;
    return [[name, { name, field, row, question: talk }]];
  }).toSorted(([, a], [, b]) => a.question.at - b.question.at),
);

/** What is asked, one thing at a time, in this order. */
export const QUESTION_NAMES: readonly QuestionName[] = [...QUESTIONS.keys()];

export function isQuestion(name: string | undefined): name is QuestionName {
  return name !== undefined && QUESTIONS.has(name);
}

/** The field, its row and the question of it. */
export function askedBy(name: QuestionName): Asked {
  const asked = QUESTIONS.get(name);
  invariant(asked !== undefined, 'a question that is asked has its row');
  return asked;
}

/** The fields that a question answers. */
export function fieldsOfQuestion(name: QuestionName): readonly FieldName[] {
  return FIELD_NAMES.filter((field) => questionOf(field) === name);
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
export function nextStep(position: Position): QuestionName {
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
  const after = asking === undefined ? 0 : QUESTION_NAMES.indexOf(asking) + 1;
  const from = asking !== undefined && after === 0 ? QUESTION_NAMES.length : after;
  return QUESTION_NAMES.slice(from).filter((name) => isOpen(name, position) && (!isBrief || isNeeded(name, position)));
}

/** May the order go without an answer? Then the form's own default counts, and the summary shows it. */
export function isNeeded(name: QuestionName, { fields, area }: Pick<Position, 'fields' | 'area'>): boolean {
  const { isNeeded: needed = false } = askedBy(name).question;
  return typeof needed === 'boolean' ? needed : needed(fields, area);
}

/** What is wrong with the answer to a question; that nothing has been said yet is no fault. */
export function faultOf(name: QuestionName, faults: Faults): Fault | undefined {
  const [, fault] = [...faults].find(([field, one]) => !isMissing(one) && questionOf(field) === name) ?? [];
  return fault;
}

function isOpen(name: QuestionName, { fields, area }: Pick<Position, 'fields' | 'area'>): boolean {
  const { row, question } = askedBy(name);
  const isTheirs = row.when !== 'client' || isWithClient(fields, area);
  return isTheirs && question.asks?.(fields, area) !== false && !isAnswered(name, fields);
}

function isAnswered(name: QuestionName, fields: Fields): boolean {
  if (name === 'days') return (fields.earliestDate ?? fields.latestDate) !== undefined || filledWindows(fields).length > 0;
  if (name === 'hours') return (fields.timeFrom ?? fields.timeTo) !== undefined || filledWindows(fields).length > 0;
  if (name === 'interpreter') return (fields.interpreter ?? fields.interpreterLanguage) !== undefined;
  return fields[askedBy(name).field] !== undefined;
}

function questionOf(field: FieldName): QuestionName {
  const { talk } = rowOf(field);
  return typeof talk === 'string' ? talk : (talk?.name ?? field);
}
