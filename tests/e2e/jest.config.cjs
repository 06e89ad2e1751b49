/**
 * The real browser builds, in dist/test/h5 and dist/h5, in a real browser, at phone size. `npm run e2e`
 * builds them first.
 */
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
