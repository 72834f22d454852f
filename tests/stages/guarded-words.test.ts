import { describe, expect, it } from 'vitest';
import type { Word } from '../../src/runtime/handlers.ts';
import { answerTo } from '../../src/runtime/turns.ts';
import type { World } from '../../src/runtime/world.ts';
import { words } from '../../src/stages/registry.ts';

/** Nothing can be stored, looked up or logged here: whoever tries is found out. */
const UNTOUCHED = new Proxy({} as World, {
  get: (_, name) => {
    throw new Error(`looked at ${String(name)}`);
  },
});

const PLACES: readonly Word['place'][] = ['personal', 'group', 'channel'];

function word(text: string, place: Word['place']): Word {
  const visitor = { id: 'coordinator-1', name: 'Maija Esimerkki', tenant: 'tenant-1', language: 'fi' as const };
  return { text, visitor, place, address: {} as Word['address'], now: 0 };
}

describe('personal details in a message', () => {
  const messages = [
    'tilanne: asiakas 010190-900N',
    'ota kanava käyttöön, soita 040 123 4567',
    'raportti Kauppakatu 5 A 12',
    'suomi, lapsi s. 3.4.2011',
    'peruuta\nliisa.testi@example.fi',
    'ennakointidialogi vk 49, tyttö s. 3.4.2011',
  ];

  it.each(messages.flatMap((text) => PLACES.map((place) => [text, place] as const)))(
    '%j are refused in a %s chat before any route looks at the message',
    async (text, place) => {
      const [reply, ...more] = await answerTo(UNTOUCHED, words, word(text, place));
      expect(more).toEqual([]);
      expect(JSON.stringify(reply)).toContain('Poista viesti');
      expect(JSON.stringify(reply)).not.toMatch(/900N|123 4567|Kauppakatu|3\.4\.2011|liisa/u);
    },
  );
});
