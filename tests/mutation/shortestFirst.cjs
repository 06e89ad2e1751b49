const { default: Sequencer } = require('@jest/test-sequencer')

/** The suites that compile whole reports, the slowest last: most mutants never get that far. */
const LONG = ['shenyang', 'ask', 'review', 'moushi', 'read', 'content', 'properties']

/** Runs the short suites first, so that a mutant is noticed by the cheapest test that can. */
module.exports = class extends Sequencer {
  sort(tests) {
    const place = ({ path }) => LONG.findIndex((name) => path.endsWith(`/${name}.test.ts`))
    return [...tests].sort((a, b) => place(a) - place(b) || (a.path < b.path ? -1 : 1))
  }
}
