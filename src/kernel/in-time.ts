/**
 * What the work comes to, or an error as soon as the signal ends the wait. A signal with a listener is kept until it ends, and with it all that the
 * listener sees; so it is taken away when the work is done.
 */
export function inTime<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let end = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => {
    end = () => reject(new Error('no answer in time'));
  });
  if (signal.aborted) end();
  else signal.addEventListener('abort', end, { once: true });
  return Promise.race([work, over]).finally(() => signal.removeEventListener('abort', end));
}
