/**
 * A loader for `@tarojs/taro`, whose `const { hooks } = require('@tarojs/runtime')` makes webpack
 * ship all of the runtime: read by name, the parts that nothing uses stay out.
 */
module.exports = function namedHooks(source) {
  const whole = "const { hooks } = require('@tarojs/runtime')"
  if (!source.includes(whole)) throw new Error('@tarojs/taro no longer needs namedHooks.cjs')
  return source.replace(whole, "const hooks = require('@tarojs/runtime').hooks")
}
