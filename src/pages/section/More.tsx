import { Text, View } from '@tarojs/components'
import { CopyButton } from '../../components/CopyButton'
import { Icon } from '../../components/Icon'
import { Link } from '../../components/Link'
import { address } from '../../report/address'
import { posterOf } from '../../report/poster'
import { quotation } from '../../report/quotation'
import type { EditionBundle, Section } from '../../report/types'

/** What else can be done with a card, for those who ask. */
export function More({ edition, section }: { edition: EditionBundle; section: Section }) {
  const query = { e: edition.id, s: section.id }
  return (
    <View className="card__actions">
      <CopyButton
        className="card__action"
        path={address('section', query)}
        text={(url) => quotation(edition, section, url)}
      >
        <Icon name="copy" />
        <Text className="card__action-name">复制</Text>
      </CopyButton>
      {posterOf(edition, query) && (
        <Link to="poster" query={query} className="card__action card__action--link">
          <Icon name="picture" />
          <Text className="card__action-name">生成图片</Text>
        </Link>
      )}
      <Link to="slip" query={query} className="card__action card__action--link">
        报告差错
      </Link>
    </View>
  )
}
