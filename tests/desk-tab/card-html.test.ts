import { describe, expect, it } from 'vitest';
import { deskCardHtml } from '../../src/desk-tab/card/press-button.ts';
import { markdownHtml } from '../../src/kernel/card/markdown-html.ts';
import { pressedIn } from '../../src/desk-tab/card/pressed.ts';
import {
  actionSet,
  card,
  choiceInput,
  escapeMarkdown,
  execute,
  foldable,
  text,
  unfold,
  type CardElement,
} from '../../src/kernel/card/card.ts';
import { cardsByName } from '../support/all-cards.ts';

const cardOf = (...body: readonly CardElement[]) =>
  deskCardHtml(card({ language: 'fi', title: 'Tilaus', body }), '/desk/orders/1').markup;

/** The value of the button, as a browser would send it. */
const sentBy = (markup: string): string =>
  /name="press"\s+value="([^"]+)"/.exec(markup)![1]!.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

describe('a card on a page of the tab', () => {
  it('A card on a page sends what its button carries, and what is filled in unless the button means nothing of it', () => {
    const press = execute({ title: 'Vaihda', verb: 'desk.replace', data: { order: 'VP-2026-0001', seat: 1 } });
    const bare = execute({ title: 'Muistuta', verb: 'desk.remind', data: { order: 'VP-2026-0001' }, associatedInputs: 'none' });
    const filled = { consultants: 'a,b', order: 'VP-2026-0009' };
    expect(pressedIn({ ...filled, press: sentBy(cardOf(actionSet([press]))) })).toEqual({
      verb: 'desk.replace',
      inputs: { consultants: 'a,b', order: 'VP-2026-0001', seat: '1' },
    });
    expect(pressedIn({ ...filled, press: sentBy(cardOf(actionSet([bare]))) })).toEqual({
      verb: 'desk.remind',
      inputs: { order: 'VP-2026-0001' },
    });
  });

  it('A meeting of a series is opened from the row on a page of its own, and no press of this page', () => {
    const open = execute({ title: 'Avaa 3. palaveri', verb: 'order.status', data: { order: 'VP-2026-0001-3' } });
    const markup = cardOf(actionSet([open]));
    expect(markup).toContain('href="/desk/orders/VP-2026-0001-3"');
    expect(markup).not.toContain('name="press"');
  });

  it('The way back from a question to its order, and to all orders, is a link on a page', () => {
    const back = execute({ title: 'Takaisin', verb: 'order.status', data: { order: 'VP-2026-0001' } });
    const all = execute({ title: 'Kaikki tilaukset', verb: 'desk.board' });
    const markup = cardOf(actionSet([back, all]));
    expect([...markup.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['/desk/orders/VP-2026-0001', '/desk/orders']);
    expect(markup).not.toContain('name="press"');
  });

  it.each(['', 'null', '[]', '{"data":1}', '{"data":{}}', '{"data":{"verb":{}}}', '{"data":{"verb":"x","a":{}}}'])(
    'A press that no card has is none: %s',
    (press) => expect(pressedIn({ press })).toBeUndefined(),
  );

  it('A card on a page keeps its labels, choices and folds', () => {
    const choices = [
      { title: 'Kaisa', value: 'a' },
      { title: 'Kalle', value: 'b' },
    ];
    const input = choiceInput({ id: 'consultants', label: 'Konsultit', choices, isMultiSelect: true, value: 'b' });
    const markup = cardOf(actionSet([unfold('Valitse konsultit', 'staff')]), foldable('staff', false, [input]));
    expect(markup).toMatch(/<details\s*>\s*<summary>Valitse konsultit<\/summary>/);
    expect(markup).toMatch(/<legend>Konsultit<\/legend>/);
    expect(markup).toMatch(/name="consultants" value="b" checked/);
    expect(markup).not.toMatch(/value="a" checked/);
  });

  it('Words of a card are shown as Teams shows them, and nothing in them is markup', () => {
    expect(markdownHtml('**Huomaa** [soita](tel:+358401234567)').markup).toBe(
      '<strong>Huomaa</strong> <a href="tel:+358401234567">soita</a>',
    );
    const name = '<b>*A*</b> [x](javascript:alert(1)) _y_ & "';
    expect(markdownHtml(escapeMarkdown(name)).markup).toBe('&lt;b&gt;*A*&lt;/b&gt; [x](javascript:alert(1)) _y_ &amp; &quot;');
    expect(markdownHtml('[x](javascript:alert(1))').markup).not.toContain('href');
    expect(cardOf(text('<img src=x onerror=alert(1)>'))).not.toContain('<img');
  });

  it('Every card of the product can be drawn on a page, with every button and a name for every input', () => {
    for (const [name, one] of Object.entries(cardsByName('fi'))) {
      const markup = deskCardHtml(one, '/desk').markup;
      const inputs = [...markup.matchAll(/<(?:input|select|textarea) (?:type="[a-z]+" )?name="([^"]*)"/g)].map(([, id]) => id);
      expect([name, inputs.filter((id) => id === '')]).toEqual([name, []]);
      expect([name, markup.includes('[object'), markup.includes('undefined')]).toEqual([name, false, false]);
      // A button that only opens an order, all of them, or a form of the bot, is a link.
      expect([name, [...markup.matchAll(/name="press"|class="button" href="\/desk\/order/g)].length]).toEqual([
        name,
        countOf(one, 'Action.Execute') + dialogsIn(one),
      ]);
    }
  });
});

/** Parts of this type, but those that stand in for another. */
function countOf(part: unknown, type: string): number {
  if (Array.isArray(part)) return part.reduce<number>((sum, one) => sum + countOf(one, type), 0);
  if (typeof part !== 'object' || part === null) return 0;
  const own = 'type' in part && part.type === type ? 1 : 0;
  return Object.entries(part).reduce(
    (sum, [key, one]) => (key === 'fallback' || key === 'refresh' ? sum : sum + countOf(one, type)),
    own,
  );
}

const dialogsIn = (part: unknown): number => countOf(part, 'Action.Submit');
