import { hashOf } from '../../kernel/ids.ts';
import { formatList } from '../../kernel/language/format.ts';
import { formatMoment } from '../../kernel/language/format-moment.ts';
import { html, type Html } from '../../kernel/markup.ts';
import { guard } from '../../kernel/privacy/guard.ts';
import { fieldTexts } from '../../model/fields/words/words.ts';
import type { DeskNote } from '../../ports/stores/desk-notes.ts';
import { keptWords } from '../../stages/feedback/answering/kept-words.ts';
import type { TabLook } from '../tab-page.ts';
import type { OrderOnPage } from './order-on-page.ts';
import { orderTexts } from './texts.ts';

/** Signs. */
const LONGEST_NOTE = 2_000;

/** How writing a note went: what is said, and what stands in the box where it was not taken. */
export interface NoteWritten {
  readonly said: string;
  readonly isRefusal: boolean;
  readonly kept?: string | undefined;
}

/** Takes the note that was written; what points to a person stops it, and what somebody else has written meanwhile stays. */
export async function writeNote({ tab, fields, visitor }: TabLook, number: string): Promise<NoteWritten> {
  const { language } = visitor;
  const t = orderTexts[language].deskNote;
  const text = (fields['text'] ?? '').trim();
  const kinds = guard(text);
  if (kinds.length > 0) {
    const named = kinds.map((kind) => fieldTexts[language].guardKinds[kind]);
    return { said: t.guarded(formatList(named, language)), isRefusal: true, kept: keptWords(text) };
  }
  if (text.length > LONGEST_NOTE) return { said: t.long(LONGEST_NOTE), isRefusal: true, kept: text };
  const before = (await tab.notes.of(number))?.text ?? '';
  const isSeen = hashOf(before) === fields['seen'];
  if (isSeen && (await tab.notes.write(number, { text, before, by: visitor.id }))) return { said: t.saved, isRefusal: false };
  return { said: t.stale, isRefusal: true, kept: text };
}

/** The note with who wrote it, and the box to change it; words that were not taken stand in the box beside what is stored. */
export function deskNoteHtml(
  note: DeskNote | undefined,
  { order, area, language, names }: Pick<OrderOnPage, 'order' | 'area' | 'language' | 'names'>,
  kept?: string,
): Html {
  const t = orderTexts[language].deskNote;
  const by = note && `${names.get(note.by) ?? t.somebody}, ${formatMoment(note.at, area.zone, language)}`;
  return html`${kept !== undefined && note !== undefined && html`<blockquote>${note.text}</blockquote>`}
    ${by !== undefined && html`<p class="quiet">${by}</p>`}
    <form method="post" action="/desk/orders/${order.number}">
      <input type="hidden" name="act" value="note" />
      <input type="hidden" name="seen" value="${hashOf(note?.text ?? '')}" />
      <label class="field"
        ><span>${t.label}</span><textarea name="text" rows="4" maxlength="${LONGEST_NOTE}">${kept ?? note?.text}</textarea>
      </label>
      <div class="buttons"><button>${t.save}</button></div>
    </form>`;
}
