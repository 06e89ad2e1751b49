const path = require('node:path')
const { GENERATED, compiledNow, site } = require('./compiledNow.cjs')

/**
 * A loader for the modules of src/content/slots: ships a mark in place of each one's value, into which
 * content is put once the build is made (src/site/fillSlots.ts). So a build knows no content. One that
 * watches is never filled: it is given the value, of what is compiled now.
 */
module.exports = function slots() {
  const name = path.basename(this.resourcePath, '.ts')
  if (!this._compiler?.watchMode) return ship(name, `@slot:${name}@`)
  this.addContextDependency(GENERATED)
  return ship(name, JSON.stringify(site('slots').slots[name](compiledNow())))
}

const ship = (name, json) => `export const ${name} = JSON.parse(${JSON.stringify(json)})`
