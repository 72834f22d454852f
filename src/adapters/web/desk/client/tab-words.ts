/** What the frame of the page can say by itself; the sentences stand in it, hidden. */
export type Saying = 'outside' | 'wait' | 'config' | 'signIn' | 'refused' | 'failed' | 'nothing';

export function say(what: Saying): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-say]')) part.hidden = part.dataset.say !== what;
}
