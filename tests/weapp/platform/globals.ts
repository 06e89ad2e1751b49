/** What WeChat puts in reach of a mini-program's script besides the language itself. */
export const injectedGlobals = [
  ...['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'],
  ...['require', 'requirePlugin', 'requireMiniProgram', 'module', 'exports', 'console'],
  ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
]
