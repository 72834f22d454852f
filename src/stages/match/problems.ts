import { MINUTE, type Instant, mergeIntervals } from '../../kernel/time/instant.ts';
import { minutesOf } from '../../kernel/time/zone.ts';
import type { MatchProblem } from '../../model/order/match-log.ts';
import type { Candidate, MatchFacts, MatchNeed } from './match-facts.ts';
import type { PersonTime } from './times/availability.ts';
import type { Screening } from './nearest/screening.ts';
import { demandOf, teamCount } from './people/team-count.ts';

/** The first thing that explains why a search found no time. */
export function problemOf({ need, candidates, now }: MatchFacts, found: Screening): MatchProblem {
  return faultOfWish(need, found, now) ?? faultOfBank(need, candidates, found);
}

function faultOfWish(need: MatchNeed, { scene, terms }: Screening, now: Instant): MatchProblem | undefined {
  const { windows, durationMinutes, setUpMinutes, debriefMinutes, earliestStart } = need;
  if (windows.length === 0) return 'no-window';
  const forward = windows.filter(({ start, end }) => start < end);
  if (forward.length === 0) return 'window-ends-before-start';
  if (forward.every(({ end }) => end <= now)) return 'window-in-past';
  const lengths = mergeIntervals(forward).map(({ start, end }) => end - start);
  if (Math.max(...lengths) < durationMinutes * MINUTE) return 'longer-than-window';
  if (forward.every(({ end }) => end - durationMinutes * MINUTE < earliestStart)) return 'too-soon';
  const { start, end } = terms.policy.ordinaryDay;
  if (setUpMinutes + durationMinutes + debriefMinutes > minutesOf(end) - minutesOf(start)) return 'longer-than-working-day';
  return scene.starts.count === 0 ? 'only-days-off' : undefined;
}

function faultOfBank(need: MatchNeed, candidates: readonly Candidate[], { people, stopped, terms }: Screening): MatchProblem {
  if (candidates.length === 0) return 'nobody-in-bank';
  const { areas } = terms;
  if (areas && !candidates.some(({ municipalities }) => municipalities.some((id) => areas.has(id)))) return 'nobody-in-area';
  const [asked, unreached] = [[...people.known, ...people.unknown], stopped.filter(({ reason }) => reason === 'out-of-reach')];
  if (asked.length + unreached.length === 0) return 'nobody-qualified';
  if (!canFill(need, asked)) return unreached.length > 0 ? 'too-few-reached' : 'too-few-qualified';
  if (people.known.length === 0) return 'all-unknown';
  return canFill(need, people.known) ? 'no-common-time' : 'too-few-known';
}

function canFill(need: MatchNeed, people: readonly PersonTime[]): boolean {
  const counts: [number, number, number] = [0, 0, 0];
  for (const { skill } of people) counts[skill]++;
  return teamCount(counts, demandOf(need.teamRoles)) > 0;
}
