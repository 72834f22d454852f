import type { Install, KnownReach } from '../../../model/people/reachability.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { ReachStore } from '../../../ports/stores/reach-store.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';

/** Reach in the database: beside the conversations, whose last meeting ends a refusal. */
export function prismaReach({ pool, prisma }: Database, clock: Clock): ReachStore {
  const note = async (person: string, row: Readonly<Record<string, string | Date | null>>): Promise<void> => {
    await prisma.reach.upsert({ where: { person }, create: { person, ...row }, update: row });
  };
  return translating<ReachStore>({
    of: async (people) => {
      const { rows } = await pool.query<Row>(READ, [people]);
      return new Map(rows.map((row) => [row.person, knownOf(row)]));
    },
    noteRefused: (person, because) => note(person, { refused: because, refusedAt: new Date(clock.now()) }),
    noteInstall: (person, install, askedBy = '') =>
      note(person, { install, installAt: new Date(clock.now()), askedBy: askedBy === '' ? null : askedBy }),
    forgive: async (people) => {
      const where = { refused: 'not-in-roster', ...(people && { person: { in: [...people] } }) };
      await prisma.reach.updateMany({ where, data: { refused: null, refusedAt: null } });
    },
  });
}

const READ = `
  SELECT asked.person, c.unreachable, c.place IS NOT NULL AS is_met,
    CASE WHEN c.unreachable IS NULL AND c.updated_at > r.refused_at THEN NULL ELSE r.refused END AS refused,
    r.refused_at, r.install, r.install_at, r.asked_by
  FROM unnest($1::text[]) AS asked (person)
  LEFT JOIN conversations c ON c.place = 'person/' || asked.person
  LEFT JOIN reach r ON r.person = asked.person`;

interface Row {
  readonly person: string;
  readonly unreachable: string | null;
  readonly is_met: boolean;
  readonly refused: string | null;
  readonly refused_at: Date | null;
  readonly install: string | null;
  readonly install_at: Date | null;
  readonly asked_by: string | null;
}

function knownOf({ unreachable, is_met, refused, refused_at, install, install_at, asked_by }: Row): KnownReach {
  return {
    chat: !is_met ? 'none' : unreachable === null ? 'open' : 'lost',
    ...(refused !== null && refused_at !== null && { refused: { because: refused, at: refused_at.getTime() } }),
    ...(install !== null &&
      install_at !== null && {
        install: { outcome: install as Install, at: install_at.getTime(), askedBy: asked_by ?? undefined },
      }),
  };
}
