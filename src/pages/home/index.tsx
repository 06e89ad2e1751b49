import { View, Text } from '@tarojs/components'
export default function Home() { return <View aria-label='x'><Text>你好</Text></View> }
