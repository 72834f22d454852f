-- Feedback that leads to no person and no meeting. What earlier versions stored is set aside under another name; only the program has the
-- key to seal it, so the first start brings it into the new form and empties these two tables.
ALTER TABLE "answers" DROP CONSTRAINT "answers_order_number_fkey";
DROP INDEX "answers_order_number_idx";
ALTER TABLE "answers" RENAME CONSTRAINT "answers_pkey" TO "earlier_answers_pkey";
ALTER TABLE "answers" RENAME TO "earlier_answers";
ALTER TABLE "answered" RENAME CONSTRAINT "answered_pkey" TO "earlier_answered_pkey";
ALTER TABLE "answered" RENAME TO "earlier_answered";

CREATE TABLE "answer_boxes" (
    "area" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "answer_boxes_pkey" PRIMARY KEY ("area", "key_id")
);
-- What is sealed cannot be compressed: nobody tries.
ALTER TABLE "answer_boxes" ALTER COLUMN "sealed" SET STORAGE EXTERNAL;

CREATE TABLE "answers" (
    "id" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "method" TEXT,
    "kind" TEXT,
    "is_follow_up" BOOLEAN,
    "items" JSONB NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "answers_area_period_group_idx" ON "answers"("area", "period", "group");

CREATE TABLE "answer_comments" (
    "id" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "answer_comments_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "answer_comments_area_period_group_idx" ON "answer_comments"("area", "period", "group");

CREATE TABLE "answer_cells" (
    "id" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "method" TEXT,
    "kind" TEXT,
    "is_follow_up" BOOLEAN,
    "meetings" INTEGER NOT NULL,
    "answers" INTEGER NOT NULL,
    "attended" INTEGER NOT NULL,
    "matched" INTEGER NOT NULL,
    "left_out" INTEGER NOT NULL,

    CONSTRAINT "answer_cells_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "answer_cells_area_period_idx" ON "answer_cells"("area", "period");

-- The question about what came of a meeting now closes after some weeks, also where it was asked before.
INSERT INTO "outbox" ("key", "job", "order_number", "needs", "due")
  SELECT "number" || '/impact.close/earlier', 'impact.close', "number", '{}', now() + interval '30 days'
  FROM "orders" WHERE "content"->>'impactAsked' = 'true' AND "orderer" <> 'anonymous' ORDER BY "number"
  ON CONFLICT ("key") DO NOTHING;
