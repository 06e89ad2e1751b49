import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Heading } from '../../components/Heading'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { Panel } from '../../components/Panel'
import { Tap } from '../../components/Tap'
import { spanWords, toldUnder } from '../../report/shelf'
import type { ShelfEdition, ShelfIssuer } from '../../report/types'

interface IssuerProps {
  issuer: ShelfIssuer
  /** Ids of the newest edition of all, and of the one that the reader reads. */
  newest?: string
  read?: string
  /** Its editions are seen when its name is tapped. */
  folds: boolean
  onOpen: (id: string) => void
}

/** One issuer and its editions, newest first. */
export function Issuer({ issuer, folds, ...marks }: IssuerProps) {
  const [open, setOpen] = useState(!folds)
  const name = issuer.issuer ?? '没有写明发文机关的'
  return (
    <Panel className={folds ? 'shelf--folds' : ''}>
      <Heading level={2} className="shelf__issuer">
        {folds ? (
          <Tap
            className="shelf__fold"
            label={`${open ? '收起' : '展开'}${name}，${spanWords(issuer)}`}
            onTap={() => setOpen(!open)}
          >
            <View className="shelf__fold-text">
              {name}
              <View className="shelf__span">{spanWords(issuer)}</View>
            </View>
            <Icon name={open ? 'up' : 'down'} />
          </Tap>
        ) : (
          name
        )}
      </Heading>
      <View>
        {open && (
          <View className="shelf__years">
            {issuer.editions.map((edition) => (
              <Way key={edition.id} edition={edition} issuer={issuer} {...marks} />
            ))}
          </View>
        )}
      </View>
    </Panel>
  )
}

interface WayProps extends Pick<IssuerProps, 'issuer' | 'newest' | 'read' | 'onOpen'> {
  edition: ShelfEdition
}

/** The way to an edition's home. */
function Way({ edition, issuer, newest, read, onOpen }: WayProps) {
  const { id } = edition
  const { name, date, isYear } = toldUnder(issuer, edition)
  const classes = ['shelf__way', !isYear && 'shelf__way--wide', id === read && 'shelf__way--on']
  return (
    <Link
      to="home"
      query={{ e: id }}
      className={classes.filter(Boolean).join(' ')}
      current={id === read}
      onFollow={() => onOpen(id)}
    >
      {name}
      {date && <Text className="shelf__mark">{date}</Text>}
      {id === newest && <Text className="shelf__mark">（最新）</Text>}
      {id === read && <Text className="shelf__mark">✓ 正在看</Text>}
    </Link>
  )
}
