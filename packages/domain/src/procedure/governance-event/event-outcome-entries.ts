import type { LooseEntry } from '../../ledger/entry.ts'
import { eventOutcome } from '../../ledger/grid/centre/event-outcome.ts'
import { eventStep } from '../../ledger/grid/centre/event-step.ts'
import { event } from '../../ledger/grid/centre/event.ts'
import { inOrderOfId } from '../../ledger/ledger-index.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import type { Copied } from '../copied.ts'
import { type EventDays, type StepDay, outcomeOfEvent } from './event-outcome.ts'
import { isOwed } from './owed-event.ts'

/** The kinds from whose entries the outcomes of events follow. */
export const eventOutcomeSources: readonly string[] = [event.id, eventStep.id]

/** Steps that make of an event another thing than its row says; a closing alone does not. */
export const decisiveSteps = ['reopened', 'rejected', 'merged', 'delayApproved', 'transferred'] as const
const decisive: ReadonlySet<unknown> = new Set(decisiveSteps)

/**
 * Which events are as their row says: those that have to be closed, unless a step makes another thing of them.
 */
export const eventsAsTheyStand: Copied = {
  of: event.id,
  where: isOwed,
  unless: { entryKind: eventStep.id, field: 'event', where: [{ field: 'step', in: decisiveSteps }] },
}

const dayOf = (value: unknown): CivilDate | undefined => (typeof value === 'string' ? value : undefined)

const stepsByEvent = (entries: readonly LooseEntry[]): ReadonlyMap<unknown, readonly StepDay[]> => {
  const steps = new Map<unknown, StepDay[]>()
  for (const { kind, key, clocks, facts } of entries) {
    const { step } = facts
    if (kind !== eventStep.id || !(step === 'closed' || decisive.has(step))) continue
    const told = { step: String(step), key, on: String(clocks['occurred']), until: dayOf(facts['until']) }
    const others = steps.get(facts['event'])
    if (others === undefined) steps.set(facts['event'], [told])
    else others.push(told)
  }
  return steps
}

const outcome = (entry: LooseEntry, { due, closed }: EventDays): LooseEntry => {
  const { id, township, year, key, version, recorded, synthetic, clocks, facts } = entry
  const { category, source, division, reporter } = facts
  const { occurred, reported } = clocks
  return {
    id,
    township,
    kind: eventOutcome.id,
    year,
    key,
    version,
    recorded,
    synthetic,
    clocks: { occurred, reported, ...(closed !== undefined && { closed }) },
    facts: { category, source, division, reporter, due },
    personal: {},
  }
}

/**
 * What each event of a township that has to be closed has come to, as entries of the kind `event-outcome`, in order of id, from
 * the current entries of its ledgers. Steps are read as they stand, as the clocks of events read them.
 */
export const eventOutcomeEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries]
  const steps = stepsByEvent(all)
  const outcomes: LooseEntry[] = []
  for (const entry of all) {
    const { kind, key, clocks, facts } = entry
    if (kind !== event.id || facts['valid'] !== true || facts['duplicateOf'] !== undefined) continue
    const days = outcomeOfEvent({ due: String(facts['due']), closed: dayOf(clocks['closed']) }, steps.get(key) ?? [])
    if (days !== undefined) outcomes.push(outcome(entry, days))
  }
  return outcomes.toSorted(inOrderOfId)
}
