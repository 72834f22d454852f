// What may import what: the single source of truth for the shape of src/. Longer reasons stand in .dependency-cruiser.md, under the
// rule's name. tests/architecture/ feeds every rule a violation; a new rule needs a fixture there.
const layers = {
  kernel: '^src/kernel/',
  model: '^src/model/',
  ports: '^src/ports/',
  runtime: '^src/runtime/',
  stages: '^src/stages/',
  people: '^src/people/',
  deskTab: '^src/desk-tab/',
  reading: '^src/reading/',
};
const registry = '^src/stages/registry[.]ts$';
const effects = '[.](action|job|port)[.]ts$';
const ownSources = '^src/';

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** A layer may import only the layers named; everything else of ours is out of its sight. */
const seesOnly = (name, from, allowed, comment) => rule(name, comment, from, { path: ownSources, pathNot: allowed });

const outside = { dependencyTypesNot: ['local', 'undetermined', 'unknown'], pathNot: '^src/' };

const layerRules = [
  seesOnly(
    'kernel-is-innermost',
    { path: layers.kernel },
    [layers.kernel],
    'Time, language and card parts serve every product; they know none.',
  ),
  seesOnly(
    'model-knows-only-the-kernel',
    { path: layers.model },
    [layers.kernel, layers.model],
    'The nouns of the field outlive every technology and every screen.',
  ),
  seesOnly(
    'ports-speak-the-model',
    { path: layers.ports },
    [layers.kernel, layers.model, layers.ports],
    'A port is named for a need; who uses it or fulfils it is not its business.',
  ),
  seesOnly(
    'runtime-serves-any-stage',
    { path: layers.runtime },
    [layers.kernel, layers.model, layers.ports, layers.runtime],
    'Loading, committing, timers and dispatch are the same for every stage, so they name none.',
  ),
  seesOnly(
    'stages-ask-through-ports',
    { path: layers.stages, pathNot: registry },
    [layers.kernel, layers.model, layers.ports, layers.runtime, layers.stages],
    'A stage reaches the world through a port; an adapter, a setting or the people folder would tie it to one installation.',
  ),
  rule(
    'stages-do-not-call-each-other',
    'What follows what is said once, in src/model/flow.ts. See the .md beside this file.',
    { path: '^src/stages/([^/]+)/' },
    { path: '^src/stages/[^/]+/', pathNot: '^src/stages/$1/' },
  ),
  rule(
    'only-app-reads-the-registry',
    'The registry sees every stage; a stage that saw the registry would see every other stage through it.',
    { path: ['^src/stages/', '^src/people/', '^src/desk-tab/', '^src/runtime/', '^src/adapters/'], pathNot: registry },
    { path: registry },
  ),
  seesOnly(
    'people-ask-through-ports',
    { path: layers.people },
    [layers.kernel, layers.model, layers.ports, layers.runtime, layers.people],
    'The bank, the profile and the help stand beside the stages, under the same rule.',
  ),
  seesOnly(
    'the-desk-tab-asks-through-ports',
    { path: layers.deskTab },
    [layers.kernel, layers.model, layers.ports, layers.runtime, layers.stages, layers.people, layers.deskTab],
    "The coordinator's pages show what the stages know and press what their cards press; whatever is outside they reach through a port.",
  ),
  rule(
    'nothing-needs-the-desk-tab',
    'The cards do everything without the tab: no rule may come to need it.',
    { path: ownSources, pathNot: [layers.deskTab, '^src/app[.]ts$'] },
    { path: layers.deskTab },
  ),
  seesOnly(
    'reading-knows-words-alone',
    { path: layers.reading },
    [layers.kernel, '^src/ports/order-reader[.]ts$', layers.reading],
    'What a message says is a matter of words; a reader that knew orders, cards or stores could not be replaced by another.',
  ),
  rule(
    'the-reader-stands-behind-its-port',
    'Who needs words read asks the port; only what composes a process chooses the reader.',
    { path: ownSources, pathNot: [layers.reading, '^src/(app|installation)[.]ts$', '^src/admin/'] },
    { path: layers.reading },
  ),
  rule(
    'rules-have-no-effects',
    'A plain stage file decides; runtime, actions and jobs act. See the .md beside this file.',
    { path: '^src/stages/[^/]+/', pathNot: [effects, '[.]card[.]ts$', '/handlers[.]ts$'] },
    { path: ['^src/runtime/', effects], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'cards-only-draw',
    'A card is a function of what it is given; whoever acts calls it, never the other way.',
    { path: '[.]card[.]ts$' },
    { path: ['^src/runtime/', effects], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'adapters-see-the-inside-only-through-ports',
    'An adapter fulfils a port with one technology; it calls no stage and no other adapter. See the .md.',
    { path: '^src/adapters/([^/]+)/' },
    { path: ownSources, pathNot: [layers.kernel, layers.model, layers.ports, '^src/adapters/$1/'] },
  ),
  seesOnly(
    'configuration-stands-alone',
    { path: '^src/config/' },
    ['^src/config/', layers.kernel, layers.model],
    'Settings are read and checked before anything is built; app hands each part what it needs.',
  ),
  rule(
    'app-is-the-top',
    'Only what starts a process composes one.',
    { pathNot: ['^src/(app|main)[.]ts$', '^src/(sandbox|admin)/', '^tests/', '^bench/'] },
    { path: '^src/(app|main)[.]ts$' },
  ),
  rule(
    'nothing-needs-the-sandbox',
    'The pretend Teams and Graph stand outside the bot; if the bot knew them it could tell the difference.',
    { path: ownSources, pathNot: '^src/sandbox/' },
    { path: '^src/sandbox/' },
  ),
  rule(
    'nothing-needs-the-command-line',
    "The operator's commands use the bot's parts; no part may come to need them.",
    { path: ownSources, pathNot: '^src/admin/' },
    { path: '^src/admin/' },
  ),
  rule('nothing-needs-the-tests', 'Production runs without its tests.', { path: ownSources }, { path: ['^tests/', '^bench/'] }),
];

/** Each product in one room: replacing it is rewriting that folder. */
const homes = [
  {
    name: 'bot-sdk-stays-home',
    packages: ['botbuilder[^/]*', 'botframework-[^/]+', '@microsoft/teams-ai'],
    home: '^src/adapters/teams/',
    comment: 'Support of botbuilder ended on 31 December 2025 and teams-ai has a successor: the change must cost one folder.',
  },
  {
    name: 'graph-sdk-stays-home',
    packages: ['@microsoft/microsoft-graph-[^/]+', '@azure/[^/]+'],
    home: '^src/adapters/graph/',
    comment: 'Calendars and the directory are asked through a port; another groupware is another folder.',
  },
  {
    name: 'model-sdk-stays-home',
    packages: ['openai'],
    home: '^src/adapters/model/',
    comment: 'A language model is an option of one organisation: whoever reads the code sees in one folder what is sent to it.',
  },
  {
    name: 'windows-zones-stay-home',
    packages: ['windows-iana'],
    home: '^src/(adapters|sandbox)/graph/',
    comment: 'Only Graph, and the pretend one, speaks of zones in the names of Windows.',
  },
  {
    name: 'database-stays-home',
    packages: ['prisma', '@prisma/[^/]+', 'pg', '@electric-sql/[^/]+'],
    home: '^src/adapters/prisma/',
    comment: 'Where half the files import the database client, leaving it is a rewrite.',
  },
  {
    name: 'web-framework-stays-home',
    packages: ['express', 'helmet', 'ipaddr[.]js'],
    home: '^src/(adapters/(web|teams)|sandbox)/',
    comment: 'Pages and endpoints are plain functions of a request; only the rim knows what serves them.',
  },
  {
    name: 'luxon-stays-home',
    packages: ['luxon'],
    home: '^src/kernel/time/zone[.]ts$',
    comment: 'One file turns wall time into instants, so that summer time is got right once.',
  },
  {
    name: 'card-renderer-stays-out',
    packages: ['adaptivecards', 'markdown-it'],
    home: '^src/sandbox/',
    comment: 'Teams draws the cards; only the sandbox and the tests need a renderer.',
  },
  {
    name: 'teams-script-stays-home',
    packages: ['@microsoft/teams-js'],
    home: '^src/adapters/web/desk/client/',
    comment: 'It runs in the browser, inside Teams; the server has no use for it.',
  },
  {
    name: 'log-and-metrics-stay-home',
    packages: ['pino', 'prom-client', '@opentelemetry/[^/]+'],
    home: '^src/adapters/(system|web)/',
    comment: 'What may be logged is decided behind one port, where names and free text cannot slip in.',
  },
  {
    name: 'operators-tools-stay-home',
    packages: ['commander', 'fflate', '@microsoft/app-manifest'],
    home: '^src/(admin|sandbox)/',
    comment: 'The command line and the app package are no part of the running bot.',
  },
];

const homeRules = homes.map(({ name, packages, home, comment }) =>
  rule(name, comment, { path: ownSources, pathNot: home }, { path: `(^|/)node_modules/(${packages.join('|')})/` }),
);

const hygieneRules = [
  rule(
    'kernel-and-model-stand-alone',
    'Rules that need no package and no system call can be read, tested and moved by anyone. See the .md.',
    { path: [layers.kernel, layers.model], pathNot: ['^src/kernel/time/zone[.]ts$', '^src/kernel/ids[.]ts$'] },
    outside,
  ),
  rule(
    'no-cycles',
    'In a cycle no file can be understood or tested alone; type imports count.',
    { path: ownSources },
    { circular: true },
  ),
  rule(
    'no-orphans',
    'A file nobody imports and that imports nothing is forgotten. Scripts of pages are fetched by the browser.',
    {
      orphan: true,
      path: ownSources,
      pathNot: ['[.]d[.]ts$', '^src/(sandbox|adapters/web/static)/.*[.]js$', '^src/adapters/prisma/generated/'],
    },
    {},
  ),
  rule(
    'no-unresolvable',
    'An import that leads nowhere fails at start, perhaps only in production.',
    { path: ownSources },
    { couldNotResolve: true },
  ),
  rule(
    'no-undeclared-packages',
    'A package that package.json does not name is there by luck, in a version nobody chose.',
    { path: ownSources },
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
];

module.exports = {
  forbidden: [...layerRules, ...homeRules, ...hygieneRules],
  options: {
    doNotFollow: { path: ['node_modules', '^src/adapters/prisma/generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
