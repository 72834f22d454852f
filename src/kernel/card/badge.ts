import type { Badge, TextBlock } from './parts.ts';

/** Where something stands, in two or three words: the colour only repeats them, because a badge is cut rather than wrapped. */
export interface Status {
  readonly words: string;
  readonly style: Badge['style'];
}

export function badge({ words, style }: Status): Badge {
  const color: Pick<TextBlock, 'color'> = style === 'Subtle' ? {} : { color: COLORS[style] };
  const fallback: TextBlock = { type: 'TextBlock', text: words, wrap: true, weight: 'bolder', spacing: 'small', ...color };
  return { type: 'Badge', text: words, style, size: 'Large', appearance: 'Tint', fallback };
}

const COLORS = { Good: 'good', Warning: 'warning', Attention: 'attention', Accent: 'accent' } as const;
