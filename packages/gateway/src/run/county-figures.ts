import { type FigureDefinition, type FigureValue, countyOf, yearPeriod } from '@zhunsheng/domain'
import { figureDefinitions, quwoCounty } from '@zhunsheng/domain/ledger'
import {
  type BasisId,
  type Compared,
  type PeerGroupId,
  type PublicRow,
  type RolledUp,
  bases,
  compareOn,
  peerGroupOf,
  publishedComparison,
  rollUp,
  withholdSmall,
} from '@zhunsheng/domain/roll-up'
import * as Effect from 'effect/Effect'
import { type Actor, reaches } from '../access/actor.ts'
import { Store } from '../persistence/store.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** A county, a year of it, and from where the facts are seen. */
export interface CountyRequest extends Standpoint {
  readonly county: string
  readonly year: number
}

/** A figure over the townships of a county. */
export interface CountyFigure {
  readonly definition: FigureDefinition
  /** By the code of the township, in order of codes. */
  readonly values: ReadonlyMap<string, FigureValue>
  readonly sum: RolledUp
  /** Within each peer group that there is: beside the raw number that per resident, grid and officer, and the place. */
  readonly groups: ReadonlyMap<PeerGroupId, readonly Compared[]>
  /** What of it may be published: all of a figure that is not about people, but what would tell a denominator that is. */
  readonly published: PublicRow & { readonly groups: CountyFigure['groups'] }
}

/** The township-level units of a county within reach: those that the product knows, and those that have a ledger. */
export const townshipsOfCounty = Effect.fn('townshipsOfCounty')(function* (actor: Actor, county: string) {
  const store = yield* Store
  const kept = (yield* store.townships(actor)).filter(({ code }) => countyOf(code) === county)
  const years = new Map(kept.map(({ code, years: has }) => [code, has]))
  const known = quwoCounty.filter(({ code, parent }) => parent === county && reaches(actor, code))
  const codes = new Set([...known.map(({ code }) => code), ...years.keys()])
  return [...codes].toSorted().map((code) => ({ code, years: years.get(code) ?? [] }))
})

const denominatorIds: ReadonlySet<string> = new Set(bases.map(({ figure }) => figure))
const ofTownships = figureDefinitions.filter(({ subject }) => subject === 'township')
const aboutPeople: ReadonlySet<string> = new Set(
  ofTownships.filter((definition) => definition.aboutPeople === true).map(({ id }) => id),
)

type Counted = ReadonlyMap<string, ReadonlyMap<string, FigureValue>>

const missing: FigureValue = { status: 'missing' }

const countyFigure = (definition: FigureDefinition, counted: Counted, by: BasisId | undefined): CountyFigure => {
  const valueOf = (code: string, figure: string): FigureValue => counted.get(code)?.get(figure) ?? missing
  const values = new Map([...counted.keys()].map((code) => [code, valueOf(code, definition.id)]))
  const denominatorsOf = (code: string): ReadonlyMap<BasisId, FigureValue> =>
    new Map(bases.map(({ id, figure }) => [id, valueOf(code, figure)]))
  const members = Map.groupBy(values, ([code]) => peerGroupOf(code))
  const groups = [...members].map(
    ([id, peers]) => [id, compareOn(definition, new Map(peers), denominatorsOf, by)] as const,
  )
  const publicOf = (id: string, row: ReadonlyMap<string, FigureValue>): PublicRow =>
    aboutPeople.has(id) ? withholdSmall(row) : { cells: row, isSumShown: true }
  const published = publicOf(definition.id, values)
  const below = bases.map(({ id, figure }) => {
    const row = new Map([...counted.keys()].map((code) => [code, valueOf(code, figure)]))
    return [id, publicOf(figure, row).cells] as const
  })
  const shown = { cells: published.cells, denominators: new Map(below) }
  const publicGroups = groups.map(([id, compared]) => [id, publishedComparison(compared, shown, by)] as const)
  return {
    definition,
    values,
    sum: rollUp(values),
    groups: new Map(groups),
    published: { ...published, groups: new Map(publicGroups) },
  }
}

/**
 * Figures of the townships of a county side by side, in the order of their definitions: summed in their own units, compared
 * within peer groups (`by` a basis, or raw), and what of them may be published. A township without a ledger of the year is
 * missing from every one of them, not nought.
 */
export const countyFigures = Effect.fn('countyFigures')(function* (
  actor: Actor,
  request: CountyRequest & { readonly figures?: readonly FigureDefinition[]; readonly by?: BasisId | undefined },
) {
  const store = yield* Store
  const { county, year, figures = ofTownships, by } = request
  const asked = new Set(figures.map(({ id }) => id))
  const definitions = ofTownships.filter(({ id }) => asked.has(id) || denominatorIds.has(id))
  const townships = yield* townshipsOfCounty(actor, county)
  const counted = yield* Effect.forEach(townships, ({ code, years }) => {
    if (!years.includes(year)) return Effect.succeed([code, new Map<string, FigureValue>()] as const)
    const subject = { kind: 'township', id: code, township: code } as const
    // A county looks at numbers: which entries they rest on is asked of a township.
    const question = { subject, period: yearPeriod(year), entries: false, ...standpointOf(request) }
    return Effect.map(store.countFigures(actor, definitions, question), (values) => [code, values] as const)
  })
  const byTownship = new Map(counted)
  return figures.map((definition) => countyFigure(definition, byTownship, by))
})
