const path = require('node:path')
const tsx = require('tsx/cjs/api')

/**
 * A loader that runs a module of ours while the app is built and ships what it exports, as data,
 * in place of its code and all that this imports.
 */
module.exports = function atBuild() {
  const content = path.resolve(__dirname, '../../src/content/generated')
  this.addContextDependency(content)
  const exported = tsx.require(this.resourcePath, __filename)
  if (Object.keys(exported).length === 0)
    throw new Error(`${this.resourcePath} exports nothing to be shipped`)
  return Object.entries(exported)
    .map(
      ([name, value]) =>
        `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))})`,
    )
    .join('\n')
}
