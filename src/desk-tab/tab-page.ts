import type { Html } from '../kernel/markup.ts';
import type { Instant } from '../kernel/time/instant.ts';
import type { Area } from '../model/area/area.ts';
import type { AreaDesk } from '../ports/area-desk.ts';
import type { BankDesk } from '../ports/stores/bank-desk.ts';
import type { DeskNotes } from '../ports/stores/desk-notes.ts';
import type { OrderFinder } from '../ports/stores/order-finder.ts';
import type { PressHandler, Visitor } from '../runtime/handlers.ts';
import type { World } from '../runtime/world.ts';

/** The parts of the tab, as its head names them. */
export type SectionName = 'orders' | 'calendar' | 'bank' | 'reports' | 'demand' | 'area';

/** What the pages may ask of the product. */
export interface Tab {
  readonly world: World;
  readonly finder: OrderFinder;
  readonly bank: BankDesk;
  readonly area: AreaDesk;
  readonly notes: DeskNotes;
  /** Every button of the cards: the tab presses the same. */
  readonly presses: Readonly<Record<string, PressHandler>>;
}

/** Somebody looks at a page, or does something on it. */
export interface TabLook {
  readonly tab: Tab;
  readonly visitor: Visitor;
  /** Those in which they are coordinator or deputy: at least one. */
  readonly areas: readonly Area[];
  /** What stands in the page's address where its path has a colon. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** What was sent; nothing where it is only looked at. */
  readonly fields: Readonly<Record<string, string>>;
  readonly now: Instant;
  readonly hurry: AbortSignal;
}

export type PageAnswer =
  | { readonly kind: 'page'; readonly title: string; readonly main: Html; readonly status?: 422 | undefined }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: Uint8Array | string }
  /** There is no such thing, or it is not theirs: nobody is told which. */
  | { readonly kind: 'missing' };

/** One page of the tab, at one address. */
export interface TabPage {
  /** '/desk/orders/:number' */
  readonly path: string;
  readonly section: SectionName;
  readonly show?: ((look: TabLook) => Promise<PageAnswer>) | undefined;
  /** What was sent to it. Rights are judged here once more. */
  readonly act?: ((look: TabLook) => Promise<PageAnswer>) | undefined;
}
