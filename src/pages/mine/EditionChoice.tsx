import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { relaunch } from '../../platform/navigate'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import type { EditionBundle } from '../../report/types'
import { Choice } from './Choice'

interface EditionChoiceProps {
  /** Newest first. */
  editions: readonly EditionBundle[]
  /** Id of the edition that is shown. */
  shown: string
}

/** Which report to read, where there is more than one. The app opens on it from then on. */
export function EditionChoice({ editions, shown }: EditionChoiceProps) {
  const choose = useSettings((settings) => settings.choose)
  const [newest] = editions
  if (editions.length < 2) return null
  const options = editions.map((edition) => ({
    value: edition.id,
    name: `${editionName(edition)}${edition === newest ? '（最新）' : ''}`,
  }))
  const open = (id: string) => {
    // Who wants the newest wants next year's, too.
    choose({ edition: id === newest?.id ? undefined : id })
    relaunch(address('home'))
  }
  return (
    <Panel>
      <Heading level={2} className="mine__heading">
        报告
      </Heading>
      <Choice name="看哪一年的报告" options={options} chosen={shown} onChoose={open} />
    </Panel>
  )
}

function editionName({ meta }: EditionBundle): string {
  return meta.year === null ? meta.title : `${meta.year}年`
}
