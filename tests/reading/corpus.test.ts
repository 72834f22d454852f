import { describe, expect, it } from 'vitest';
import { corpus, precision, recall, score, total } from './score.ts';

const LANGUAGES = ['fi', 'sv', 'en'] as const;
const LEAST = { fi: 150, sv: 80, en: 70 };

describe.each(LANGUAGES)('orders in words in %s', (language) => {
  const samples = corpus(language);
  const { byField, misses } = score(samples, language);

  it('Are tried on enough sentences, each of them once', () => {
    expect(samples.length).toBeGreaterThanOrEqual(LEAST[language]);
    expect(new Set(samples.map(({ says, now }) => `${now} ${says}`)).size).toBe(samples.length);
  });

  it('Are understood field by field', () => {
    const poor = [...byField].filter(([, one]) => precision(one) < 0.97 || recall(one) < 0.93).map(([field]) => field);
    expect({ poor, misses: poor.length === 0 ? [] : misses }).toEqual({ poor: [], misses: [] });
  });

  it('Are understood nearly as well in sentences written afterwards', () => {
    const unseen = total(score(corpus(`${language}-unseen`), language).byField);
    expect(precision(unseen)).toBeGreaterThan(0.9);
    expect(recall(unseen)).toBeGreaterThan(0.88);
  });
});

describe.each(LANGUAGES)('series of meetings in %s', (language) => {
  it.each([
    ['written before the rules', '', 0.98, 0.95],
    ['written afterwards', '-unseen', 0.95, 0.8],
  ])('How many meetings, and how often, is understood in messages %s', (_, part, leastPrecision, leastRecall) => {
    const { byField } = score(corpus(`series/${language}${part}`), language);
    const told = new Map([...byField].filter(([field]) => field === 'meetings' || field === 'everyWeeks'));
    expect(precision(total(told))).toBeGreaterThan(leastPrecision);
    expect(recall(total(told))).toBeGreaterThan(leastRecall);
  });
});

describe.each(LANGUAGES)('messages by persona in %s', (language) => {
  it('Are understood as well as when they were last measured, those that nobody has looked at too', () => {
    const known = total(score(corpus(`persona/${language}`), language).byField);
    expect(precision(known)).toBeGreaterThan(0.97);
    expect(recall(known)).toBeGreaterThan(0.95);
    const fresh = total(score(corpus(`fresh/${language}`), language).byField);
    expect(precision(fresh)).toBeGreaterThan(0.96);
    expect(recall(fresh)).toBeGreaterThan(0.92);
    const wide = total(score([...corpus(`wide/${language}`), ...corpus(`wide/more-${language}`)], language).byField);
    expect(precision(wide)).toBeGreaterThan(0.94);
    expect(recall(wide)).toBeGreaterThan(0.91);
    const unseen = total(score(corpus(`persona/${language}-unseen`), language).byField);
    expect(precision(unseen)).toBeGreaterThan(0.9);
    expect(recall(unseen)).toBeGreaterThan(0.87);
  });
});

describe.each(LANGUAGES)('long messages and others in %s', (language) => {
  it('Are understood as well as when they were last measured, with people and days told in running text', () => {
    const long = score(corpus(`long/${language}`), language);
    const all = total(long.byField);
    expect(precision(all)).toBeGreaterThan(0.93);
    expect(recall(all)).toBeGreaterThan(0.88);
  });

  it('Are no orders where nothing is ordered', () => {
    const samples = ['no-order/', 'aside/', 'everyday/', 'asked/', 'asked/more-'].flatMap((set) => corpus(`${set}${language}`));
    expect(score(samples, language).byField.get('intent')?.right).toBeGreaterThan(0.97 * samples.length);
  });
});

describe('the corpus', () => {
  it('The corpus holds only identity codes that are given to nobody', () => {
    const codes = LANGUAGES.flatMap((language) => corpus(language)).filter(({ guard }) => guard.includes('identity-code'));
    for (const { says } of codes) expect(says).toMatch(/131052.?308T|[A+-]?9\d\d/);
  });
});
