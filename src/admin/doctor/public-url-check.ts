import { fault, ok, warning, type Finding } from './finding.ts';

const ABOUT = 'public address';

/** Is it the bot that answers at PUBLIC_URL? Asked from this machine, which is not quite from outside. */
export async function lookAtPublicUrl(publicUrl: string): Promise<readonly Finding[]> {
  try {
    const answer = await fetch(`${publicUrl}/health/live`, { redirect: 'manual', signal: AbortSignal.timeout(10_000) });
    const body = (await answer.json().catch(() => undefined)) as { readonly status?: unknown } | undefined;
    if (answer.ok && body?.status === 'ok') return [ok(ABOUT, 'the bot answers there')];
    return [
      fault(
        ABOUT,
        `something else answers there (${answer.status})`,
        'let the proxy pass everything to HOST and PORT of the bot, with its path as it is',
      ),
    ];
  } catch (error) {
    return [silence(error)];
  }
}

function silence(error: unknown): Finding {
  const { code = '' } = ((error as { readonly cause?: unknown }).cause ?? {}) as { readonly code?: string };
  if (/CERT|SIGNATURE/.test(code))
    return fault(ABOUT, `its certificate is not trusted (${code})`, 'renew it, with the chain of its authority');
  return warning(
    ABOUT,
    'nobody answers there from this machine',
    'start the bot; if it runs, try the address from another network',
  );
}
