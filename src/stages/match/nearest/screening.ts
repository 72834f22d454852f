import type { CalendarReading, Candidate, MatchFacts } from '../match-facts.ts';
import { type HardRule, termsOf, whyNotEligible } from '../people/eligibility.ts';
import { type PersonTime, type TimeRule, personTimes, whyNever } from '../times/availability.ts';
import { type RankTerms, type RankedPerson, byTurn, rankOf, rankTermsOf } from '../people/ranking.ts';
import { type Scene, sceneOf } from '../times/windows.ts';
import { type Enough, type Scan, scan } from '../core/scan.ts';
import { hasBit, unionOf } from '../core/masks.ts';
import { AMPLE } from '../core/bit-counts.ts';

/** Why a person is not suggested for any of the times: the first rule that stopped them. */
export interface WhyNot {
  readonly id: string;
  readonly reason: HardRule | TimeRule;
}

/** Those whose calendar was read, and those whose time is unknown: never free, never busy, but for what our own books say. */
export interface People {
  readonly known: readonly PersonTime[];
  readonly unknown: readonly PersonTime[];
}

/** The bank sifted for one order by everything but free time. */
export interface Sifted {
  readonly terms: RankTerms;
  readonly scene: Scene;
  /** In the order of turn. */
  readonly people: People;
  /** Those who hold a seat already. */
  readonly seated: readonly Candidate[];
  /** Those whom a rule stopped that does not depend on the time. */
  readonly stopped: readonly WhyNot[];
}

/** One order laid over the whole bank: who may be asked, in the order of turn, and who of them is free when. */
export interface Screening extends Sifted {
  readonly known: Scan;
  readonly unknown: Scan;
}

export function screen(facts: MatchFacts): Screening {
  return withFreeTime(sift(facts));
}

/** One pass over the bank in its own order, which is how it lies in memory; only then are people put in the order of turn. */
export function sift({ need, candidates, calendars, policy, now }: MatchFacts): Sifted {
  const terms = rankTermsOf(termsOf(need, now), policy, now);
  const scene = sceneOf(need, policy, calendars.period);
  const timeOf = personTimes(scene, need, policy);
  const [known, unknown]: [PersonTime[], PersonTime[]] = [[], []];
  const stopped: WhyNot[] = [];
  for (const candidate of candidates) {
    const reason = whyNotEligible(candidate, terms);
    if (reason === undefined) {
      const reading = calendars.readings.get(candidate.id) ?? NOT_ASKED;
      (reading.isKnown ? known : unknown).push(timeOf(rankOf(candidate, terms), reading));
    } else stopped.push({ id: candidate.id, reason });
  }
  const seated = terms.seated.size === 0 ? [] : candidates.filter(({ id }) => terms.seated.has(id));
  return { terms, scene, people: { known: known.sort(byTurn), unknown: unknown.sort(byTurn) }, seated, stopped };
}

export function withFreeTime(sifted: Sifted): Screening {
  const { people, scene, terms } = sifted;
  return {
    ...sifted,
    known: scan(people.known, scene, enoughFor(people, scene, terms)),
    unknown: scan(people.unknown, scene),
  };
}

/** Hands in turn to `visit` those who have start number `index` free, until it says true. */
type Visiting = (found: Screening, index: number, visit: (person: RankedPerson) => boolean) => void;

/** Everybody whose calendar was read. */
export const visitFree: Visiting = visiting('known');

/** Everybody whose calendar is unknown and whom our own books do not show as taken. */
export const visitUnknown: Visiting = visiting('unknown');

/** Qualified people who can take none of the starts, each with the first reason. */
export function neverFree({ people, known, scene, terms }: Screening): WhyNot[] {
  if (scene.starts.count === 0) return [];
  const { words } = scene.starts;
  return people.known.flatMap((personTime, index) => {
    if (index >= known.people || !isEmptyRow(known.masks, index * words, words)) return [];
    const reason = whyNever(personTime, scene, terms.policy);
    return reason === undefined ? [] : [{ id: personTime.candidate.id, reason }];
  });
}

const NOT_ASKED: CalendarReading = { isKnown: false, reason: 'not-asked' };

/**
 * In a very large bank the scan ends when the best times are settled. Not for a follow-up, whose best times are those of the former
 * team, nor where the orderer's calendar will throw times out afterwards.
 */
function enoughFor({ known }: People, { starts }: Scene, { policy, need }: RankTerms): Enough | undefined {
  const isLarge = known.length > policy.countAllUpTo && policy.plenty <= AMPLE && policy.inTurn <= AMPLE;
  const isFollowUp = need.followUpOf !== undefined && need.followUpOf.length > 0;
  if (!isLarge || isFollowUp || need.orderer?.isKnown === true) return undefined;
  const masks = new Set<Int32Array>();
  for (const { hours } of known) masks.add(hours);
  return { possible: unionOf([...masks], starts.words), times: policy.timesWithTeams };
}

function visiting(which: 'known' | 'unknown'): Visiting {
  return ({ people, scene, [which]: done }, index, visit) => {
    for (let place = 0; place < done.people; place++) {
      const person = people[which][place];
      if (person && hasBit(done.masks, place * scene.starts.words, index) && visit(person)) return;
    }
  };
}

function isEmptyRow(masks: Int32Array, row: number, words: number): boolean {
  for (let word = row; word < row + words; word++) if (masks[word] !== 0) return false;
  return true;
}
