/** Work under one name goes one after another, in the order it came, whatever becomes of the earlier; different names go side by side. */
export function keyedMutex(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const earlier = last.get(name) ?? Promise.resolve();
    const mine = earlier
      .catch(() => undefined)
      .then(work)
      .finally(() => {
        if (last.get(name) === mine) last.delete(name);
      });
    last.set(name, mine);
    return mine;
  };
}
