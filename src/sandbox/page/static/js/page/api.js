/**
 * Asks the sandbox to act. Rejects with the sandbox's own sentence when it refuses.
 * @param {string} action
 * @param {object} body
 */
export async function act(action, body) {
  const response = await fetch(`/sandbox/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}

/** Everything as it is now. */
export async function loadState() {
  const response = await fetch('/sandbox/state');
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response.json();
}

/**
 * Follows the world's changes. `onOpen` is called at every (re)connection: what was missed has to be loaded again.
 * @param {(change: any) => void} onChange
 * @param {(isOpen: boolean) => void} onOpen
 */
export function follow(onChange, onOpen) {
  const source = new EventSource('/sandbox/stream');
  source.onopen = () => onOpen(true);
  source.onerror = () => onOpen(false);
  source.onmessage = (event) => onChange(JSON.parse(event.data));
}
