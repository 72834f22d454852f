import { describe, expect, it } from 'vitest';
import { answered, answerPairs, isRight } from '../support/answers.ts';

describe('answers to the bot’s questions', () => {
  it('Answers to the bot’s questions are read in their light', async () => {
    const read = [];
    for (const pair of answerPairs()) read.push({ ...pair, got: await answered(pair) });
    expect(read.filter(({ got, ...pair }) => !isRight(pair, got)).length).toBeLessThanOrEqual(5);
  });
});
