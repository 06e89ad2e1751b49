/** WeChat's limits, in bytes or pieces (its developer documentation: subpackages, tabBar, setData). */
export const packageBytes = 2 * 1024 * 1024
export const allBytes = 30 * 1024 * 1024
export const tabIconBytes = 40 * 1024
export const setDataBytes = 256 * 1024
export const pageStackDepth = 10
export const storageBytes = 10 * 1024 * 1024
