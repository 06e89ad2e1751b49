import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { relaunch } from '../../platform/navigate'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import { editionNames } from '../../report/editionNames'
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
  const names = editionNames(editions)
  const areYears = names.every((name) => /^\d{4}年$/.test(name))
  const options = editions.map((edition, at) => ({
    value: edition.id,
    name: `${names[at]}${edition === newest ? '（最新）' : ''}`,
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
      <Choice
        name={areYears ? '看哪一年的报告' : '看哪一份报告'}
        options={options}
        chosen={shown}
        long={!areYears}
        onChoose={open}
      />
    </Panel>
  )
}
