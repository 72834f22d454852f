import { cleanText } from '../../../kernel/foreign-text.ts';
import { guard } from '../../../kernel/privacy/guard.ts';
import { keptWords, withoutMarks } from './kept-words.ts';
import { CANNOT_SAY, LONGEST_COMMENT, SCALE, type ItemId, type Question } from './questions.ts';

export type AnswerFault = 'not-on-scale' | 'not-a-choice' | 'too-long' | 'guarded' | 'nothing-answered';
export type AnswerFaults = Readonly<Partial<Record<ItemId, AnswerFault>>>;

/** One sheet as it was read: what may be stored, or what is wrong at which question. */
export interface AnswersRead {
  readonly items: Readonly<Record<string, number | string | null>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly faults: AnswerFaults;
  /** What goes back into a form that is shown again: junk and what the guard stopped left out. */
  readonly values: Readonly<Record<string, string>>;
}

/** Reads the inputs of these questions; every other input is left alone. At least one question is to be answered. */
export function readAnswers(questions: readonly Question[], inputs: Readonly<Record<string, string>>): AnswersRead {
  const read = questions.map(
    (question) => [question, readOne(question, cleanText((inputs[question.id] ?? '').slice(0, LONGEST_READ)).trim())] as const,
  );
  const given = read.filter(([, one]) => one.value !== undefined);
  const wrong = read.flatMap(([{ id }, { fault }]) => (fault === undefined ? [] : [[id, fault] as const]));
  const isEmpty = given.length === 0 && wrong.length === 0;
  const [first] = questions;
  const faults = isEmpty && first !== undefined ? [[first.id, 'nothing-answered'] as const] : wrong;
  return {
    items: Object.fromEntries(given.flatMap(([{ id, kind }, { value = null }]) => (kind === 'comment' ? [] : [[id, value]]))),
    comments: Object.fromEntries(given.flatMap(([{ id, kind }, { value }]) => (kind === 'comment' ? [[id, String(value)]] : []))),
    faults: Object.fromEntries(faults),
    values: Object.fromEntries(read.flatMap(([{ id }, { kept }]) => (kept === undefined ? [] : [[id, kept]]))),
  };
}

interface One {
  /** null: "cannot say". */
  readonly value?: number | string | null;
  readonly fault?: AnswerFault;
  readonly kept?: string;
}

function readOne(question: Question, said: string): One {
  if (said === '') return {};
  if (question.kind === 'comment') return readComment(said);
  const isScale = question.kind === 'scale';
  const allowed: readonly string[] = isScale ? [...SCALE, CANNOT_SAY] : question.values;
  if (!allowed.includes(said)) return { fault: isScale ? 'not-on-scale' : 'not-a-choice' };
  if (said === CANNOT_SAY) return { value: null, kept: said };
  return { value: isScale ? Number(said) : said, kept: said };
}

/** The guard comes first: what it stops is neither kept nor counted, only the words around it come back. */
function readComment(said: string): One {
  if (guard(said).length > 0) return { fault: 'guarded', kept: keptWords(said) };
  if (withoutMarks(said) === '') return {};
  return said.length > LONGEST_COMMENT ? { fault: 'too-long', kept: said } : { value: said, kept: said };
}

/** What is beyond is cut before anything else is done with it, the guard above all: twice what may be sent, so that a little too much comes back to its writer. */
const LONGEST_READ = 2 * LONGEST_COMMENT;
