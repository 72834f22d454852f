import { drawCard } from '../cards/card-view.js';
import { el, fill, icon } from '../page/dom.js';
import { ICONS } from '../page/icons.js';
import { t } from '../texts/texts.js';

/**
 * A form over the chat, as Teams opens it. It goes on with what the bot answers, until that is words or nothing.
 * @param {{ title: string, card: object }} first
 * @param {{ send: (data: object) => Promise<{ outcome: any }>, ask: (dataset: string, text: string) => Promise<any[]>, onClose?: () => void }} ways
 */
export function showDialog(first, { send, ask, onClose }) {
  const title = el('h2');
  const body = el('div', { class: 'task-body' });
  const fault = el('p', { class: 'task-fault', role: 'alert' });
  const close = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': t('close'), onclick: () => dialog.close() },
    icon(ICONS.close),
  );
  const dialog = el('dialog', { class: 'task-dialog' }, el('header', {}, title, close), body, fault);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClose?.();
  });

  const show = (outcome) => {
    fault.textContent = outcome.kind === 'failed' ? t('dialogFailed') : '';
    // What was filled in stays: it can be sent again.
    if (outcome.kind === 'failed') return;
    if (outcome.kind === 'message') return fill(body, el('p', { role: 'status', text: outcome.text }));
    if (outcome.kind !== 'dialog') return dialog.close();
    title.textContent = outcome.title;
    dialog.setAttribute('aria-label', outcome.title);
    fill(body, drawCard(outcome.card, { onAction: press, ask }));
    body.scrollTop = 0;
  };
  let isSending = false;
  const press = async ({ data }, button) => {
    if (isSending) return;
    isSending = true;
    button?.classList.toggle('waiting', true);
    const answer = await send(data).catch(() => ({
      outcome: { kind: 'failed' },
    }));
    button?.classList.toggle('waiting', false);
    isSending = false;
    show(answer.outcome);
  };

  show(first);
  document.body.append(dialog);
  dialog.showModal();
}
