/**
 * The ECMAScript that every phone to be served understands: what Chrome 79 and iOS 13 have in
 * common (package.json's browserslist). Syntax to ES2019; of later built-ins only those below.
 */
export const served = ['Chrome >= 79', 'iOS >= 13']
export const ecmaVersion = 2019

/** Global names of the language at this level (of ES2020 globalThis is in both engines). */
export const languageGlobals = [
  ...['Array', 'ArrayBuffer', 'Boolean', 'DataView', 'Date', 'Error', 'EvalError', 'Float32Array'],
  ...['Float64Array', 'Function', 'Infinity', 'Int16Array', 'Int32Array', 'Int8Array', 'JSON'],
  ...['Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy', 'RangeError'],
  ...['ReferenceError', 'Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'SyntaxError'],
  ...['TypeError', 'URIError', 'Uint16Array', 'Uint32Array', 'Uint8Array', 'Uint8ClampedArray'],
  ...['WeakMap', 'WeakSet', 'decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
  ...['escape', 'globalThis', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
  ...['unescape', 'arguments'],
]

/** Looking behind in a regular expression is ES2018, but iOS has it only since 16.4. */
export const laterPattern = '\\(\\?<[=!]'

/** Methods that an engine under test may have and the phones to be served do not. */
export const laterMethods: Record<string, string[]> = {
  Object: ['hasOwn', 'groupBy'],
  Promise: ['any', 'try', 'withResolvers'],
  Map: ['groupBy'],
  Array: ['fromAsync'],
  'Array.prototype': [
    ...['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
  ],
  'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
  'Set.prototype': [
    ...['union', 'intersection', 'difference', 'symmetricDifference'],
    ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
}
