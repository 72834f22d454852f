/** One thing that was looked at: how it stands, why, and what to do. Never a secret, a name or an address of a person. */
export interface Finding {
  readonly level: 'ok' | 'warning' | 'fault';
  readonly about: string;
  readonly why: string;
  readonly todo?: string | undefined;
}

export function ok(about: string, why: string): Finding {
  return { level: 'ok', about, why };
}

/** The bot works, but not all of it, or not for long. */
export function warning(about: string, why: string, todo: string): Finding {
  return { level: 'warning', about, why, todo };
}

/** The bot does not start, or does not do what it is for. */
export function fault(about: string, why: string, todo: string): Finding {
  return { level: 'fault', about, why, todo };
}

/** "fault    bot login: the secret has run out. Do: …" */
export function lineOf({ level, about, why, todo }: Finding): string {
  return `${level.padEnd(7)}  ${about}: ${why}.${todo === undefined ? '' : ` Do: ${todo}.`}`;
}
