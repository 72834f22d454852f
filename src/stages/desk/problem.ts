import type { Language } from '../../kernel/language/language.ts';
import { modelTexts } from '../../model/naming.ts';
import type { Problem } from '../../model/order.ts';
import { texts } from './texts.ts';

/** The problem as a channel with guests may read it: that one of a named pair needs a debriefing is for the coordinator alone. */
export function channelProblem(problem: Problem, language: Language): string {
  return problem === 'debrief' ? texts[language].contactWished : modelTexts[language].problems[problem];
}
