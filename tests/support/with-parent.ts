/** Loaded into a process that has a channel to the one which has started it: it ends when that one does, however that ended. */
export const WITH_PARENT =
  "data:text/javascript,const exit = process.exit.bind(process); process.once('disconnect', () => exit());";
