import { createRequire } from 'node:module'

const { jest } = createRequire(import.meta.url)('../../package.json')

/**
 * `npm run mutation`: changes one half of the code one small place at a time and runs that half's
 * own tests where they cover it; a mutant that none of them notices survives. Prints every survivor
 * and the score; for one file only: `npx stryker run tests/mutation/report.mjs --mutate FILE`.
 */
export const half = (name, leftOut = []) => ({
  packageManager: 'npm',
  testRunner: 'jest',
  jest: {
    config: {
      ...jest,
      testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`],
      // Starts processes of its own, which see no mutant.
      testPathIgnorePatterns: [...jest.testPathIgnorePatterns, 'cli\\.test\\.ts$'],
    },
  },
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: [`src/${name}/**/*.ts`, ...leftOut.map((file) => `!src/${name}/${file}`)],
  coverageAnalysis: 'perTest',
  // What a reader or a publisher is told may be worded freely; where and of what kind it is may not.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
  jsonReporter: { fileName: `.cache/mutation-${name}.json` },
  tempDirName: `.cache/stryker-${name}`,
  incremental: true,
  incrementalFile: `.cache/mutants-${name}.json`,
  warnings: { slow: false },
})
