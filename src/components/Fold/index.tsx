import { Text } from '@tarojs/components'
import { Icon } from '../Icon'
import { Tap } from '../Tap'
import './index.css'

interface FoldProps {
  name: string
  open: boolean
  onTap: () => void
}

/** A line that unfolds what it names, below it, and folds it again. */
export function Fold({ name, open, onTap }: FoldProps) {
  return (
    <Tap className="fold" label={`${open ? '收起' : '展开'}${name}`} onTap={onTap}>
      <Text className="fold__name">{name}</Text>
      <Icon name={open ? 'up' : 'down'} />
    </Tap>
  )
}
