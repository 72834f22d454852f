import type { Candidate, MatchFacts } from './facts.ts';
import type { HardRule } from './eligibility.ts';
import type { People, PersonTime, TimeRule } from './availability.ts';
import type { RankTerms } from './ranking.ts';
import type { Scene } from './windows.ts';
import type { Enough, Scan } from './core/scan.ts';
import { hasBit } from './core/masks.ts';
import { scan } from './core/scan.ts';
import { peopleOf, queueOf, whyNever } from './availability.ts';
import { termsOf, whyNotEligible } from './eligibility.ts';
import { inTurn, rankTermsOf } from './ranking.ts';
import { sceneOf } from './windows.ts';

/** Why a person is not suggested for any of the times: the first rule that stopped them. */
export interface WhyNot {
  readonly id: string;
  readonly reason: HardRule | TimeRule;
}

/** One order laid over the whole bank: who may be asked, in the order of turn, and who of them is free when. */
export interface Survey {
  readonly terms: RankTerms;
  readonly scene: Scene;
  readonly people: People;
  readonly known: Scan;
  readonly unknown: Scan;
  /** Those who hold a seat already. */
  readonly seated: readonly Candidate[];
  /** Those whom a rule stopped that does not depend on the time. */
  readonly stopped: readonly WhyNot[];
}

export function survey({ need, candidates, calendars, policy, now }: MatchFacts): Survey {
  const terms = rankTermsOf(termsOf(need, now), policy, now);
  const { qualified, stopped } = sift(candidates, terms);
  const scene = sceneOf(need, policy, calendars.period);
  const people = peopleOf(inTurn(qualified, terms), calendars, scene, need, policy);
  return {
    terms,
    scene,
    people,
    known: scan(queueOf(people.known), scene.starts, scene.block, enoughFor(people, scene, terms)),
    unknown: scan(queueOf(people.unknown), scene.starts, scene.block),
    seated: candidates.filter(({ id }) => terms.seated.has(id)),
    stopped,
  };
}

/** Those whose calendar was read and who are free at start number `index`, in the order of turn. */
export function* freeAt(found: Survey, index: number): Generator<PersonTime> {
  yield* freeOf(found.people.known, found.known, found.scene, index);
}

/** Those whose calendar is unknown and whom our own books do not show as taken. */
export function* unknownAt(found: Survey, index: number): Generator<PersonTime> {
  yield* freeOf(found.people.unknown, found.unknown, found.scene, index);
}

/** Qualified people who can take none of the starts, each with the first reason. */
export function neverFree({ people, known, scene }: Survey): WhyNot[] {
  if (scene.starts.count === 0) return [];
  const { words } = scene.starts;
  return people.known.flatMap((personTime, index) => {
    if (index >= known.people || !isEmptyRow(known.masks, index * words, words)) return [];
    const reason = whyNever(personTime, scene);
    return reason === undefined ? [] : [{ id: personTime.person.candidate.id, reason }];
  });
}

function sift(candidates: readonly Candidate[], terms: RankTerms): { qualified: Candidate[]; stopped: WhyNot[] } {
  const qualified: Candidate[] = [];
  const stopped: WhyNot[] = [];
  for (const candidate of candidates) {
    const reason = whyNotEligible(candidate, terms);
    if (reason === undefined) qualified.push(candidate);
    else stopped.push({ id: candidate.id, reason });
  }
  return { qualified, stopped };
}

/**
 * In a very large bank the scan ends when the best times are settled. Not for a follow-up, whose best times are those of the former
 * team, nor where the orderer's calendar will throw times out afterwards.
 */
function enoughFor(people: People, scene: Scene, { policy, need }: RankTerms): Enough | undefined {
  if (people.known.length <= policy.countAllUpTo || need.followUpOf?.length || need.orderer?.known) return undefined;
  const possible = new Int32Array(scene.starts.words);
  for (const hours of new Set(people.known.map((personTime) => personTime.hours))) {
    for (let word = 0; word < possible.length; word++) possible[word] = (possible[word] ?? 0) | (hours[word] ?? 0);
  }
  return { possible, times: policy.timesWithTeams };
}

function* freeOf(people: readonly PersonTime[], done: Scan, { starts }: Scene, index: number): Generator<PersonTime> {
  for (let person = 0; person < done.people; person++) {
    const personTime = people[person];
    if (personTime && hasBit(done.masks, person * starts.words, index)) yield personTime;
  }
}

function isEmptyRow(masks: Int32Array, row: number, words: number): boolean {
  for (let word = row; word < row + words; word++) if (masks[word] !== 0) return false;
  return true;
}
