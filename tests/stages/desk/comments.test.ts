import { describe, expect, it } from 'vitest';
import type { ViewFacts } from '../../../src/runtime/handlers.ts';
import { deskOrderView } from '../../../src/stages/desk/channel/order.card.ts';
import { texts } from '../../../src/stages/desk/texts.ts';
import { lintCard } from '../../support/lint-card.ts';
import { anArea, anOrder, NOW } from '../../support/order-builder.ts';
import { deskWorld } from './support/desk-world.ts';

const { refusals } = texts.fi;
const sentence = (text: string) => ({ kind: 'sentence', text });

describe('the coordinator’s reading of comments', () => {
  it('The coordinator’s reading of comments shows the words of the feedback to the coordinator alone, and records each reading', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'held' })] });
    const about = { period: '2026Q4', group: 'client' } as const;
    desk.comments = [
      { ...about, item: 'helped', text: 'Rauhallinen tahti' },
      { ...about, item: 'helped', text: 'Hyvä *puhe*' },
    ];
    expect(await desk.press('desk.comments', undefined, 'consultant-1')).toEqual(sentence(refusals['not-coordinator']));
    expect(desk.commits).toEqual([]);
    const reply = await desk.press('desk.comments');
    expect(reply.kind === 'card' && lintCard(reply.card)).toEqual([]);
    expect(JSON.stringify(reply)).toMatch(/Hyvä .*Rauhallinen tahti/);
    expect(desk.commits[0]?.events).toMatchObject([
      { cause: { by: 'coordinator-1', role: 'coordinator' }, event: { type: 'CommentsRead', count: 2 } },
    ]);
    expect(JSON.stringify(desk.commits[0]?.events)).not.toContain('tahti');
  });

  it('The coordinator’s reading of comments is possible after closing too, from the emptied card, with a trace; it says so when it is no longer kept', async () => {
    const desk = deskWorld({ orders: [anOrder({ phase: 'closed', heldAt: NOW })] });
    const facts = {
      area: anArea(),
      now: NOW,
      language: 'fi',
      to: { desk: 'itaraja' },
      bank: new Map(),
      publicUrl: '',
      hasAnswered: false,
    };
    const over = deskOrderView(desk.order(), facts as ViewFacts);
    expect(over && lintCard(over.card)).toEqual([]);
    expect(JSON.stringify(over)).toContain('"desk.comments"');
    const cancelled = deskOrderView(anOrder({ phase: 'cancelled' }), facts as ViewFacts);
    expect(JSON.stringify(cancelled)).not.toContain('"desk.comments"');
    expect(JSON.stringify(await desk.press('desk.board'))).toContain('"desk.comments"');
    expect(JSON.stringify(await desk.press('desk.comments'))).toContain(texts.fi.comments.none);
    desk.comments = [{ period: '2026Q4', group: 'client', item: 'helped', text: 'Rauhallinen tahti' }];
    expect(JSON.stringify(await desk.press('desk.comments'))).toContain('Rauhallinen tahti');
    expect(desk.commits.map(({ events }) => events[0]?.event)).toEqual([{ type: 'CommentsRead', count: 1 }]);
  });
});
