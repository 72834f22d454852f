/** The writer in a list of workers: `jag, läraren och kuratorn`, `her teacher and me`; as a subject they come no more than others. */
export function isWriter(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'g:me') return true;
  if (!WRITER.test(word)) return false;
  if (words.slice(at + 1, at + 4).some((one) => /^(?:attending|there)$/.test(one))) return true;
  const [before, after] = [words.slice(Math.max(0, at - 5), at), words.slice(at + 1, at + 6)];
  return isLast(word, before, after) || isFirst(after) || isAfter(before);
}

const PERSON = /^[gC]:/;
const WRITER = /^(?:jag|me|myself|i|mie|mää)$/;
const WORKER = /^(?:g:(?:job|pro)|C:(?:job|pro))/;

/** `mother, six relatives and me.` */
function isLast(word: string, before: readonly string[], after: readonly string[]): boolean {
  const isSelf = /^(?:själv|itse)$/.test(after[0] ?? '');
  const ends =
    /^(?:and|,)$/.test(before.at(-1) ?? '') &&
    /^(?:[.;)]|)$/.test(after[Number(isSelf)] ?? '') &&
    (isSelf || before.at(-1) === 'and');
  return ends && /^(?:me|myself|jag)$/.test(word) && before.some((one) => PERSON.test(one));
}

function isFirst(after: readonly string[]): boolean {
  return /^(?:,|and)$/.test(after[0] ?? '') && after.some((one) => WORKER.test(one));
}

function isAfter(before: readonly string[]): boolean {
  return /^(?:,|and|:)$/.test(before.at(-1) ?? '') && before.some((one) => WORKER.test(one));
}
