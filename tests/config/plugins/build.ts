/** What a build by Taro does with a plugin: `setUp` gives it the platform, `end` ends the build. */
export interface Build<Platform> {
  setUp(platform: Platform): void
  end(): void
}

/** The part of Taro's context that our plugins use. */
interface Context {
  registerMethod(arg: string | { name: string; fn?: (...args: never[]) => unknown }): void
  onBuildComplete(fn: () => void): void
  paths: {
    appPath: string
    configPath: string
    sourcePath: string
    outputPath: string
    nodeModulesPath: string
  }
}

/** A build with one plugin, into a folder. */
export function buildWith<Platform>(
  plugin: (ctx: Context) => void,
  outputPath = '',
): Build<Platform> {
  const setUp: ((platform: Platform) => void)[] = []
  const end: (() => void)[] = []
  plugin({
    registerMethod(arg) {
      if (typeof arg !== 'string' && arg.name === 'onSetupClose' && arg.fn) {
        setUp.push(arg.fn as (platform: Platform) => void)
      }
    },
    onBuildComplete: (fn) => end.push(fn),
    paths: { appPath: '', configPath: '', sourcePath: '', outputPath, nodeModulesPath: '' },
  })
  return {
    setUp: (platform) => {
      for (const fn of setUp) fn(platform)
    },
    end: () => {
      for (const fn of end) fn()
    },
  }
}
