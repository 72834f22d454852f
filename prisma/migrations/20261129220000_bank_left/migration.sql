-- The day on which an import ended somebody, so that the bank can be told as it was on an earlier day. Of who left before this, it is not known.
ALTER TABLE "consultants" ADD COLUMN "left_on" DATE;

-- What reports ask of orders: which were placed or held in a period, and which meetings were followed up.
CREATE INDEX "events_placed_held" ON "events" ("area", "at") WHERE "type" IN ('OrderPlaced', 'MeetingHeld');
CREATE INDEX "events_follow_up" ON "events" (("content"->'request'->>'followUpOf')) WHERE "type" = 'OrderPlaced';
