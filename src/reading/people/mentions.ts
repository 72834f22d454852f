import { groupOf } from '../grammar/ages.ts';

/** Somebody who is said to come: how many of which group, and who it is where that shows, so that nobody is counted twice. */
export interface Mention {
  readonly group: string;
  readonly count: number;
  /** `mother`, `father`, `me`, `parents`; undefined where another of the group may be another person. */
  readonly who?: string | undefined;
  readonly kind: 'counted' | 'named' | 'aged';
}

const COUNTED = /^C:(\w+):(\d+)$/;
const NAMED = /^g:(client|parent|parents|kin|child|young|close|job|me)(?:\+(age|sg|mother|father))?$/;
const PARENTS = /^g:parents(?:\+plu)?$/;
const COMPANION = /^g:(client|parents?|kin|child|young|close)\+(?:gen|ill)$/;
const AGES = /^ages:([\d,]+)$/;

/** Everybody mentioned in a clause as somebody who is there, in order. */
export function mentionsIn(clause: string): readonly Mention[] {
  const words = clause.trim().split(' ');
  return words.flatMap((_, at) => mentionsAt(words, at));
}

function mentionsAt(words: readonly string[], at: number): readonly Mention[] {
  const word = words[at] ?? '';
  const [, counted, count] = COUNTED.exec(word) ?? [];
  if (counted !== undefined) return [{ group: counted, count: Number(count), kind: 'counted' }];
  if (isWriter(words, at)) return [{ group: 'me', count: 1, who: 'me', kind: 'named' }];
  if (PARENTS.test(word)) return [{ group: 'parent', count: 2, who: 'parents', kind: 'named' }];
  const [, ages] = AGES.exec(word) ?? [];
  if (ages !== undefined) return isAgeOfBefore(words, at) ? [] : ages.split(',').map(oneOfAge);
  if (isProtagonist(words, at)) return [{ group: 'client', count: 1, who: 'one', kind: 'named' }];
  if (isOwner(words, at) || isSaidTwice(words, at)) return [];
  const [, companion] = COMPANION.exec(word) ?? [];
  if (companion !== undefined && words[at + 1] === 'with') return [named(companion, undefined)];
  const [, group, detail] = NAMED.exec(word) ?? [];
  return group === undefined ? [] : [named(group, detail)];
}

function named(group: string, detail: string | undefined): Mention {
  if (group === 'parents') return { group: 'parent', count: 2, who: 'parents', kind: 'named' };
  const who = detail === 'mother' || detail === 'father' ? detail : group === 'me' ? 'me' : undefined;
  const isOne = detail === 'sg' || group === 'child' || group === 'young' || group === 'client';
  return { group, count: 1, who: who ?? (isOne ? 'one' : undefined), kind: detail === 'age' ? 'aged' : 'named' };
}

function oneOfAge(age: string): Mention {
  return { group: groupOf(Number(age)), count: 1, who: 'one', kind: 'aged' };
}

const PRONOUN = /^(?:hän|hon|han|hen|she|he|her|him)$/;
const COMES = /^(?:,|and|itse|själv|himself|herself|attending|with|yksin|alone|ensam)$/;

/** `hän itse, vaimo ja sisko`, `she comes with her mother`: somebody told of before. */
function isProtagonist(words: readonly string[], at: number): boolean {
  return PRONOUN.test(words[at] ?? '') && JOINT.test(words[at - 1] ?? '') && COMES.test(words[at + 1] ?? '');
}

/** `läheinen ystävä` is one person. */
function isSaidTwice(words: readonly string[], at: number): boolean {
  return words[at] === 'g:close' && words[at + 1] === 'g:close';
}

/** `pojan äiti`, `the child and her mother`: whose somebody is says nothing of who comes; a Swedish or English owner stands before. */
function isOwner(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  if (next === 'meeting' || next === 'network') return /^g:/.test(words[at] ?? '');
  if (/^g:(?:job|pro)/.test(next) && /^g:(?!job|pro|me)/.test(words[at] ?? '')) return true;
  return /^g:/.test(next) && /^g:(?:child|young|client|kin)(?:\+sg)?$/.test(words[at] ?? '') && words[at] !== next;
}

/** `lapsi on 9-vuotias`, `pojken, som är elva`: the age of somebody named. */
function isAgeOfBefore(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some((word) => /^g:(?:child|young|kin|client)/.test(word));
}

const WRITER = /^(?:jag|me|myself|i|mie|mää)$/;
const JOINT = /^(?:,|and|:|\(|\)|\.|;|both|with|sekä|fix)?$/;
const WORKER = /^(?:g:(?:job|pro)|C:(?:job|pro))/;

/** The writer in a list of workers: `jag, läraren och kuratorn`, `her teacher and me`; as a subject they come no more than others. */
function isWriter(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'g:me') return true;
  if (!WRITER.test(word)) return false;
  if (words.slice(at + 1, at + 4).some((one) => /^(?:attending|there)$/.test(one))) return true;
  const [before, after] = [words.slice(Math.max(0, at - 5), at), words.slice(at + 1, at + 6)];
  const isBefore = /^(?:,|and)$/.test(after[0] ?? '') && after.some((one) => WORKER.test(one));
  return isBefore || (/^(?:,|and|:)$/.test(before.at(-1) ?? '') && before.some((one) => WORKER.test(one)));
}
