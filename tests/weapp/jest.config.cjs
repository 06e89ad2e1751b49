// The report's readers live in China; a fixed time zone makes "today" the same everywhere.
process.env.TZ = 'Asia/Shanghai'

/** Checks and runs the WeChat builds in dist/test/weapp and dist/weapp: `npm run weapp`. */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
  transformIgnorePatterns: ['/node_modules/(?!@noble/hashes/)'],
  globalSetup: '<rootDir>/tests/support/content.cjs',
  testEnvironmentOptions: { customExportConditions: ['tests', 'node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  testTimeout: 30_000,
}
