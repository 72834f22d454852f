-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "areas" (
    "id" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "areas_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "is_chosen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "person" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "fields" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("person")
);

-- CreateTable
CREATE TABLE "consultants" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "unit" TEXT NOT NULL,
    "municipalities" TEXT[],
    "languages" TEXT[],
    "methods" TEXT[],
    "role" TEXT NOT NULL,
    "is_experienced" BOOLEAN NOT NULL,
    "max_per_year" INTEGER NOT NULL,
    "joined" DATE NOT NULL,
    "permission_until" DATE,
    "is_active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "consultants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pauses" (
    "consultant_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,

    CONSTRAINT "pauses_pkey" PRIMARY KEY ("consultant_id","from_day")
);

-- CreateTable
CREATE TABLE "order_numbers" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "order_numbers_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "orders" (
    "number" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "orderer" TEXT NOT NULL,
    "placed_from" TEXT NOT NULL,
    "phase" TEXT NOT NULL,
    "placed_at" TIMESTAMPTZ(3) NOT NULL,
    "content" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "orders_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "consultant" TEXT NOT NULL,
    "wave" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "slot_start" TIMESTAMPTZ(3) NOT NULL,
    "slot_end" TIMESTAMPTZ(3) NOT NULL,
    "block_start" TIMESTAMPTZ(3) NOT NULL,
    "block_end" TIMESTAMPTZ(3) NOT NULL,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seats" (
    "order_number" TEXT NOT NULL,
    "seat_index" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "consultant" TEXT,
    "name" TEXT,
    "offer_id" TEXT,
    "since" TIMESTAMPTZ(3),
    "is_prepared" BOOLEAN NOT NULL DEFAULT false,
    "slot_start" TIMESTAMPTZ(3),
    "slot_end" TIMESTAMPTZ(3),
    "block_start" TIMESTAMPTZ(3),
    "block_end" TIMESTAMPTZ(3),

    CONSTRAINT "seats_pkey" PRIMARY KEY ("order_number","seat_index")
);

-- CreateTable
CREATE TABLE "meetings" (
    "order_number" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "event_id" TEXT,
    "join_url" TEXT,
    "attendance" JSONB,

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("order_number")
);

-- CreateTable
CREATE TABLE "events" (
    "order_number" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "via" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("order_number","no")
);

-- CreateTable
CREATE TABLE "timers" (
    "key" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "needs" JSONB NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "seq" BIGSERIAL NOT NULL,

    CONSTRAINT "timers_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "planned_keys" (
    "key" TEXT NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "planned_keys_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "parked_jobs" (
    "key" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "because" TEXT NOT NULL,
    "parked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "parked_jobs_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "conversations" (
    "place" TEXT NOT NULL,
    "tenant" TEXT NOT NULL,
    "service_url" TEXT NOT NULL,
    "conversation_id" TEXT NOT NULL,
    "bot_id" TEXT NOT NULL,
    "member_id" TEXT,
    "team_id" TEXT,
    "unreachable" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversations_pkey" PRIMARY KEY ("place")
);

-- CreateTable
CREATE TABLE "messages" (
    "key" TEXT NOT NULL,
    "order_number" TEXT,
    "place" TEXT NOT NULL,
    "conversation_id" TEXT,
    "activity_id" TEXT,
    "content_hash" TEXT,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "outcome" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "messages_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "seen_activities" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seen_activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feedback_codes" (
    "code" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "group" TEXT NOT NULL,

    CONSTRAINT "feedback_codes_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "answers" (
    "id" TEXT NOT NULL,
    "order_number" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "is_follow_up" BOOLEAN NOT NULL,
    "on_day" DATE NOT NULL,
    "items" JSONB NOT NULL,
    "comments" JSONB NOT NULL,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answered" (
    "order_number" TEXT NOT NULL,
    "survey" TEXT NOT NULL,
    "sheet" TEXT NOT NULL,

    CONSTRAINT "answered_pkey" PRIMARY KEY ("order_number","survey","sheet")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "orders_placed_from_key" ON "orders"("placed_from");

-- CreateIndex
CREATE INDEX "orders_area_phase_idx" ON "orders"("area", "phase");

-- CreateIndex
CREATE INDEX "orders_orderer_idx" ON "orders"("orderer");

-- CreateIndex
CREATE INDEX "orders_area_placed_at_idx" ON "orders"("area", "placed_at");

-- CreateIndex
CREATE INDEX "offers_order_number_idx" ON "offers"("order_number");

-- CreateIndex
CREATE INDEX "offers_consultant_idx" ON "offers"("consultant");

-- CreateIndex
CREATE INDEX "seats_consultant_idx" ON "seats"("consultant");

-- CreateIndex
CREATE INDEX "seats_block_end_idx" ON "seats"("block_end");

-- CreateIndex
CREATE UNIQUE INDEX "seats_order_number_consultant_key" ON "seats"("order_number", "consultant");

-- CreateIndex
CREATE INDEX "meetings_starts_at_idx" ON "meetings"("starts_at");

-- CreateIndex
CREATE INDEX "events_area_at_idx" ON "events"("area", "at");

-- CreateIndex
CREATE INDEX "timers_due_seq_idx" ON "timers"("due", "seq");

-- CreateIndex
CREATE INDEX "messages_order_number_idx" ON "messages"("order_number");

-- CreateIndex
CREATE UNIQUE INDEX "feedback_codes_order_number_group_key" ON "feedback_codes"("order_number", "group");

-- CreateIndex
CREATE INDEX "answers_order_number_idx" ON "answers"("order_number");

-- AddForeignKey
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_consultant_id_fkey" FOREIGN KEY ("consultant_id") REFERENCES "consultants"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seats" ADD CONSTRAINT "seats_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feedback_codes" ADD CONSTRAINT "feedback_codes_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answers" ADD CONSTRAINT "answers_order_number_fkey" FOREIGN KEY ("order_number") REFERENCES "orders"("number") ON DELETE CASCADE ON UPDATE CASCADE;

