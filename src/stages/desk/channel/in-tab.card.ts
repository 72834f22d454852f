import { openUrl } from '../../../kernel/card/card.ts';
import type { Language } from '../../../kernel/language/language.ts';
import type { Shown } from '../../../runtime/handlers.ts';
import { texts } from '../texts.ts';

/** The card with a button to the same in the tab, where a link leads there. */
export function withTab(shown: Shown, link: string | undefined, language: Language): Shown {
  if (link === undefined) return shown;
  const actions = [...(shown.card.actions ?? []), openUrl(texts[language].buttons.tab, link)];
  return { ...shown, card: { ...shown.card, actions } };
}
