import { environmentSchema, isHttpsOrLoopback, isLoopback, type Environment } from './env.ts';

/** The environment where some of it may be wrong: what is right with its defaults, and what is there at all, right or wrong. */
export interface GivenVariables {
  readonly right: Partial<Environment>;
  readonly has: (...names: readonly (keyof Environment)[]) => boolean;
}

export function givenOf(variables: Readonly<Record<string, string>>): GivenVariables {
  const right = Object.entries(environmentSchema.shape).flatMap(([name, schema]) => {
    const read = schema.safeParse(variables[name]);
    return read.success ? [[name, read.data] as const] : [];
  });
  return { right: Object.fromEntries(right), has: (...names) => names.every((name) => variables[name] !== undefined) };
}

/** What one variable asks of another. One that is wrong is there: its own line says so, and what goes with it is asked for all the same. */
export function crossFaults(given: GivenVariables): readonly string[] {
  const { MODE, HOST, GRAPH_ORIGIN, CLOCK_CONTROL } = given.right;
  const isDevelopment = MODE === 'development';
  const faults: (string | false)[] = [
    isDevelopment &&
      !isLoopback(HOST ?? '127.0.0.1') &&
      'HOST: is wrong (allowed in development: a loopback address such as 127.0.0.1)',
    !isDevelopment && CLOCK_CONTROL === '1' && 'CLOCK_CONTROL: is wrong (allowed only with MODE=development)',
    GRAPH_ORIGIN !== undefined &&
      !mayBeGraph(GRAPH_ORIGIN, isDevelopment) &&
      'GRAPH_ORIGIN: is wrong (allowed: an https origin; http to 127.0.0.1 only with MODE=development)',
    given.has('BOT_CERT_THUMBPRINT') !== given.has('BOT_CERT_KEY') &&
      'BOT_CERT_THUMBPRINT, BOT_CERT_KEY: one is missing (allowed: both or neither)',
    ...modelFaults(given),
    ...(isDevelopment ? developmentFaults(given) : productionFaults(given)),
  ];
  return faults.filter((fault) => fault !== false);
}

function modelFaults({ has }: GivenVariables): readonly (string | false)[] {
  const isHalf = !has('MODEL_URL') && (has('MODEL_NAME') || has('MODEL_KEY'));
  return [
    isHalf && 'MODEL_URL: is missing (required when MODEL_NAME or MODEL_KEY is given: the address of the language model)',
    has('MODEL_URL') && !has('MODEL_NAME') && 'MODEL_NAME: is missing (required with MODEL_URL: the model’s name)',
  ];
}

function mayBeGraph(origin: string, isDevelopment: boolean): boolean {
  return origin.startsWith('https:') || (isDevelopment && isHttpsOrLoopback(origin));
}

function productionFaults({ right, has }: GivenVariables): readonly (string | false)[] {
  return [
    !has('BOT_ID') && 'BOT_ID: is missing (required in production: the bot’s application id, a GUID)',
    !has('BOT_TENANT_ID') && 'BOT_TENANT_ID: is missing (required in production: the directory’s id)',
    !has('PUBLIC_URL') && 'PUBLIC_URL: is missing (required in production: the https address of the feedback pages)',
    right.BOT_TYPE !== 'UserAssignedMsi' &&
      !has('BOT_PASSWORD') &&
      !has('BOT_CERT_KEY') &&
      'BOT_PASSWORD: is missing (required for SingleTenant: a password, or BOT_CERT_THUMBPRINT and BOT_CERT_KEY)',
  ];
}

function developmentFaults({ has }: GivenVariables): readonly (string | false)[] {
  return [has('BOT_ID') && !has('BOT_TENANT_ID') && 'BOT_TENANT_ID: is missing (required when BOT_ID is given)'];
}
