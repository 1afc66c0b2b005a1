import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { gridCover } from '../../ledger/grid/member/grid-cover.ts'
import { gridMemberLeave } from '../../ledger/grid/member/grid-member-leave.ts'
import {
  type GridLedgers,
  type GridResponsibility,
  byGrid,
  responsibleOn,
} from '../../ledger/grid/member/grid-responsibility.ts'
import { grid } from '../../ledger/grid/member/grid.ts'
import { village } from '../../ledger/service/village.ts'
import { convention } from '../../procedure/convention.ts'
import { townshipOf } from '../../township/division.ts'
import { daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import type { GridFinding } from './grid-finding.ts'
import { gridLimits } from './grid-limits.ts'

type Found<C extends GridFinding['code']> = Extract<GridFinding, { readonly code: C }>

const ledgersOf = (view: AlertView): GridLedgers => ({
  grids: entriesOf(view, grid, 'upTo'),
  assignments: entriesOf(view, gridAssignment, 'upTo'),
  leaves: entriesOf(view, gridMemberLeave, 'upTo'),
  covers: entriesOf(view, gridCover, 'upTo'),
})

interface Told {
  readonly own: GridLedgers
  readonly told: GridResponsibility
}
// Grids in force on the day; of one that the register does not know, another alert speaks.
const gridsInForce = (view: AlertView): readonly Told[] =>
  [...byGrid(ledgersOf(view))]
    .map(([code, own]) => ({ own, told: responsibleOn(own, code, view.on) }))
    .filter(({ told }) => told.standing === 'inForce')

const outsideDivision = (view: AlertView): readonly Found<'gridOutsideDivision'>[] => {
  const places = entriesOf(view, village, 'upTo')
  const inForce = new Set(entriesOf(view, village, 'inForce').map(({ key }) => key))
  return entriesOf(view, grid, 'inForce').flatMap((entry): readonly Found<'gridOutsideDivision'>[] => {
    const { division } = entry.facts
    const found = { code: 'gridOutsideDivision', grid: entry.key, division } as const
    if (division === townshipOf(division)) return [{ ...found, why: 'township', entries: idsOf([entry]) }]
    // Where nobody keeps a register of villages, none can be said to be missing in it.
    if (places.length === 0 || inForce.has(division)) return []
    const former = places.filter(({ key }) => key === division)
    const successor = former.at(-1)?.facts.successor
    const why = former.length === 0 ? 'unknown' : 'ended'
    const entries = idsOf([entry, ...former])
    return [{ ...found, why, ...(successor !== undefined && { successor }), entries }]
  })
}

const withoutMember = (view: AlertView): readonly Found<'gridWithoutMember'>[] =>
  gridsInForce(view).flatMap(({ own, told: { grid: code, lacking, vacantSince: since, answering } }) => {
    const days = gridLimits.vacancyDays
    if (lacking !== 'vacant' || since === undefined || daysBetween(since, view.on) < days) return []
    const former = own.assignments.filter(({ clocks }) => clocks.closed !== undefined && clocks.closed < since)
    const last = former
      .map(({ clocks }) => clocks.closed)
      .toSorted()
      .at(-1)
    const rests = [...own.grids, ...former.filter(({ clocks }) => clocks.closed === last), ...answering]
    const coveredBy = answering.map(({ person }) => person)
    return [{ code: 'gridWithoutMember', grid: code, since, days, coveredBy, entries: idsOf(rests) } as const]
  })

const twoMembers = (view: AlertView): readonly Found<'gridTwoMembers'>[] =>
  gridsInForce(view).flatMap(({ told: { grid: code, answering, as } }) => {
    if (as !== 'member' || answering.length < 2) return []
    const persons = answering.map(({ person }) => person)
    return [{ code: 'gridTwoMembers', grid: code, persons, entries: idsOf(answering) } as const]
  })

const memberAway = (view: AlertView): readonly Found<'gridMemberAway'>[] =>
  gridsInForce(view).flatMap(({ told: { grid: code, inPost, answering } }) => {
    if (answering.length > 0) return []
    return inPost.flatMap(({ person, away, id }) =>
      away === undefined
        ? []
        : [
            {
              code: 'gridMemberAway',
              grid: code,
              person,
              ground: away.facts.ground,
              since: away.clocks.occurred,
              entries: idsOf([{ id }, away]),
            } as const,
          ],
    )
  })

const outsideRegister = (view: AlertView): readonly Found<'assignmentOutsideRegister'>[] => {
  const ledgers = ledgersOf(view)
  // Where nobody keeps a register of grids, none can be said to be missing in it.
  if (ledgers.grids.length === 0) return []
  const parted = byGrid(ledgers)
  return entriesOf(view, gridAssignment, 'inForce').flatMap((entry) => {
    const { grid: code, member: person } = entry.facts
    const own = parted.get(code) ?? ledgers
    const { standing: why } = responsibleOn(own, code, view.on)
    if (why === 'inForce') return []
    const rests = idsOf([entry, ...own.grids.filter(({ key }) => key === code)])
    const found = { code: 'assignmentOutsideRegister', assignment: entry.key } as const
    return [{ ...found, person, grid: code, why, entries: rests }]
  })
}

const codeReused = (view: AlertView): readonly Found<'gridCodeReused'>[] => {
  const byCode = Map.groupBy(entriesOf(view, grid, 'upTo'), ({ key }) => key)
  return entriesOf(view, grid, 'inForce').flatMap((entry) => {
    const earlier = (byCode.get(entry.key) ?? []).filter(({ clocks }) => clocks.occurred < entry.clocks.occurred)
    const [first] = earlier
    if (first === undefined) return []
    const found = { code: 'gridCodeReused', grid: entry.key, first: first.clocks.occurred } as const
    return [{ ...found, again: entry.clocks.occurred, entries: idsOf([...earlier, entry]) }]
  })
}

const shared = { system: 'grids', citation: convention } as const
const register = [grid.id, gridAssignment.id, gridMemberLeave.id, gridCover.id]

/** The alerts of grids: where they lie, and whether one person answers for each. */
export const gridAlerts: readonly Alert[] = [
  {
    id: 'grid-outside-division',
    label: { zh: '网格不在有效的村（社区）内', en: 'A grid in no village or community in force' },
    ...shared,
    reads: [grid.id, village.id],
    look: outsideDivision,
  },
  {
    id: 'grid-without-member',
    label: { zh: '网格长期没有网格员', en: 'A grid that has long had no member' },
    ...shared,
    reads: register,
    look: withoutMember,
  },
  {
    id: 'grid-two-members',
    label: { zh: '一个网格同时有两名网格员', en: 'A grid with two members at once' },
    ...shared,
    reads: register,
    look: twoMembers,
  },
  {
    id: 'grid-member-away',
    label: { zh: '网格员离岗无人代管', en: 'A member away whom nobody covers' },
    ...shared,
    reads: register,
    look: memberAway,
  },
  {
    id: 'assignment-outside-register',
    label: { zh: '任职的网格不在名册内或者不在用', en: 'An assignment to a grid that is not in force' },
    ...shared,
    reads: register,
    look: outsideRegister,
  },
  {
    id: 'grid-code-reused',
    label: { zh: '停用的网格代码再次使用', en: 'A grid code used a second time' },
    ...shared,
    reads: [grid.id],
    look: codeReused,
  },
]
