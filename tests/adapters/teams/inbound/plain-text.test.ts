import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { plainText } from '../../../../src/adapters/teams/inbound/plain-text.ts';

describe('the text of a message', () => {
  it.each([
    ['<at>Verkostobotti</at> tilaa\n', 'tilaa'],
    ['<at id="0">Verkosto botti</at>&nbsp;tilaa <at>Aino</at> huomenna', 'tilaa huomenna'],
    ['tilaa\u00a0 nyt\u200b', 'tilaa nyt'],
    ['Anna &amp; Pekka &lt;3 &quot;hei&quot; &#39;moi&#39; &#xe4;', 'Anna & Pekka <3 "hei" \'moi\' ä'],
    ['<p>eka</p><p>toka<br>kolmas</p>', 'eka\ntoka\nkolmas'],
    ['rivi 1\r\n\r\n\r\n\r\nrivi 2', 'rivi 1\n\nrivi 2'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['alle 3 < 4 ja 5 > 4', 'alle 3 < 4 ja 5 > 4'],
    ['&unknown; &#0; &#9999999;', '&unknown;'],
    ['  <at>Verkostobotti</at>  ', ''],
  ])('The text of a message of %j is %j', (sent, meant) => {
    expect(plainText(sent)).toBe(meant);
  });

  it('The text of a message has no mention and no odd blank left, whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainText(`<at>Botti</at>${text}\u00a0`)).not.toMatch(/<at>Botti|\u00a0|\u200b/u);
      }),
    );
  });

  it('The text of a message is found in linear time also where markup never ends', () => {
    const before = performance.now();
    plainText('<at'.repeat(200_000));
    plainText('<at>'.repeat(70_000));
    // In quadratic time it would be minutes.
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
