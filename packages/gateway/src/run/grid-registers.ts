import type { CivilDate, EntryOf } from '@zhunsheng/domain'
import {
  type GridLedgers,
  type GridRegister,
  type GridResponsibility,
  type GridTrainingYear,
  grid,
  gridAssignment,
  gridCover,
  gridLedgersOf,
  gridMemberLeave,
  gridOn,
  gridRegisterOn,
  gridTrainingYear,
  responsibleOn,
  trainingAttendance,
  trainingCourse,
  trainingPlanItem,
  village,
} from '@zhunsheng/domain/grid'
import { entriesOfKind } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type Actor, seesPersonal } from '../access/actor.ts'
import { maskName } from '../access/mask.ts'
import { Store } from '../persistence/store.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** The names of persons, masked, by their keys; none for those who may not see them. */
export type MaskedNames = ReadonlyMap<string, string>

const inRegister = [grid, gridAssignment, gridMemberLeave, gridCover, village]

// A name stands with each assignment of its person: the first of them is read.
const namesOf = Effect.fnUntraced(function* (actor: Actor, { assignments }: Pick<GridLedgers, 'assignments'>) {
  const none: MaskedNames = new Map()
  if (!seesPersonal(actor)) return none
  const first = new Map(assignments.toReversed().map(({ facts, id }) => [id, facts.member]))
  const store = yield* Store
  const personal = yield* store.personal(actor, [...first.keys()])
  return new Map(
    [...personal].flatMap(([id, { name }]) =>
      typeof name === 'string' ? [[first.get(id) ?? '', maskName(name)] as const] : [],
    ),
  ) satisfies MaskedNames
})

/** The register of grids on a day, with the names of places and, masked, of persons. */
export interface GridsSeen {
  readonly register: GridRegister
  /** The names of villages and communities by their codes. */
  readonly places: ReadonlyMap<string, string>
  readonly names: MaskedNames
}

const placesOf = (villages: readonly EntryOf<typeof village>[]): ReadonlyMap<string, string> =>
  new Map(villages.map(({ key, facts }) => [key, facts.name]))

/** The grids of a township that are in force on a day, or those of one village or community, and who answers for each. */
export const gridsIn = Effect.fnUntraced(function* (
  actor: Actor,
  { division, ...request }: RegisterRequest & { readonly division?: string | undefined },
) {
  const rows = yield* registerRows(actor, request, inRegister)
  const ledgers = gridLedgersOf(rows)
  const register = gridRegisterOn(ledgers, request.on, division)
  return {
    register,
    places: placesOf(entriesOfKind(village, rows)),
    names: yield* namesOf(actor, ledgers),
  } satisfies GridsSeen
})

/** One grid on a day: who answers, who was assigned to it up to then, and who covered it. */
export interface GridSeen {
  readonly responsibility: GridResponsibility
  /** The entry by which it is in force on the day, or the last one before. */
  readonly entry?: EntryOf<typeof grid>
  readonly assignments: GridLedgers['assignments']
  readonly covers: GridLedgers['covers']
  readonly places: ReadonlyMap<string, string>
  readonly names: MaskedNames
}

const byDay = <R extends { readonly clocks: { readonly occurred: CivilDate }; readonly key: string }>(
  rows: readonly R[],
): readonly R[] => rows.toSorted((a, b) => (`${a.clocks.occurred} ${a.key}` < `${b.clocks.occurred} ${b.key}` ? -1 : 1))

/** Who answers for a grid on a day, and its history up to then; undefined where no ledger knows the code. */
export const gridIn = Effect.fnUntraced(function* (
  actor: Actor,
  { code, ...request }: RegisterRequest & { readonly code: string },
) {
  const rows = yield* registerRows(actor, request, inRegister)
  const ledgers = gridLedgersOf(rows)
  const entries = byDay(ledgers.grids.filter(({ key }) => key === code))
  const assignments = byDay(ledgers.assignments.filter(({ facts }) => facts.grid === code))
  const covers = byDay(ledgers.covers.filter(({ facts }) => facts.grid === code))
  if (entries.length + assignments.length + covers.length === 0) return undefined
  const entry = gridOn(entries, code, request.on) ?? entries.at(-1)
  return {
    responsibility: responsibleOn(ledgers, code, request.on),
    ...(entry !== undefined && { entry }),
    assignments,
    covers,
    places: placesOf(entriesOfKind(village, rows)),
    names: yield* namesOf(actor, ledgers),
  } satisfies GridSeen
})

/** The sessions for grid members of a township in a year, with who attended each. */
export const gridTrainingIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, ...request }: RegisterRequest & { readonly year: number },
) {
  const rows = yield* registerRows(actor, request, [
    gridAssignment,
    trainingCourse,
    trainingAttendance,
    trainingPlanItem,
  ])
  const ledgers = {
    assignments: entriesOfKind(gridAssignment, rows),
    courses: entriesOfKind(trainingCourse, rows),
    attendances: entriesOfKind(trainingAttendance, rows),
    planItems: entriesOfKind(trainingPlanItem, rows),
  }
  return gridTrainingYear(ledgers, year, request.on) satisfies GridTrainingYear
})
