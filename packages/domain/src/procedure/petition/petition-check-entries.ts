import { inDerivedOrder } from '../derived-order.ts'
import { limitFrom } from '../../law/legal-clock.ts'
import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { type PetitionCheckId, petitionCheck } from '../../ledger/service/petition/petition-check.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { deadline } from '../../value/time-limit.ts'
import { petitionClocks } from '../duty/duty-clocks-of-petitions.ts'
import { type TimelineClock, timelineClocks } from '../timeline.ts'
import { objectionPeriod } from './clocks.ts'
import { judgeExtension } from './petition-extension.ts'
import { petitionProcedure } from './petition-procedure.ts'

type Step = EntryOf<typeof petitionStep>
type StepName = Step['facts']['step']

/** The kinds from whose entries the checks of petitions follow. */
export const petitionCheckSources: readonly string[] = [petition.id, petitionStep.id]

/** A petition with its steps in the order of their days, and how its clocks came out. */
interface PetitionFile {
  readonly opened: EntryOf<typeof petition>
  readonly steps: readonly Step[]
  readonly clocks: readonly TimelineClock[]
}

interface Verdict {
  readonly met: boolean
  readonly on: CivilDate
  /** The id of the entry that it rests on. */
  readonly entry: string
}

interface ByClocks {
  readonly clocks: readonly string[]
  /** The steps by which it is done; one that ended otherwise asked for nothing any more. */
  readonly done: readonly StepName[]
}

const byClocks: Readonly<Partial<Record<PetitionCheckId, ByClocks>>> = {
  'routed-in-time': {
    clocks: ['petitions.routing'],
    done: ['routed', 'assigned', 'accepted', 'notAccepted', 'routeFound', 'replied', 'served'],
  },
  'told-in-time': { clocks: ['petitions.telling', 'petitions.telling-of-forwarded'], done: ['told'] },
  'reported-in-time': {
    clocks: ['petitions.feedback'],
    done: ['replied', 'answered', 'served', 'routeFound', 'mediated', 'closed'],
  },
  'concluded-in-time': {
    clocks: ['petitions.conclusion', 'petitions.conclusion-extended'],
    done: ['answered', 'closed'],
  },
  'review-in-time': { clocks: ['petitions.review'], done: ['reviewed'] },
  're-examination-in-time': { clocks: ['petitions.re-examination'], done: ['reExamined'] },
}

// What ran out is told on the day after; what stands still without an end has no last day yet, and nothing can be told.
const ofClock = ({ steps }: PetitionFile, { done }: ByClocks, clock: TimelineClock): readonly Verdict[] => {
  const { endedOn, status, deadline: last, entry } = clock
  if (endedOn !== undefined && status !== 'late') {
    const isDone = steps.some(({ clocks, facts }) => clocks.occurred === endedOn && done.includes(facts.step))
    const isGivenUp = steps.some(({ clocks, facts }) => clocks.occurred <= endedOn && facts.step === 'withdrawn')
    return isDone && !isGivenUp ? [{ met: true, on: endedOn, entry: entry.id }] : []
  }
  if (last.status !== 'day') return []
  // A last day that was over when the clock began is told of then.
  const on = addDays(last.on, 1)
  return [{ met: false, on: on < clock.start ? clock.start : on, entry: entry.id }]
}

const overClocks = (file: PetitionFile, rule: ByClocks): Verdict | undefined => {
  const told = file.clocks
    .filter(({ clock }) => rule.clocks.includes(clock.id))
    .flatMap((clock) => ofClock(file, rule, clock))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return told.find(({ met }) => !met) ?? told.at(-1)
}

// That it was none of one's business is told by the objection itself.
const objection = ({ opened, steps }: PetitionFile): Verdict | undefined => {
  const objected = steps.find(({ facts }) => facts.step === 'objected')
  if (objected === undefined || opened.facts.intake === 'direct') return undefined
  const limit = limitFrom(objectionPeriod, opened.clocks.occurred)
  const last = limit.ok ? deadline(chinaCalendar, limit.value.limit) : undefined
  if (last?.ok !== true || last.value.status !== 'day') return undefined
  const on = objected.clocks.occurred
  return { met: on <= last.value.on, on, entry: objected.id }
}

const extension = ({ opened, steps }: PetitionFile): Verdict | undefined => {
  const judged = steps.flatMap((each): readonly Verdict[] => {
    if (each.facts.step !== 'extended') return []
    const accepted = steps.findLast(
      ({ clocks, facts }) => facts.step === 'accepted' && clocks.occurred <= each.clocks.occurred,
    )
    const came = accepted && judgeExtension(each, accepted.clocks.occurred, opened.facts.unreachable !== true)
    return came === undefined ? [] : [{ met: came.faults.length === 0, on: came.on, entry: each.id }]
  })
  return judged.find(({ met }) => !met) ?? judged.at(-1)
}

const verdictsOf = (file: PetitionFile): readonly (readonly [PetitionCheckId, Verdict])[] => {
  const all: Readonly<Record<PetitionCheckId, Verdict | undefined>> = {
    'routed-in-time': undefined,
    'told-in-time': undefined,
    'objected-in-time': objection(file),
    'reported-in-time': undefined,
    'concluded-in-time': undefined,
    'extension-lawful': extension(file),
    'review-in-time': undefined,
    're-examination-in-time': undefined,
  }
  const isCheck = (id: string): id is PetitionCheckId => Object.hasOwn(all, id)
  return Object.keys(all)
    .filter(isCheck)
    .flatMap((id) => {
      const rule = byClocks[id]
      const verdict = rule === undefined ? all[id] : overClocks(file, rule)
      return verdict === undefined ? [] : [[id, verdict] as const]
    })
}

// The last day that anything is said of, so that no hearing whose end is known stands still for good.
const lastDayIn = (opened: PetitionFile['opened'], steps: readonly Step[]): CivilDate =>
  [opened.clocks.occurred, ...steps.flatMap(({ clocks, facts }) => [clocks.occurred, facts.until ?? ''])]
    .toSorted()
    .at(-1) ?? opened.clocks.occurred

const fileOf = (opened: PetitionFile['opened'], own: readonly Step[]): PetitionFile => {
  const steps = own.toSorted((a, b) => {
    const [one, other] = [`${a.clocks.occurred} ${a.key}`, `${b.clocks.occurred} ${b.key}`]
    return one < other ? -1 : one > other ? 1 : 0
  })
  const entries = [opened, ...steps]
  const standpoint = { on: lastDayIn(opened, steps), calendar: chinaCalendar }
  return {
    opened,
    steps,
    clocks: timelineClocks(petitionProcedure, opened.key, entries, standpoint, petitionClocks).clocks,
  }
}

// An entry as it would stand in a ledger; it has the id of the one it rests on, which others may share.
const derived = (of: string, restsOn: LooseEntry, check: PetitionCheckId, { met, on }: Verdict): LooseEntry => ({
  id: restsOn.id,
  township: restsOn.township,
  kind: petitionCheck.id,
  year: Number(on.slice(0, 4)),
  key: `${of}/${check}`,
  version: restsOn.version,
  recorded: restsOn.recorded,
  synthetic: restsOn.synthetic,
  clocks: { occurred: on },
  facts: { petition: of, check, met },
  personal: {},
})

/**
 * What the regulation asks of the petitions of a township in time, and whether it was done: entries of the kind
 * `petition-check` in order of id and then of key, from its current entries. What is not done is told on the day after its last
 * one.
 *
 * @see 信访工作条例 第22条, 第23条, 第34条 to 第36条
 */
export const petitionCheckEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries]
  const steps = Map.groupBy(entriesOfKind(petitionStep, all), ({ facts }) => facts.petition)
  return entriesOfKind(petition, all)
    .flatMap((opened) => {
      const file = fileOf(opened, steps.get(opened.key) ?? [])
      const byId = new Map<string, LooseEntry>([opened, ...file.steps].map((entry) => [entry.id, entry]))
      return verdictsOf(file).flatMap(([check, verdict]) => {
        const restsOn = byId.get(verdict.entry)
        return restsOn === undefined ? [] : [derived(opened.key, restsOn, check, verdict)]
      })
    })
    .toSorted(inDerivedOrder)
}
