import { Text, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { Heading } from '../../components/Heading'
import { MainButton } from '../../components/MainButton'
import { Panel } from '../../components/Panel'
import { TextField } from '../../components/TextField'
import { aria } from '../../platform/aria'
import { tryCopy } from '../../platform/clipboard'
import { confirm } from '../../platform/dialog'
import { clearRecord, currentRecord, putBack } from '../../reader/record'
import { countWords, readRecordText, recordText } from '../../reader/recordText'
import { useUnkept } from '../../reader/unkept'

/** From so many characters on a chat may not take it in one piece. */
const LONG = 4000

/** What the reader did, as a text to keep and to put back; and the way to remove it. */
export function OwnRecord() {
  const [said, setSaid] = useState('')
  const [byHand, setByHand] = useState('')
  const [isOpen, setOpen] = useState(false)
  const typed = useRef('')
  const isUnkept = useUnkept()

  const say = (words: string) => {
    setSaid(words)
    setByHand('')
  }
  const copyRecord = async () => {
    const text = recordText(currentRecord(), Date.now())
    if (await tryCopy(text)) {
      say(
        `已复制，共${text.length}字。请粘贴到发给自己的聊天或备忘录里。${text.length > LONG ? longWords : ''}`,
      )
      return
    }
    setSaid('没能复制。请按住下面的文字，全选后自己复制。')
    setByHand(text)
  }
  const putTextBack = () => {
    const record = readRecordText(typed.current)
    if (typeof record === 'string') {
      say(record)
      return
    }
    putBack(record)
    setOpen(false)
    say(`已放回：${countWords(record)}。`)
  }
  const clear = async () => {
    const agreed = await confirm(
      '阅读进度、收藏、答题记录和搜索记录会从这台设备上删除，不能找回；要留着，请先复制。显示设置会保留。',
      '清除',
    )
    if (!agreed) return
    clearRecord()
    say('已清除。')
  }
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        我的记录
      </Heading>
      {isUnkept && (
        <View className="mine__unkept">
          最近的记录没能保存：这台设备的存储满了，或者不允许保存。可以接着用；关掉后，没保存的就没有了。要留着，请先复制成文字，再清理存储。
        </View>
      )}
      <View className="mine__note">
        阅读进度、收藏、答题和搜索记录只在这台设备上。换手机或清理数据之前，可以复制成一段文字留着，以后放回来。
      </View>
      <MainButton plain onTap={copyRecord}>
        复制我的记录
      </MainButton>
      <MainButton plain onTap={() => setOpen(!isOpen)}>
        放回记录
      </MainButton>
      <View>
        {isOpen && (
          <>
            <TextField
              label="把复制过的全文粘贴在这里；手机上已有的记录不会丢。"
              onType={(value) => {
                typed.current = value
              }}
            />
            <MainButton onTap={putTextBack}>放回</MainButton>
          </>
        )}
      </View>
      {/* Always there, so that a screen reader hears what appears in it. */}
      <View className="mine__said" {...aria({ live: true })}>
        {said}
      </View>
      <View>
        {byHand && (
          <Text className="mine__by-hand" selectable>
            {byHand}
          </Text>
        )}
      </View>
      <MainButton plain onTap={clear}>
        清除我的记录
      </MainButton>
    </Panel>
  )
}

const longWords = '字数较多，聊天里发不全的话，请存进备忘录。'
