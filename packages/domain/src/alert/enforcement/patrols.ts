import { patrol } from '../../ledger/enforcement/work/patrol.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { waitingDays } from './waiting-days.ts'
import type { WhistleFinding } from './whistle-finding.ts'

type WithoutCase = Extract<WhistleFinding, { readonly code: 'patrolFindingsWithoutCase' }>

// Month by month: of a patrol a day somebody looks at the list, not at each of them.
const withoutCase = (view: AlertView): readonly WithoutCase[] => {
  const days = waitingDays.patrolFollowUp
  const left = entriesOf(view, patrol, 'inYear').filter(
    ({ clocks, facts }) => facts.found && facts.case === undefined && daysBetween(clocks.occurred, view.on) > days,
  )
  return [...Map.groupBy(left, ({ clocks }) => clocks.occurred.slice(0, 7))].map(([month, patrols]): WithoutCase => ({
    code: 'patrolFindingsWithoutCase',
    month,
    patrols: patrols.length,
    days,
    entries: idsOf(patrols),
  }))
}

/** The alerts of patrols. Nothing of a route is said: where somebody was is sensitive. */
export const patrolAlerts: readonly Alert[] = [
  {
    id: 'patrol-findings-without-case',
    label: { zh: '巡查发现问题未转办', en: 'Patrols that found something and led to no case' },
    system: 'whistleAndPatrol',
    citation: convention,
    reads: [patrol.id],
    look: withoutCase,
  },
]
