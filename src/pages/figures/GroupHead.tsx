import { Text, View } from '@tarojs/components'
import { Heading } from '../../components/Heading'

/** What figures have in common and, at the right, what their bars mean. */
export function GroupHead({ title, means }: { title: string; means: string }) {
  return (
    <View className="figures__head">
      <Heading level={2} className="figures__group">
        {title}
      </Heading>
      <Text className="figures__means">{means}</Text>
    </View>
  )
}
