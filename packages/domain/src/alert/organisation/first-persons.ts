import type { Citation } from '../../law/citation.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { firstPersonDutyItem } from '../../ledger/organisation/first-person-duty-item.ts'
import { firstPersonDuty } from '../../ledger/organisation/first-person-duty.ts'
import { yearPeriod } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import type { FirstPerson, FirstPersonFinding } from './leadership-finding.ts'

type Found<C extends FirstPersonFinding['code']> = Extract<FirstPersonFinding, { readonly code: C }>
type Act = EntryOf<typeof firstPersonDuty>

// Addressed to counties and above, and applied by townships by reference; its text was not read. It sets no number, so
// that a year without any is all that can be found.
const provisions: Citation = {
  instrument: 'first-responsible-person-provisions-2016',
  bindingForce: 'byReference',
  verification: 'unverified',
}
/** Both of them, always: a year is looked at for each. */
const leaders: readonly FirstPerson[] = ['partySecretary', 'townMayor']

const isAccount = ({ facts }: Act): boolean => facts.act === 'accounted'
const actsOf = (view: AlertView, leader: FirstPerson): readonly Act[] =>
  entriesOf(view, firstPersonDuty, 'inYear').filter(({ facts }) => facts.post === leader)

const withoutItems = (view: AlertView): readonly Found<'noDutyItems'>[] => {
  const items = entriesOf(view, firstPersonDutyItem, 'inForce')
  return leaders
    .filter((post) => !items.some(({ facts }) => facts.post === post))
    .map((post) => ({ code: 'noDutyItems', post, on: view.on, entries: [] }))
}

// No rule says when in the year. That nothing is asked before half of it is over is a choice of the product: in January
// nobody has done anything yet.
const isHalfOver = ({ on }: AlertView): boolean => on.slice(5) >= '06-30'

const withoutActs = (view: AlertView): readonly Found<'noActInYear'>[] => {
  if (!isHalfOver(view)) return []
  return (
    leaders
      // An account of what was done is not one of the acts that it accounts for.
      .filter((post) => actsOf(view, post).every(isAccount))
      .map((post) => ({
        code: 'noActInYear',
        post,
        year: yearOf(view),
        on: view.on,
        entries: idsOf(actsOf(view, post)),
      }))
  )
}

const withoutAccount = (view: AlertView): readonly Found<'noAccountInYear'>[] => {
  const year = yearOf(view)
  // An account is given once, and often at the very end.
  if (view.on !== yearPeriod(year).to) return []
  return leaders
    .filter((post) => !actsOf(view, post).some(isAccount))
    .map((post) => ({ code: 'noAccountInYear', post, year, on: view.on, entries: [] }))
}

const unserved = (view: AlertView): readonly Found<'dutyWithoutAct'>[] => {
  if (!isHalfOver(view)) return []
  const served = new Set(entriesOf(view, firstPersonDuty, 'inYear').map(({ facts }) => facts.duty))
  return entriesOf(view, firstPersonDutyItem, 'inForce')
    .filter(({ key }) => !served.has(key))
    .map(({ id, key, facts: { post, title } }) => {
      return { code: 'dutyWithoutAct', post, duty: key, title, year: yearOf(view), on: view.on, entries: [id] }
    })
}

const rule = { system: 'firstResponsiblePerson', citation: provisions } as const
const acts = [firstPersonDuty.id]

/** The alerts of the first persons responsible: the Party secretary and the mayor, each by themselves. */
export const firstPersonAlerts: readonly Alert[] = [
  {
    ...rule,
    id: 'first-person-no-duty-items',
    label: { zh: '第一责任人无职责清单', en: 'No list of duties of a first person responsible' },
    reads: [firstPersonDutyItem.id],
    look: withoutItems,
  },
  {
    ...rule,
    id: 'first-person-no-act',
    label: { zh: '第一责任人本年无履职', en: 'Year so far without an act of a first person responsible' },
    reads: acts,
    look: withoutActs,
  },
  {
    ...rule,
    id: 'first-person-no-account',
    label: { zh: '第一责任人全年未述法', en: 'Year without a report on rule-of-law performance' },
    reads: acts,
    look: withoutAccount,
  },
  {
    ...rule,
    id: 'first-person-duty-without-act',
    label: { zh: '职责未见履行', en: 'Duty that no act served' },
    reads: [firstPersonDuty.id, firstPersonDutyItem.id],
    look: unserved,
  },
]
