const fs = require('node:fs')
const path = require('node:path')
const tsx = require('tsx/cjs/api')

/** Where `npm run bundle` leaves what it compiles. */
const GENERATED = path.resolve(__dirname, '../../src/content/generated')

/** What is compiled at this moment. */
function compiledNow() {
  const names = fs.readdirSync(GENERATED).filter((name) => name.endsWith('.json'))
  const textOf = (name) => fs.readFileSync(path.join(GENERATED, name), 'utf8')
  return site('compiled').compiledFrom(new Map(names.map((name) => [name, textOf(name)])))
}

/** A module of src/site, in a process that reads no TypeScript by itself. */
function site(name) {
  return tsx.require(`../../src/site/${name}.ts`, __filename)
}

module.exports = { GENERATED, compiledNow, site }
