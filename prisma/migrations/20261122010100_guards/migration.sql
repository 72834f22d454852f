-- What the database itself makes impossible, whatever happens at once.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Nobody holds two seats whose blocks overlap. A seat whose meeting was cancelled has no block any more.
ALTER TABLE "seats" ADD CONSTRAINT "seats_no_double_booking"
  EXCLUDE USING gist ("consultant" WITH =, tstzrange("block_start", "block_end") WITH &&)
  WHERE ("consultant" IS NOT NULL AND "block_start" IS NOT NULL AND "block_end" IS NOT NULL);

-- Nobody is asked for two times that overlap.
ALTER TABLE "offers" ADD CONSTRAINT "offers_no_overlap"
  EXCLUDE USING gist ("consultant" WITH =, tstzrange("block_start", "block_end") WITH &&)
  WHERE ("state" IN ('open', 'willing'));

-- Events are only added. Retention, which deletes what has grown old, says so in its own transaction:
-- SET LOCAL verkostobotti.retention = 'on'.
CREATE FUNCTION "refuse_event_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('verkostobotti.retention', true) = 'on' THEN
    IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'events are only added, never changed' USING ERRCODE = '42501';
END
$$;

CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "refuse_event_change"();
CREATE TRIGGER "events_not_truncated" BEFORE TRUNCATE ON "events" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_event_change"();
