import { Title } from '../../../components/Title'
import { editions } from '../../../content/generated'
import { Page, usePage } from '../../Page'

/** 报告差错: what is wrong in a question, a figure or a section, as a slip to the publisher. */
export default function SlipPage() {
  const { edition } = usePage(editions)
  return (
    <Page what="要报告的内容" title="报告差错">
      {edition && <Title>报告差错</Title>}
    </Page>
  )
}
