import type { CivilDate, Division } from '@zhunsheng/domain'
import { fictionalVillages } from '@zhunsheng/domain/ledger'

/** 乐昌镇: its code is real, everything below it is invented. */
export const township = '141021100000'

/** A village or community with an invented name and an invented code: 9xx lies outside the ranges in official use. */
export interface Place {
  readonly code: string
  readonly name: string
  readonly type: 'village' | 'community'
  readonly validFrom: CivilDate
  readonly validUntil?: CivilDate
  /** The code of the place that took it up. */
  readonly successor?: string
}

const own = fictionalVillages.filter(({ parent }) => parent === township)
const placeOf = ({ code, name, level, validFrom = '2021-01-01', validTo }: Division): Place => {
  const successor = own.find(({ successorOf }) => successorOf?.includes(code))
  return {
    code,
    name,
    type: level === 'community' ? 'community' : 'village',
    validFrom,
    ...(validTo !== undefined && { validUntil: validTo }),
    ...(successor !== undefined && { successor: successor.code }),
  }
}
const all = own.map(placeOf)

/** The 6 communities and 15 villages of 2023. */
export const places: readonly Place[] = all.filter(({ validUntil }) => validUntil === undefined)
/** Merged into another before 2023 began: a village keeps its history under its old code. */
export const mergedPlaces: readonly Place[] = all.filter(({ validUntil }) => validUntil !== undefined)

/** A grid: a 15-digit code, which is the village's code and three digits more. */
export interface Grid {
  readonly code: string
  readonly place: Place
}

// Communities have four grids, the first six villages three, the others two: sixty.
const gridsIn = (i: number): number => (i < 6 ? 4 : i < 12 ? 3 : 2)
/** The 60 grids. */
export const grids: readonly Grid[] = places.flatMap((at, i) =>
  Array.from({ length: gridsIn(i) }, (_, n) => ({ code: `${at.code}00${n + 1}`, place: at })),
)
