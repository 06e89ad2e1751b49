/** Adds up jest's result files and prints the closing line; exits 1 where anything failed. */
const { readFileSync } = require('node:fs')

let passed = 0
let failed = 0
for (const file of process.argv.slice(2)) {
  const result = JSON.parse(readFileSync(file, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests + result.numRuntimeErrorTestSuites
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
