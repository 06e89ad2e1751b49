const { jest } = require('../../package.json')

/** The tests of what is mutated, without those that start a process of their own. */
module.exports = {
  ...jest,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/{report,generator}/**/*.test.ts'],
  testPathIgnorePatterns: [...jest.testPathIgnorePatterns, 'cli\\.test\\.ts$'],
}
