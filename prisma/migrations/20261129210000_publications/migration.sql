-- Feedback as it was published: by fixed periods, once and for ever. Rows are only added, so that a report can be made again as it was.
CREATE TABLE "publications" (
    "area" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "definitions" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("area", "period")
);

CREATE FUNCTION "refuse_publication_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what has been published is never changed' USING ERRCODE = '42501';
END
$$;

CREATE TRIGGER "publications_frozen" BEFORE UPDATE OR DELETE ON "publications" FOR EACH ROW EXECUTE FUNCTION "refuse_publication_change"();
CREATE TRIGGER "publications_not_truncated" BEFORE TRUNCATE ON "publications" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_publication_change"();
