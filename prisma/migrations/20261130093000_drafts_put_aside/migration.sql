-- An order that was given up stays for a day, so that it can be taken up again.
ALTER TABLE "drafts" ADD COLUMN "dropped_at" TIMESTAMPTZ(3);
