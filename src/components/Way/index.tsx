import { Text } from '@tarojs/components'
import { Icon } from '../Icon'
import { Link, type LinkProps } from '../Link'
import './index.css'

interface WayProps extends Pick<LinkProps, 'to' | 'query' | 'onFollow'> {
  name: string
  /** How much is found there: 70个. */
  count?: string
}

/** A line of a card that leads on: what is there, and how much of it. */
export function Way({ name, count, ...link }: WayProps) {
  return (
    <Link {...link} className="way">
      <Text className="way__name">{name}</Text>
      {count && <Text className="way__count">{count}</Text>}
      <Icon name="next" />
    </Link>
  )
}
