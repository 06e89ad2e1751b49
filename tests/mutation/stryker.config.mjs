/**
 * `npm run mutation`: changes src/report and src/generator one small place at a time and runs the
 * tests that cover it; a mutant that no test notices survives. Prints every survivor and the score;
 * one part only: `npm run mutation -- --mutate src/report/scale.ts`.
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  jest: { configFile: 'tests/mutation/jest.config.cjs' },
  plugins: ['@stryker-mutator/jest-runner'],
  mutate: [
    'src/report/**/*.ts',
    'src/generator/**/*.ts',
    // Commands, run as processes of their own by tests that this cannot follow.
    '!src/generator/**/cli.ts',
    '!src/generator/edition.ts',
  ],
  coverageAnalysis: 'perTest',
  // What a publisher reads is text: an error's wording is free, its place and kind are not.
  mutator: { excludedMutations: ['StringLiteral'] },
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutation.json' },
  tempDirName: '.cache/stryker',
  incremental: true,
  incrementalFile: '.cache/stryker-incremental.json',
  concurrency: 2,
}
