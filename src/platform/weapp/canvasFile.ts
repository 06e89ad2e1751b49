import Taro from '@tarojs/taro'

/** Writes the picture on a canvas, as `findCanvas` gave it, to a file of WeChat's own; its path. */
export async function fileOf(canvas: object): Promise<string> {
  // Taro's type knows only its own canvas; WeChat takes the node that its query gave.
  const node = canvas as Taro.Canvas
  const { tempFilePath } = await Taro.canvasToTempFilePath({ canvas: node, fileType: 'png' })
  return tempFilePath
}
