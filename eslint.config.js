import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Names that say nothing: whole file names and whole identifiers, in singular and plural. */
const emptyNames = 'utils?|helpers?|common|misc|managers?|services?|data|infos?';

const fileName = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { kebab: 'Files are kebab-case.', empty: 'Name the file for what it holds.' },
  },
  create(context) {
    const stem = context.filename.split(/[\\/]/).at(-1).replace(/^[.]/, '').split('.')[0];
    return {
      Program(node) {
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) context.report({ node, messageId: 'kebab' });
        if (new RegExp(`^(${emptyNames}|index)$`).test(stem)) context.report({ node, messageId: 'empty' });
      },
    };
  },
};

const declared = [
  'VariableDeclarator > Identifier.id',
  'FunctionDeclaration > Identifier.id',
  'ClassDeclaration > Identifier.id',
  'TSInterfaceDeclaration > Identifier.id',
  'TSTypeAliasDeclaration > Identifier.id',
  ':function > Identifier.params',
].join(', ');

const named = (pattern, message) => ({ selector: `:matches(${declared})[name=/^(${pattern})$/i]`, message });

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: the name is then the same everywhere.' },
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
  named(emptyNames, 'Name it for what it is.'),
  { selector: 'CallExpression[callee.name="happened"][arguments.length=0]', message: 'Nothing happened: say unchanged().' },
];

const environment = [
  {
    selector: 'MemberExpression[object.name="process"][property.name="env"], ImportDeclaration[source.value=/^(node:)?process$/]',
    message: 'Only src/config/env.ts reads the environment; take the value from the configuration.',
  },
];

const person = [named('users?', 'Say who: orderer, consultant, coordinator, respondent.')];

const ownClock = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'Time is handed in as an Instant, or asked of the Clock port, so that it can be moved.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Time is handed in as an Instant, or asked of the Clock port, so that it can be moved.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Chance cannot be replayed: derive the value from a key.',
  },
];

const noWaiting = [
  {
    selector: 'AwaitExpression, ForOfStatement[await=true], :function[async=true]',
    message: 'A rule decides from what it is given; waiting belongs to .action, .job and .port files.',
  },
];

// A pattern is a call of rule, symbols or either, or a constant made for one.
const shortPatterns = [
  'Literal[regex.pattern=/.{121}/]',
  'Literal[value=/\\(\\?.{121}/]',
  'TemplateElement[value.raw=/.{121}/]',
].map((selector) => ({
  selector,
  message: 'No pattern is longer than a line: give its parts names, and join alternatives with either().',
}));

const pureGlobals = [
  { name: 'Date', message: 'Pure files count in Instant and LocalDate (src/kernel/time).' },
  { name: 'process', message: 'Pure files know nothing of the process.' },
  { name: 'fetch', message: 'Pure files reach nothing outside.' },
  { name: 'setTimeout', message: 'Pure files do not wait; a due time is a row of the outbox.' },
  { name: 'setInterval', message: 'Pure files do not wait; a due time is a row of the outbox.' },
];

const restrict = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

const sizes = (fileLines, functionLines) => ({
  'max-lines': fileLines === undefined ? 'off' : ['error', { max: fileLines }],
  'max-lines-per-function': functionLines === undefined ? 'off' : ['error', { max: functionLines }],
});

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.data/',
      'coverage/',
      'dist/',
      'src/adapters/prisma/generated/',
      'tests/architecture/fixtures/',
      'appPackage/build/',
    ],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house: { rules: { 'file-name': fileName } } },
    rules: {
      eqeqeq: 'error',
      // Types and values of one file are imported by one line.
      'no-duplicate-imports': 'error',
      complexity: ['error', 10],
      'max-depth': ['error', 4],
      'max-params': ['error', 5],
      ...sizes(250, 60),
      'house/file-name': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return refuse(reason)` out of a function that returns nothing is a short way to stop there.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An async function without await is the plain way to turn a throw into a rejection behind a port.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['**/*.ts'], rules: restrict(everywhere) },
  { files: ['src/**/*.ts'], rules: restrict(everywhere, environment, ownClock, person) },
  { files: ['src/adapters/**/*.ts', 'src/sandbox/**/*.ts', 'src/admin/**/*.ts'], rules: restrict(everywhere, environment) },
  { files: ['src/config/env.ts', 'src/sandbox/start.ts'], rules: restrict(everywhere) },
  {
    files: ['src/kernel/**/*.ts', 'src/model/**/*.ts', 'src/reading/**/*.ts', 'src/stages/**/*.ts'],
    ignores: ['src/stages/**/*.{card,action,job,port}.ts', 'src/reading/grammar-reader.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureGlobals], ...restrict(everywhere, ownClock, person, noWaiting) },
  },
  {
    files: ['src/reading/**/*.ts'],
    ignores: ['src/reading/grammar-reader.ts'],
    rules: restrict(everywhere, ownClock, person, noWaiting, shortPatterns),
  },
  // The one file that turns an Instant into ISO text and back; reading the clock is forbidden there too.
  {
    files: ['src/kernel/time/{instant,calendar-date}.ts'],
    rules: { 'no-restricted-globals': ['error', ...pureGlobals.slice(1)] },
  },
  { files: ['src/**/texts.*.ts'], rules: sizes(400, undefined) },
  // A list of rules, each with its reason.
  { files: ['.dependency-cruiser.cjs'], rules: sizes(400, undefined) },
  {
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: {
      ...sizes(300, undefined),
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['tests/**/{corpora,corpus,golden}/**', 'tests/**/*.{corpus,golden}.ts'], rules: sizes(undefined, undefined) },
  // Their tools want a default export.
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,cjs,mjs}'],
    ...tseslint.configs.disableTypeChecked,
  },
  { files: ['**/*.{js,cjs,mjs}'], rules: { 'no-undef': 'off', '@typescript-eslint/no-require-imports': 'off' } },
);
