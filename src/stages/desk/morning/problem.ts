import { capitalised } from '../../../kernel/language/phrases.ts';
import type { Language } from '../../../kernel/language/language.ts';
import { modelTexts } from '../../../model/area/naming.ts';
import type { Order, Problem } from '../../../model/order/order.ts';
import { searchProblem } from '../../../model/search-words.ts';
import { texts } from '../texts.ts';

/** The problem as a channel with guests may read it: that one of a named pair needs a debriefing is for the coordinator alone. */
export function channelProblem(problem: Problem, language: Language): string {
  return problem === 'debrief' ? texts[language].contactWished : modelTexts[language].problems[problem];
}

/** The same as a sentence; of a search that found nothing, what it found missing. */
export function problemSentence(order: Order, problem: Problem, language: Language): string {
  const missing = problem === order.problem ? searchProblem(order) : undefined;
  if (missing !== undefined) return modelTexts[language].matchProblems[missing];
  return sentence(channelProblem(problem, language));
}

/** A status or a problem as a sentence of its own. */
export function sentence(words: string): string {
  return `${capitalised(words)}.`;
}
