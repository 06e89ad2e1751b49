const { writeFileSync } = require('node:fs')

/**
 * A reporter that keeps jest's results in the file RESULTS: jest's own --json writes nothing where
 * --bail ends the run.
 */
module.exports = class KeepResults {
  onRunComplete(_, { testResults }) {
    writeFileSync(process.env.RESULTS, JSON.stringify(testResults))
  }
}
