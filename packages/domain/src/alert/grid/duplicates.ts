import { eventStep } from '../../ledger/grid/centre/event-step.ts'
import { event } from '../../ledger/grid/centre/event.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import { idsOf } from '../entries-of.ts'
import type { EventFinding } from './event-finding.ts'
import { eventsReported, stepsByEvent } from './events.ts'

type Found<C extends EventFinding['code']> = Extract<EventFinding, { readonly code: C }>

const mergedDiffers = (view: AlertView): readonly Found<'eventMergedDiffers'>[] => {
  const steps = stepsByEvent(view)
  return eventsReported(view).flatMap((entry) => {
    const { duplicateOf: row } = entry.facts
    const merged = steps.get(entry.key)?.findLast(({ facts }) => facts.step === 'merged')
    const step = merged?.facts.into
    if (row === step || (merged !== undefined && step === undefined)) return []
    const named = { ...(row !== undefined && { row }), ...(step !== undefined && { step }) }
    const entries = idsOf([entry, ...(merged === undefined ? [] : [merged])])
    return [{ code: 'eventMergedDiffers', event: entry.key, ...named, entries }]
  })
}

const chains = (view: AlertView): readonly Found<'duplicateChain'>[] => {
  const all = eventsReported(view).filter(({ facts }) => facts.duplicateOf !== undefined)
  const byKey = new Map(all.map((entry) => [entry.key, entry]))
  return all.flatMap((entry) => {
    const { duplicateOf: of } = entry.facts
    const other = of === undefined ? undefined : byKey.get(of)
    const further = other?.facts.duplicateOf
    if (of === undefined || other === undefined || further === undefined) return []
    return [{ code: 'duplicateChain', event: entry.key, of, further, entries: idsOf([entry, other]) }]
  })
}

const shared = { system: 'sixCategories', citation: convention } as const

/** The alerts of what counts once: duplicates that were merged otherwise, and duplicates of duplicates. */
export const duplicateAlerts: readonly Alert[] = [
  {
    id: 'event-merged-differs',
    label: { zh: '重复事件与并案记录不一致', en: 'A duplicate whose row and merging do not name the same event' },
    ...shared,
    reads: [event.id, eventStep.id],
    look: mergedDiffers,
  },
  {
    id: 'duplicate-chain',
    label: { zh: '重复事件指向另一重复事件', en: 'A duplicate of a duplicate' },
    ...shared,
    reads: [event.id],
    look: chains,
  },
]
