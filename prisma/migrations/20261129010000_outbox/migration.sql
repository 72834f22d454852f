-- Planned work stands in one table, from being planned to being done: no second queue that it is moved to.

CREATE TABLE "outbox" (
    "key" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "needs" JSONB NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "outages" INTEGER NOT NULL DEFAULT 0,
    "doubts" INTEGER NOT NULL DEFAULT 0,
    "seq" BIGSERIAL NOT NULL,
    "leased_by" INTEGER,
    "leased_until" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("key")
);
CREATE INDEX "outbox_due_seq_idx" ON "outbox"("due", "seq");
CREATE INDEX "outbox_leased_by_idx" ON "outbox"("leased_by");

-- An earlier version that still runs plans nothing between the copy and the end of its tables.
LOCK TABLE "timers" IN ACCESS EXCLUSIVE MODE;

-- What an earlier version had moved to pg-boss comes first, with its tries; pg-boss itself goes.
DO $$
BEGIN
  IF to_regclass('pgboss.job') IS NOT NULL THEN
    LOCK TABLE pgboss.job IN ACCESS EXCLUSIVE MODE;
    INSERT INTO "outbox" ("key", "job", "order_number", "needs", "due", "attempt")
      SELECT data->'planned'->>'key', data->'planned'->>'job', data->'planned'->>'order', data->'planned'->'needs',
        to_timestamp((data->'planned'->>'due')::numeric / 1000), (data->>'tried')::int + retry_count
      FROM pgboss.job WHERE name = 'due-work' AND state < 'completed' ORDER BY id
      ON CONFLICT ("key") DO NOTHING;
    DROP SCHEMA pgboss CASCADE;
  END IF;
END
$$;

INSERT INTO "outbox" ("key", "job", "order_number", "needs", "due", "attempt")
  SELECT "key", "job", "order_number", "needs", "due", "attempt" FROM "timers" ORDER BY "seq"
  ON CONFLICT ("key") DO NOTHING;
DROP TABLE "timers";
