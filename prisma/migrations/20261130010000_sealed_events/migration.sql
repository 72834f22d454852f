-- Each event is sealed with a key that is not in the database: whoever changes an event can make its hash anew, but not its seal.
-- Events of earlier versions are sealed at the first start.
ALTER TABLE "events" ADD COLUMN "seal" TEXT;

-- What is left of a record that retention has forgotten: how far it went, with a proof of the same key.
CREATE TABLE "forgotten_histories" (
    "order_number" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,
    "proof" TEXT NOT NULL,

    CONSTRAINT "forgotten_histories_pkey" PRIMARY KEY ("order_number")
);
