import { type FigureDefinition, type FigureValue, countyOf } from '@zhunsheng/domain'
import { figureDefinitions, quwoCounty } from '@zhunsheng/domain/ledger'
import {
  type BasisId,
  type Cell,
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
import { figuresOfYear, publicFiguresOfYear } from './public-figures.ts'
import { type Standpoint, standpointOf } from './standpoint.ts'

/** A county, a year of it, and from where the facts are seen. */
export interface CountyRequest extends Standpoint {
  readonly county: string
  readonly year: number
}

/** A figure over the townships of a county, as the ledgers give it or as it may be published. */
export interface CountyFigure {
  readonly definition: FigureDefinition
  /** By the code of the township, in order of codes; for the public some are withheld. */
  readonly cells: ReadonlyMap<string, Cell>
  readonly sum: RolledUp
  readonly isSumShown: boolean
  /** Within each peer group that there is: beside the raw number that per resident, grid and officer, and the place. */
  readonly groups: ReadonlyMap<PeerGroupId, readonly Compared[]>
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

interface Shown {
  readonly by: BasisId | undefined
  readonly isPublic: boolean
}

const countyFigure = (definition: FigureDefinition, counted: Counted, { by, isPublic }: Shown): CountyFigure => {
  const rowOf = (figure: string): ReadonlyMap<string, FigureValue> =>
    new Map([...counted].map(([code, values]) => [code, values.get(figure) ?? missing]))
  const values = rowOf(definition.id)
  const below = new Map(bases.map(({ id, figure }) => [id, rowOf(figure)] as const))
  const denominatorsOf = (code: string): ReadonlyMap<BasisId, FigureValue> =>
    new Map([...below].map(([id, row]) => [id, row.get(code) ?? missing]))
  const members = Map.groupBy(values, ([code]) => peerGroupOf(code))
  const groups = [...members].map(
    ([id, peers]) => [id, compareOn(definition, new Map(peers), denominatorsOf, by)] as const,
  )
  const sum = rollUp(values)
  if (!isPublic) return { definition, cells: values, sum, isSumShown: true, groups: new Map(groups) }
  // All of a figure that is not about people may be published, but what would tell a denominator that is.
  const publicOf = (id: string, row: ReadonlyMap<string, FigureValue>): PublicRow =>
    aboutPeople.has(id) ? withholdSmall(row) : { cells: row, isSumShown: true }
  const { cells, isSumShown } = publicOf(definition.id, values)
  const denominators = new Map(
    bases.map(({ id, figure }) => [id, publicOf(figure, below.get(id) ?? new Map()).cells] as const),
  )
  const published = groups.map(
    ([id, compared]) => [id, publishedComparison(compared, { cells, denominators }, by)] as const,
  )
  return { definition, cells, sum, isSumShown, groups: new Map(published) }
}

/**
 * Figures of the townships of a county side by side, in the order of their definitions: summed in their own units and compared
 * within peer groups (`by` a basis, or raw); for the public without rows that are not for it, and without what would point at
 * somebody. A township without a ledger of the year is missing from every one of them, not nought.
 */
export const countyFigures = Effect.fn('countyFigures')(function* (
  actor: Actor,
  request: CountyRequest & {
    readonly isPublic: boolean
    readonly figures?: readonly FigureDefinition[]
    readonly by?: BasisId | undefined
  },
) {
  const { county, year, isPublic, figures = ofTownships, by } = request
  const asked = new Set(figures.map(({ id }) => id))
  const definitions = ofTownships.filter(({ id }) => asked.has(id) || denominatorIds.has(id))
  const townships = yield* townshipsOfCounty(actor, county)
  const count = isPublic ? publicFiguresOfYear : figuresOfYear
  const counted = yield* Effect.forEach(townships, ({ code, years }) => {
    if (!years.includes(year)) return Effect.succeed([code, new Map<string, FigureValue>()] as const)
    const question = { township: code, year, definitions, ...standpointOf(request) }
    return Effect.map(count(actor, question), (values) => [code, values] as const)
  })
  const byTownship = new Map(counted)
  return figures.map((definition) => countyFigure(definition, byTownship, { by, isPublic }))
})
