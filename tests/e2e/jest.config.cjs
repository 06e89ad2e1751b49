/** The real browser build in a real browser, at phone size. `npm run e2e` builds it first. */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  globalSetup: '<rootDir>/tests/support/content.cjs',
  testEnvironmentOptions: { customExportConditions: ['tests', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 60_000,
  maxWorkers: 1,
}
