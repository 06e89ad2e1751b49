import { Heading } from '../../components/Heading'
import { Panel } from '../../components/Panel'
import { relaunch } from '../../platform/navigate'
import { useSettings } from '../../reader/settings'
import { address } from '../../report/address'
import type { ShelfEdition } from '../../report/types'
import { newest } from '../library'
import { Choice } from './Choice'

interface EditionChoiceProps {
  editions: readonly Pick<ShelfEdition, 'id' | 'name'>[]
  /** Id of the edition that is shown. */
  shown: string
}

/** Which report to read, where there is more than one. The app opens on it from then on. */
export function EditionChoice({ editions, shown }: EditionChoiceProps) {
  const choose = useSettings((settings) => settings.choose)
  if (editions.length < 2) return null
  const areYears = editions.every(({ name }) => /^\d{4}年$/.test(name))
  const options = editions.map(({ id, name }) => ({
    value: id,
    name: `${name}${id === newest ? '（最新）' : ''}`,
  }))
  const open = (id: string) => {
    // Who wants the newest wants next year's, too.
    choose({ edition: id === newest ? undefined : id })
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
