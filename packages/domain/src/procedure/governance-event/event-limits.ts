import type { LegalClock } from '../../law/legal-clock.ts'
import type { event } from '../../ledger/grid/centre/event.ts'
import type { Label } from '../../value/label.ts'
import { localPeriod } from '../local-period.ts'

// Counties and towns say how long an event may take, each its own way; no law does. These are lengths of the example: whoever
// runs a centre states others here, each from the day on which it holds.
const since = '2017-01-01'
const period = (id: string, label: Label, days: number): LegalClock => localPeriod(id, label, days, since)

/** How soon it is decided whether an event is accepted. */
export const acceptancePeriod = period('governance.acceptance-period', { zh: '受理期限', en: 'Accepting an event' }, 2)

/** How soon after feedback an event is verified. */
export const verificationPeriod = period(
  'governance.verification-period',
  { zh: '核查期限', en: 'Verifying an event' },
  3,
)

/** Who reported an event: its sources. */
export type EventSource = keyof typeof event.fields.source.values

/** How long an event may be given to be closed, by its source, from the day on which it was reported. */
export const handlingLimits: Readonly<Record<EventSource, LegalClock>> = {
  village: period('governance.limit-village', { zh: '村（社区）上报事件的办理时限', en: 'Events of villages' }, 60),
  gridMember: period(
    'governance.limit-grid-member',
    { zh: '网格员上报事件的办理时限', en: 'Events of grid members' },
    20,
  ),
  hotline: period('governance.limit-hotline', { zh: '12345热线事件的办理时限', en: 'Events of the hotline 12345' }, 10),
  visitor: period('governance.limit-visitor', { zh: '来访事件的办理时限', en: 'Events of visitors' }, 15),
  superior: period('governance.limit-superior', { zh: '上级交办事件的办理时限', en: 'Events assigned from above' }, 15),
  police: period('governance.limit-police', { zh: '公安机关移交事件的办理时限', en: 'Events from the police' }, 20),
}
