import { afterAll, afterEach, expect, it } from 'vitest';
import fc from 'fast-check';
import { DAY } from '../../src/kernel/time/instant.ts';
import { onEveryDatabase } from '../support/database.ts';
import { checkEnd, hasEnded } from '../support/proof/invariants.ts';
import { moves } from '../support/proof/moves.ts';
import type { Play } from '../support/proof/presses.ts';
import { ProofTown } from '../support/proof/proof-town.ts';

/** `PROOF_RUNS=1000 npm test -- tests/model/interleavings`; a failure names its seed and path, for PROOF_SEED and PROOF_PATH. */
const RUNS = process.env['PROOF_RUNS'];
const SEED = Number(process.env['PROOF_SEED'] ?? 20_261_201);
const PATH = process.env['PROOF_PATH'];

const SHORT = { numRuns: 2 };
const MOST_MOVES = 50;
const STEP = 4 * DAY;
const MOST_STEPS = 42;

onEveryDatabase('Any row of presses, timers, failures and deaths', (open) => {
  const seen = { rows: 0, moves: 0, presses: 0, orders: 0, deaths: 0, messages: 0, troubles: 0 };
  let town: ProofTown | undefined;
  afterEach(() => town?.close());
  afterAll(() => {
    if (RUNS !== undefined) process.stderr.write(`survived: ${JSON.stringify(seen)}\n`);
  });

  it(
    'Any row of presses, timers, failures and deaths keeps seats, times, messages, calendars and records right, and every order comes to an end',
    async () => {
      const property = fc.asyncProperty(fc.commands(moves(), { maxCommands: MOST_MOVES, size: 'max' }), async (row) => {
        const play: Play = { answers: [], story: [] };
        const present = new ProofTown(open());
        town = present;
        try {
          await present.open();
          await fc.asyncModelRun(() => ({ model: {}, real: { town: present, play } }), row);
          await runOut(present);
          await checkEnd(present);
          await count(present, play);
        } catch (error) {
          throw new Error(`${String(error)}\n${play.story.join('\n')}`, { cause: error });
        } finally {
          await present.close();
        }
      });
      const long = { numRuns: Number(RUNS ?? 1) };
      const replay = PATH === undefined ? {} : { path: PATH };
      await fc.assert(property, { ...(RUNS === undefined ? SHORT : long), ...replay, seed: SEED, endOnFailure: true });
      expect(seen.rows).toBeGreaterThan(0);
    },
    RUNS === undefined ? 480_000 : Number(RUNS) * 60_000,
  );

  async function count(present: ProofTown, { story }: Play): Promise<void> {
    const rows = await present.database.prisma.order.count();
    seen.rows += 1;
    seen.moves += story.filter((line) => !line.startsWith('  ')).length;
    seen.presses += story.filter((line) => line.includes(' presses ')).length;
    seen.orders += rows;
    seen.deaths += present.deaths;
    seen.messages += present.teams.deliveries.length;
    seen.troubles += present.teams.troubles.met + present.calendar.troubles.met;
  }
});

/** The troubles are over and nobody presses any more: time alone. */
async function runOut(town: ProofTown): Promise<void> {
  town.teams.troubles.clear();
  town.calendar.troubles.clear();
  await town.restart();
  await town.moveTo(town.now + DAY);
  for (let more = MOST_STEPS; more > 0 && !(await hasEnded(town)); more -= 1) await town.moveTo(town.now + STEP);
}
