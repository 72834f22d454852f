import type { Named } from '../kernel/language/language.ts';

interface NamedThing {
  readonly id: string;
  readonly name: Named;
}

/** What of an area its people name in words: part of the area file. */
export interface WordsArea {
  readonly municipalities: readonly NamedThing[];
  readonly units: readonly (NamedThing & { readonly sector: string; readonly municipality?: string | undefined })[];
  readonly sectors: readonly NamedThing[];
  readonly methods: readonly NamedThing[];
  readonly themes: readonly NamedThing[];
  /** IANA name of the zone in which dates and times are meant. */
  readonly zone: string;
}
