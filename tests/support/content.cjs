const path = require('node:path')
const tsx = require('tsx/cjs/api')

/** Run by jest before any suite: the content that the tests are written for is compiled where it is not current. */
module.exports = async function compileContent() {
  const script = path.resolve(__dirname, '../../config/scripts/testContent.ts')
  await tsx.require(script, __filename).compileTestContent()
}
