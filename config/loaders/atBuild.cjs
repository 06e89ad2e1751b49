const path = require('node:path')
const tsx = require('tsx/cjs/api')

/**
 * A loader that runs a module of ours while the app is built and ships what it exports, as data,
 * in place of its code and all that this imports.
 */
module.exports = function atBuild() {
  const content = path.resolve(__dirname, '../../src/content/generated')
  this.addContextDependency(content)
  const exported = Object.entries(tsx.require(this.resourcePath, __filename))
  if (exported.length === 0) throw new Error(`${this.resourcePath} exports nothing to ship`)
  return exported
    .map(([name, value]) => `export const ${name} = JSON.parse(${textOf(name, value)})`)
    .join('\n')
}

/** A value in JSON, as text in a script. */
function textOf(name, value) {
  const json = JSON.stringify(value)
  if (json === undefined) throw new Error(`${name} is no data, which alone can be shipped`)
  return JSON.stringify(json)
}
