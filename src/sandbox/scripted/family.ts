/** The family's form, filled on a phone: every question that is asked answered with `figure` where it is a choice. */
export async function answerFamilyForm(origin: string, code: string, figure: string): Promise<void> {
  const address = `${origin}/f/${code}`;
  const page = await fetch(address);
  if (page.status !== 200) throw new Error(`the family's form answered ${page.status}`);
  const answers = answersFor(await page.text(), figure);
  if (answers.size === 0) throw new Error('the family’s form asks nothing');
  const sent = await fetch(address, { method: 'POST', body: answers, redirect: 'manual' });
  const thanks = sent.headers.get('location') ?? '';
  if (sent.status !== 303 || !thanks.includes('/thanks')) throw new Error(`the family's answer got ${sent.status} ${thanks}`);
}

/** Hidden fields as they are, and for each group of choices the wanted figure, else the last one offered. */
export function answersFor(html: string, figure: string): URLSearchParams {
  const answers = new URLSearchParams();
  const groups = new Map<string, string[]>();
  for (const [tag] of html.matchAll(/<input\b[^>]*>/giu)) {
    const { type, name, value = '' } = attributesOf(tag);
    if (name === undefined) continue;
    if (type === 'hidden') answers.set(name, value);
    if (type === 'radio') groups.set(name, [...(groups.get(name) ?? []), value]);
  }
  for (const [name, values] of groups)
    answers.set(name, values.includes(figure) ? figure : (values.findLast((value) => value !== '') ?? ''));
  return answers;
}

function attributesOf(tag: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    [...tag.matchAll(/([a-z-]+)="([^"]*)"/giu)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  );
}
