import type { Clock } from '../../../ports/clock.ts';
import type { DeskNotes } from '../../../ports/stores/desk-notes.ts';
import type { Database } from '../database/database.ts';
import { translating } from '../database/database-faults.ts';
import { keyOfAct, type OperatorAct } from './operator-acts.ts';
import { plainJson } from './order-rows.ts';

/** Notes of the desk, each changed under its order's lock. */
export function prismaDeskNotes({ prisma }: Database, clock: Clock): DeskNotes {
  return translating<DeskNotes>({
    of: async (orderNumber) => {
      const row = await prisma.deskNote.findUnique({ where: { orderNumber } });
      return row === null ? undefined : { text: row.text, by: row.by, at: row.at.getTime() };
    },
    write: (orderNumber, { text, before, by }) =>
      prisma.$transaction(async (tx) => {
        const [order] = await tx.$queryRaw<{ readonly area: string }[]>`
          SELECT area FROM orders WHERE number = ${orderNumber} FOR UPDATE`;
        const row = await tx.deskNote.findUnique({ where: { orderNumber } });
        if (order === undefined || (row?.text ?? '') !== before) return false;
        if (text === before) return true;
        const note = { text, by, at: new Date(clock.now()) };
        if (text === '') await tx.deskNote.delete({ where: { orderNumber } });
        else await tx.deskNote.upsert({ where: { orderNumber }, create: { orderNumber, ...note }, update: note });
        const command = text === '' ? 'order note removed' : 'order note';
        const act: OperatorAct = { command, area: order.area, by, order: orderNumber };
        await tx.setting.create({ data: { key: keyOfAct(clock.now()), value: plainJson(act) } });
        return true;
      }),
  });
}
