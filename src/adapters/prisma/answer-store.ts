import { createHash, randomUUID } from 'node:crypto';
import type { CodeGroup, FeedbackGroup, OrderNumber } from '../../model/order/order.ts';
import type { Answer, AnswerStore, Survey } from '../../ports/stores/answer-store.ts';
import type { Database } from './database/database.ts';
import { dateOf, dayOf } from './database/day-columns.ts';
import { translated } from './database/database-faults.ts';
import type { Prisma } from './generated/client.ts';
import { plainJson } from './orders/order-rows.ts';

/** Feedback in the database: what was answered in one table, who has answered in another, with nothing to join them by. */
export function prismaAnswers({ prisma }: Database): AnswerStore {
  return {
    give: (answer, sheet) => translated(() => prisma.$transaction((tx) => give(tx, answer, sheet))),
    skip: (orderNumber, survey, sheet) =>
      translated(async () => {
        const row = { orderNumber, survey, sheet: sheetHash(orderNumber, survey, sheet) };
        await prisma.answered.createMany({ data: [row], skipDuplicates: true });
      }),
    hasAnswered: (order, survey, person) =>
      translated(async () => {
        const key = { orderNumber: order, survey, sheet: sheetHash(order, survey, person) };
        return (await prisma.answered.count({ where: key })) > 0;
      }),
    ofOrders: (orders) =>
      translated(async () => {
        const rows = await prisma.answer.findMany({ where: { orderNumber: { in: [...orders] } }, orderBy: { id: 'asc' } });
        return rows.map(answerOf);
      }),
    byCode: (code) =>
      translated(async () => {
        const row = await prisma.feedbackCode.findUnique({ where: { code } });
        return row ? { order: row.orderNumber, group: row.group as CodeGroup } : undefined;
      }),
  };
}

async function give(tx: Prisma.TransactionClient, answer: Answer, sheet: string): Promise<boolean> {
  const { order: orderNumber, survey, group, isFollowUp, on } = answer;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${orderNumber}, 0))`;
  const { count } = await tx.answered.createMany({
    data: [{ orderNumber, survey, sheet: sheetHash(orderNumber, survey, sheet) }],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  const content = { items: plainJson(answer.items), comments: plainJson(answer.comments) };
  await tx.answer.create({ data: { id: randomUUID(), orderNumber, survey, group, isFollowUp, on: dateOf(on), ...content } });
  await mingle(tx, orderNumber);
  return true;
}

/**
 * PostgreSQL keeps with each row the transaction that wrote it, and new rows lie behind old ones: that would show which answer came
 * with whose mark. So all rows of the order are written anew each time, in the order of random ids and of hashes.
 */
async function mingle(tx: Prisma.TransactionClient, order: OrderNumber): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM answers WHERE order_number = ${order} RETURNING *) INSERT INTO answers SELECT * FROM gone ORDER BY id`;
  await tx.$executeRaw`
    WITH gone AS (DELETE FROM answered WHERE order_number = ${order} RETURNING *) INSERT INTO answered SELECT * FROM gone ORDER BY sheet`;
}

function answerOf(row: Prisma.AnswerGetPayload<object>): Answer {
  return {
    order: row.orderNumber,
    survey: row.survey as Survey,
    group: row.group as FeedbackGroup,
    isFollowUp: row.isFollowUp,
    on: dayOf(row.on),
    items: row.items as Answer['items'],
    comments: row.comments as Answer['comments'],
  };
}

function sheetHash(order: string, survey: Survey, sheet: string): string {
  return createHash('sha256')
    .update(JSON.stringify([order, survey, sheet]))
    .digest('hex');
}
