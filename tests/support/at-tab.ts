import { expect } from 'vitest';
import { asked, fieldsOf, plain } from './desk.ts';
import type { Town } from './town.ts';

/** Somebody who has nothing but the tab in front of them: follows links that stand on the page, and sends its forms as it has them. */
export class AtTab {
  /** The page as it is now. */
  page = '';
  readonly #town: Town;
  readonly #name: string;

  constructor(town: Town, name: string) {
    this.#town = town;
    this.#name = name;
  }

  /** A part of the head, or a link from a card. */
  async open(path: string): Promise<string> {
    return this.#show(await asked(this.#town, this.#name, path), path);
  }

  /** The first link on the page that begins so, or has this in it. */
  async follow(words: string): Promise<string> {
    const links = [...this.page.matchAll(/<a\b[^>]*href="([^"]+)"/g)].map(([, href = '']) => plain(href));
    const link = links.find((one) => one.startsWith(words)) ?? links.find((one) => one.includes(words));
    if (link === undefined) throw new Error(`no link to ${words} among ${links.join(' ')}`);
    return this.open(link);
  }

  /** What the filters above a list show. */
  async find(filters: Readonly<Record<string, string>>): Promise<string> {
    const form = this.#forms().find((one) => /^[^>]*role="search"/.test(one)) ?? '';
    const query = new URLSearchParams(filled(form, filters)).toString();
    return this.open(`${attribute(form, 'action')}?${query}`);
  }

  /** Presses a button of a card: its verb, and the words that it sends or shows besides. */
  async press(verb: string, filling: Readonly<Record<string, string>> = {}, ...besides: readonly string[]): Promise<string> {
    const wanted = [`"verb":"${verb}"`, ...besides];
    for (const form of this.#forms())
      for (const [button] of form.matchAll(/<button\b.*?<\/button>/gs)) {
        const press = plain(attribute(button, 'value'));
        if (wanted.every((one) => `${press} ${button}`.includes(one))) return this.#send(form, { ...filling }, { press });
      }
    throw new Error(`no button ${wanted.join(' ')} on ${this.page.slice(0, 300)}`);
  }

  /** Sends the form that has this in it, with changes; whatever is changed must be one of its inputs. */
  async send(
    has: string,
    filling: Readonly<Record<string, string>> = {},
    button: Readonly<Record<string, string>> = {},
  ): Promise<string> {
    const form = this.#forms().find((one) => one.includes(has) && one.includes('method="post"'));
    if (form === undefined) throw new Error(`no form with ${has}`);
    return this.#send(form, filling, button);
  }

  /** The same, and once more where the page asks whether what follows from it is meant. */
  async save(has: string, filling: Readonly<Record<string, string>> = {}): Promise<string> {
    await this.send(has, filling);
    return this.page.includes('name="sure"') ? this.send('name="sure"') : this.page;
  }

  /** The values among which the input chooses, with their words. */
  choices(name: string): readonly { readonly value: string; readonly title: string }[] {
    const boxes = [
      ...this.page.matchAll(new RegExp(`<input type="(?:checkbox|radio)" name="${name}" value="([^"]+)"[^>]*>([^<]*)`, 'g')),
    ];
    const [, list = ''] = new RegExp(`<select name="${name}"[^>]*>(.*?)</select`, 's').exec(this.page) ?? [];
    const listed = [...list.matchAll(/<option value="([^"]+)"[^>]*>([^<]*)/g)];
    return [...boxes, ...listed].map(([, value = '', title = '']) => ({ value: plain(value), title: plain(title).trim() }));
  }

  async #send(
    form: string,
    filling: Readonly<Record<string, string>>,
    button: Readonly<Record<string, string>>,
  ): Promise<string> {
    const action = plain(attribute(form, 'action'));
    return this.#show(await asked(this.#town, this.#name, action, { ...filled(form, filling), ...button }), action);
  }

  #forms(): readonly string[] {
    return this.page
      .split('<form')
      .slice(1)
      .map((one) => one.split('</form>')[0] ?? '');
  }

  async #show(response: Response, path: string): Promise<string> {
    const to = response.headers.get('location');
    if (response.status === 303 && to !== null) return this.open(to);
    this.page = await response.text();
    expect([path, response.status, /class="note bad"[^>]*>([^<]*)/.exec(this.page)?.[1]?.trim()]).toEqual([path, 200, undefined]);
    return this.page;
  }
}

const attribute = (markup: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(markup)?.[1] ?? '';

function filled(form: string, filling: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const [name, value] of Object.entries(filling)) {
    const of = [...form.matchAll(new RegExp(`<(?:input|select|textarea)[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>`, 'g'))];
    if (of.length === 0) throw new Error(`there is nothing to fill in called ${name}`);
    const isChosen = of.every(([tag]) => /^<select|type="(?:checkbox|radio)"/.test(tag));
    const unknown = value.split(',').filter((one) => one !== '' && isChosen && !form.includes(`value="${one}"`));
    if (unknown.length > 0) throw new Error(`${name} cannot be ${unknown.join()}`);
  }
  return { ...fieldsOf(form), ...filling };
}
