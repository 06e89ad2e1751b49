import path from 'node:path'

const dist = path.resolve(__dirname, '../../dist')

type Target = 'h5' | 'weapp'

/** The build with the tests' content, which `npm run build:test` writes. */
export const testBuild = (target: Target): string => path.join(dist, 'test', target)

/** The build that ships, written by the same command. */
export const shippedBuild = (target: Target): string => path.join(dist, target)
