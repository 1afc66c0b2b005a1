import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { petition } from '../../ledger/service/petition/petition.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { noBackground } from '../background.ts'
import { follow } from '../case-history.ts'
import { petitionClocks } from '../duty/duty-clocks-of-petitions.ts'
import { type TimelineClock, timelineClocks } from '../timeline.ts'
import { petitionProcedure } from './petition-procedure.ts'
import { type PetitionStage, isPetitionOpen, stageOf } from './petition-stages.ts'
import type { PetitionRoute } from './petition-state.ts'

/** A petition as it stood on a day. */
export interface PetitionLine {
  readonly entry: EntryOf<typeof petition>
  /** All steps that were written down, by day and then by number. */
  readonly steps: readonly EntryOf<typeof petitionStep>[]
  readonly stage: PetitionStage
  readonly isOpen: boolean
  /** The route of an appeal, as it was last found. */
  readonly route?: PetitionRoute
  /** The deadline that runs out next, or ran out first: none where nothing is due. */
  readonly next?: TimelineClock
}

/** The kinds that the ledger of petitions is drawn from. */
export const petitionLedgerKinds = [petition, petitionStep] as const

const lastOf = ({ deadline }: TimelineClock): string => (deadline.status === 'day' ? deadline.on : '~')
const nextClock = (clocks: readonly TimelineClock[]): TimelineClock | undefined => {
  const open = clocks.filter(({ clock, endedOn }) => clock.bound === 'atMost' && endedOn === undefined)
  return open.toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : lastOf(a) > lastOf(b) ? 1 : 0))[0]
}

const inOrder = (a: LooseEntry, b: LooseEntry): number => {
  const [one, other] = [a, b].map(({ clocks, key }) => `${String(clocks['occurred'])} ${key}`)
  return one === other ? 0 : String(one) < String(other) ? -1 : 1
}

const lineOf = (entry: PetitionLine['entry'], steps: PetitionLine['steps'], on: CivilDate): PetitionLine => {
  const own: readonly LooseEntry[] = [entry, ...steps]
  const { state } = follow(petitionProcedure, own, chinaCalendar, noBackground)
  const { clocks } = timelineClocks(petitionProcedure, entry.key, own, { on, calendar: chinaCalendar }, petitionClocks)
  const next = nextClock(clocks)
  return {
    entry,
    steps,
    stage: stageOf(state),
    isOpen: isPetitionOpen(state),
    ...(state.route !== undefined && { route: state.route }),
    ...(next !== undefined && { next }),
  }
}

/** The petitions of a township as they stood on a day, in order of their numbers, from its current entries. */
export const petitionLedgerOn = (entries: Iterable<LooseEntry>, on: CivilDate): readonly PetitionLine[] => {
  const all = [...entries].filter(({ clocks }) => String(clocks['occurred']) <= on)
  const steps = Map.groupBy(entriesOfKind(petitionStep, all).toSorted(inOrder), ({ facts }) => facts.petition)
  return entriesOfKind(petition, all)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((entry) => lineOf(entry, steps.get(entry.key) ?? [], on))
}
