/** Ends the process, as a power cut would, before its KILL_ATth touch of what is below KILL_IN. */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

let left = Number(process.env.KILL_AT)

for (const name of ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync']) {
  const touch = fs[name]
  fs[name] = (path, ...rest) => {
    if (String(path).startsWith(process.env.KILL_IN) && --left === 0)
      process.kill(process.pid, 'SIGKILL')
    return touch(path, ...rest)
  }
}
syncBuiltinESMExports()
