import { formatList } from '../../../kernel/language/format.ts';
import { nameIn, type Language } from '../../../kernel/language/language.ts';
import type { Area } from '../../../model/area/area.ts';
import { html, type Html } from '../html.ts';

/** A statement as plain words: sections of paragraphs, of which the first tells the most. */
export interface Statement {
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading?: string | undefined;
  readonly paragraphs?: readonly string[];
  readonly points?: readonly string[];
}

/** An organiser as a reader may reach it. */
export interface Organiser {
  readonly name: string;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  /** Answers of fewer people are not shown even as numbers. */
  readonly smallestGroup: number;
  readonly months: { readonly answers: number; readonly comments: number; readonly orders: number; readonly trail: number };
}

export function organiserOf({ name, contact, policy: { retention, smallestGroup } }: Area, language: Language): Organiser {
  const months = {
    answers: retention.feedbackMonths,
    comments: retention.commentMonths,
    orders: retention.orderMonths,
    trail: retention.auditMonths,
  };
  return { name: nameIn(name, language), ...contact, smallestGroup, months };
}

/** `Itäraja: verkosto@example.fi, 05 123`, as far as they are known. */
export function contactLine({ name, email, phone, address }: Organiser): string {
  const ways = [email, phone, address].filter((way) => way !== undefined);
  return ways.length === 0 ? name : `${name}: ${ways.join(', ')}`;
}

/** All of them in a sentence. */
export function named(organisers: readonly Organiser[], language: Language): string {
  return formatList(
    organisers.map(({ name }) => name),
    language,
  );
}

/** The smallest group of answers that any of them shows. */
export function smallestGroupOf(organisers: readonly Organiser[]): number {
  return Math.min(...organisers.map(({ smallestGroup }) => smallestGroup));
}

export function statementHtml({ title, sections }: Statement): Html {
  return html`<article>
    <h1>${title}</h1>
    ${sections.map(sectionHtml)}
  </article>`;
}

function sectionHtml({ heading, paragraphs = [], points = [] }: Section): Html {
  return html`<section>
    ${heading !== undefined && html`<h2>${heading}</h2>`} ${paragraphs.map((paragraph) => html`<p>${linked(paragraph)}</p>`)}
    ${
      points.length > 0 &&
      html`<ul>
        ${points.map((point) => html`<li>${linked(point)}</li>`)}
      </ul>`
    }
  </section>`;
}

/** Addresses of the web and of e-mail become links. */
function linked(words: string): readonly (Html | string)[] {
  return words.split(/(https:\/\/[^\s,()]+[^\s,().]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/).map((part, i) => {
    if (i % 2 === 0) return part;
    return html`<a href="${part.startsWith('https:') ? part : `mailto:${part}`}">${part}</a>`;
  });
}
