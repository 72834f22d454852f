-- Where the conversation about a half-finished order stands: the question asked last, and the steps that can be taken back.
ALTER TABLE "drafts" ADD COLUMN "talk" JSONB;
