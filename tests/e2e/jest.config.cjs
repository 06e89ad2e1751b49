/** The real browser build in a real browser, at phone size. `npm run e2e` builds it first. */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 60_000,
  maxWorkers: 1,
}
