const typescript = { jsc: { target: 'es2022', parser: { syntax: 'typescript' }, experimental: { keepImportAttributes: true } } };

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/fixtures/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', typescript] },
  // The second reporter closes every run with one plain line for readers that do not know jest.
  reporters: ['default', '<rootDir>/.ci/closing-line.js'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
