import * as Effect from 'effect/Effect'
import { localAdministrator } from '../access/actor.ts'
import type { LateRows } from '../persistence/store.ts'
import { shippedBook } from './load-book.ts'
import { type StaleYears, staleYears } from '../run/stale-years.ts'
import { kindName } from './kind-name.ts'
import type { Invocation } from './invocation.ts'
import { type Place, nameOfTownship } from './place.ts'
import { staleJson, staleLines } from './stale-lines.ts'
import { untilStopped } from './until-stopped.ts'

/** Of each year: so many figures and so many ranks. `zhunsheng stale` has the rest. */
const mostShown = 12
const mostNamed = 5

/** What has become stale where late rows went just now. Nothing is missing for who stops it: the years are left to be asked for. */
export const staleAfter = Effect.fn('staleAfter')(function* (invocation: Invocation, places: readonly Place[]) {
  const book = yield* shippedBook(invocation, 'township-year')
  const found = yield* untilStopped(invocation, staleYears(localAdministrator, { book, places }))
  return found === 'stopped'
    ? { compared: [], left: places.map(({ township, year }) => ({ township, year })) }
    : (found satisfies StaleYears)
})

/** The same as lines. */
export const staleYearsLines = ({ compared, left }: StaleYears, invocation: Invocation): readonly string[] => [
  ...compared.flatMap((year) => staleLines(year, invocation, mostShown)),
  ...left.map(({ township, year }) => invocation.text.evidence.staleLeft(nameOfTownship(township), township, year)),
]

/** The same as members of a result in JSON; none where no late row was written. */
export const staleYearsJson = ({ compared, left }: StaleYears): object =>
  compared.length + left.length === 0
    ? {}
    : { stale: compared.map(staleJson), ...(left.length > 0 && { staleNotCompared: left }) }

const namedIn = ({ named, rows }: LateRows, { text, locale }: Invocation): string => {
  const names = named.slice(0, mostNamed).map(({ kind, key }) => `${kindName(kind, locale)} ${key}`)
  return `${text.list(names)}${rows > names.length ? '…' : ''}`
}

/** What a single late change made stale, once it is written: as lines, and as members of a result in JSON. */
export const staleAt = Effect.fn('staleAt')(function* (invocation: Invocation, place: Place | undefined) {
  const stale = yield* staleAfter(invocation, place === undefined ? [] : [place])
  return { lines: staleYearsLines(stale, invocation), json: staleYearsJson(stale) }
})

/** Which rows are late entries, or would be, as lines. */
export const lateLines = (late: readonly LateRows[], done: boolean, invocation: Invocation): readonly string[] => {
  const { runs, evidence } = invocation.text
  const lines = late.flatMap((each) => {
    const { township, year, closedAt, rows, already } = each
    const place = evidence.townshipYear(nameOfTownship(township), year)
    const since = invocation.locale.format.instant(closedAt)
    const say = done ? runs.lateRows : runs.wouldBeLate
    return [
      ...(rows > 0 ? [say(rows, place, since, namedIn(each, invocation))] : []),
      ...(already > 0 ? [runs.lateAlready(already, place)] : []),
    ]
  })
  return done || lines.length === 0 ? lines : [...lines, runs.staleLater]
}
