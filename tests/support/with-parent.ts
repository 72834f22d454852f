/** Loaded into a process that a test starts with a channel to it: it ends when the test's process does, however that ended. */
process.once('disconnect', () => process.exit());
process.channel?.unref();
