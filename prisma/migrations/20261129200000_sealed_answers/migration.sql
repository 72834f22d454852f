-- Feedback that leads to no person and no meeting. What earlier versions stored is set aside; only the program has the key to seal
-- it, so the first start brings it into the new form and empties these two tables.
CREATE TABLE "earlier_answers" (
    "id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "is_follow_up" BOOLEAN NOT NULL,
    "on_day" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "comments" JSONB NOT NULL,

    CONSTRAINT "earlier_answers_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "earlier_answered" (
    "order_number" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,

    CONSTRAINT "earlier_answered_pkey" PRIMARY KEY ("order_number","survey","sheet")
);
INSERT INTO "earlier_answers" ("id", "order_number", "survey", "group", "is_follow_up", "on_day", "items", "comments")
  SELECT "id", "order_number", "survey", "group", "is_follow_up", "on_day", "items", "comments" FROM "answers" ORDER BY random();
INSERT INTO "earlier_answered" ("order_number", "survey", "sheet")
  SELECT "order_number", "survey", "sheet" FROM "answered" ORDER BY random();
DROP TABLE "answers";
DROP TABLE "answered";

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
