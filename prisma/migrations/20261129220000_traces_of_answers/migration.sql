-- Earlier versions left traces of who has answered, and when: keys of the work that said thanks, the time and content of cards that
-- were edited to it, and reminders that only those got who had not answered. They go; a reminder that stands in a chat stays there.
-- The tables are emptied, file and all, because a deleted row lies in its place for a while.
CREATE TEMPORARY TABLE "kept_keys" ON COMMIT DROP AS
  SELECT "key", "planned_at" FROM "planned_keys" WHERE "key" NOT LIKE '%/answered/card.show/%';
TRUNCATE "planned_keys";
INSERT INTO "planned_keys" ("key", "planned_at") SELECT "key", "planned_at" FROM "kept_keys" ORDER BY "key";

CREATE TEMPORARY TABLE "kept_parked" ON COMMIT DROP AS SELECT * FROM "parked_jobs" WHERE "key" NOT LIKE '%/answered/card.show/%';
TRUNCATE "parked_jobs";
INSERT INTO "parked_jobs" SELECT * FROM "kept_parked" ORDER BY "key";

DELETE FROM "outbox" WHERE "key" LIKE '%/answered/card.show/%';

CREATE TEMPORARY TABLE "kept_messages" ON COMMIT DROP AS
  SELECT * FROM "messages" WHERE split_part("key", '/', 2) <> 'feedback.reminder';
UPDATE "kept_messages" SET "content_hash" = NULL,
    "at" = coalesce((SELECT "placed_at" FROM "orders" WHERE "number" = "kept_messages"."order_number"), to_timestamp(0))
  WHERE split_part("key", '/', 2) IN ('feedback.card', 'impact.card') AND "state" = 'sent';
TRUNCATE "messages";
INSERT INTO "messages" SELECT * FROM "kept_messages" ORDER BY "key";
