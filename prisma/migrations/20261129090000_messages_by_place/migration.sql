-- Whenever somebody is met, what waits for them is looked for.
CREATE INDEX "messages_place_state_idx" ON "messages"("place", "state");
