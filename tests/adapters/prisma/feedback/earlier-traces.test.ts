import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { onEveryDatabase } from '../../../support/database.ts';

onEveryDatabase('what earlier versions noted of who has answered', (open) => {
  const planned = (id: string) => `VP-2026-0001/answered/card.show/feedback.card/${id}`;
  const shown = (view: string, id: string) => `VP-2026-0001/${view}/${id}/`;

  it('What earlier versions noted of who has answered is gone: keys of the thanks, their time and content, and reminders; all else stays', async () => {
    const { pool } = open();
    const insert = {
      planned: `INSERT INTO planned_keys (key, planned_at) VALUES ($1, now())`,
      parked: `INSERT INTO parked_jobs (key, content, because, parked_at) VALUES ($1, '{}', 'gone', now())`,
      outbox: `INSERT INTO outbox (key, job, order_number, needs, due) VALUES ($1, 'card.show', 'VP-2026-0001', '{}', now())`,
    };
    for (const sql of Object.values(insert)) {
      await pool.query(sql, [planned('person-1')]);
      await pool.query(sql, ['VP-2026-0001/event-7/card.show/feedback.card/person-1']);
    }
    const message = `INSERT INTO messages (key, order_number, place, conversation_id, activity_id, content_hash, state, attempts, at)
      VALUES ($1, 'VP-2026-0001', 'person/' || $2, 'chat', $3, $4, 'sent', 1, $5)`;
    const rows = [
      ['feedback.card', 'answered', 'thanks', '2026-11-02T10:11:12.345Z'],
      ['feedback.card', 'silent', 'questions', '2026-11-01T09:00:00Z'],
      ['impact.card', 'answered', 'thanks', '2026-11-02T10:11:13.345Z'],
      ['feedback.reminder', 'silent', 'questions', '2026-11-06T09:00:00Z'],
      ['order.status', 'answered', 'status', '2026-11-06T09:00:00Z'],
    ] as const;
    for (const [view, id, hash, at] of rows) await pool.query(message, [shown(view, id), id, `activity-${view}-${id}`, hash, at]);

    await pool.query(await readFile('prisma/migrations/20261129220000_traces_of_answers/migration.sql', 'utf8'));

    for (const table of ['planned_keys', 'parked_jobs', 'outbox'])
      expect((await pool.query(`SELECT key FROM ${table}`)).rows).toEqual([
        { key: 'VP-2026-0001/event-7/card.show/feedback.card/person-1' },
      ]);
    const left = await pool.query<{ key: string }>(
      `SELECT key, content_hash AS hash, at::text, activity_id AS id FROM messages ORDER BY key`,
    );
    const [ofAnswered, ofSilent] = ['answered', 'silent'].map((id) =>
      left.rows.find(({ key }) => key === shown('feedback.card', id)),
    );
    expect({ ...ofAnswered, key: '', id: '' }).toEqual({ ...ofSilent, key: '', id: '' });
    expect(left.rows.map(({ key }) => key)).toEqual([
      shown('feedback.card', 'answered'),
      shown('feedback.card', 'silent'),
      shown('impact.card', 'answered'),
      shown('order.status', 'answered'),
    ]);
    expect(left.rows.at(-1)).toMatchObject({ hash: 'status', id: 'activity-order.status-answered' });
    expect((await pool.query(`SELECT 1 FROM messages WHERE content_hash = 'thanks'`)).rows).toEqual([]);
  });
});
