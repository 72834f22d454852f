-- What comes back every day is forgotten every night: found without reading all that was ever planned or sent.
CREATE INDEX "planned_keys_rounds" ON "planned_keys" ("planned_at") WHERE "key" LIKE 'round/%' OR "key" LIKE 'calendar.look/%';
CREATE INDEX "messages_rounds" ON "messages" ("at") WHERE "key" LIKE 'round/%';
