/** What is amiss with what the publisher says of whose app it is. */
import type { EditionBundle, Publisher } from '../../report/types'
import { authorityOf, isIssuedBy } from '../../report/whose'
import { type Diagnostic, warning } from '../ground/diagnostics'
import type { Written } from './yaml'

/**
 * The authority behind the app is named as the reports name it, or none of them is said to be its
 * own; and who has the name of an issuer is the issuer.
 */
export function publisherFaults(
  { value, placeOf }: Written<Publisher>,
  editions: readonly EditionBundle[],
): Diagnostic[] {
  const authority = authorityOf(value)
  const key = value.kind === '受托单位' ? 'for' : 'name'
  const faults: Diagnostic[] = []
  const issuedBy = (name: string) => editions.some((edition) => isIssuedBy(name, edition))
  const isSlip = authority !== undefined && editions.length > 0 && !issuedBy(authority)
  if (isSlip) {
    const printed = editions.map(({ meta: { issuer, title } }) =>
      issuer ? `“${issuer}”` : `没有写明（《${title}》）`,
    )
    faults.push(
      warning(
        'PUBLISHER',
        `这里写的是“${authority}”，报告标题上的发布机关是${[...new Set(printed)].join('、')}，对不上。请核对有没有写错字；对不上的报告，应用不会说是它发布的。`,
        placeOf([key]),
      ),
    )
  }
  if (value.kind !== '发文机关' && value.name && issuedBy(value.name)) {
    faults.push(
      warning(
        'PUBLISHER',
        `“${value.name}”是报告的发布机关，“kind”写的却是${value.kind}。应用由它自己发布的，请改成 kind: 发文机关；不是的，请把 name 改成制作单位的名称。`,
        placeOf(['name']),
      ),
    )
  }
  return faults
}
