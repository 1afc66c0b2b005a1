import type { Assessment } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import { type BelowRequest, type JudgedBelow, assessBelow } from './assess-below.ts'
import { type MonthResult, type MonthsRequest, assessMonths } from './assess-months.ts'
import { assessTownship } from './assess-subject.ts'
import { type ClaimComparison, type ClaimsRequest, compareClaims } from './compare-claims.ts'
import { remembering } from './remembering.ts'

const months = remembering<readonly MonthResult[]>(8)
/** `assessMonths`, remembered while the township's journal stays where it is. */
export const monthsOfMembers = (actor: Actor, request: MonthsRequest) => {
  const { township, book, periods, entries = false, asOf = '', knownAt = '' } = request
  const question = [book.hash, entries, asOf, knownAt, ...periods.map(({ id }) => id)].join(' ')
  return months(actor, township, question, assessMonths(actor, request))
}

type YearRequest = Parameters<typeof assessTownship>[1]
const years = remembering<Assessment>(32)
/** `assessTownship`, remembered likewise. */
export const yearOfTownship = (actor: Actor, request: YearRequest) => {
  const { book, township, year, asOf = '', knownAt = '' } = request
  return years(actor, township, [book.hash, year, asOf, knownAt].join(' '), assessTownship(actor, request))
}

const below = remembering<readonly JudgedBelow[]>(8)
/** `assessBelow`, remembered likewise. */
export const yearsBelow = (actor: Actor, request: BelowRequest) => {
  const { township, book, below: kind, year, asOf = '', knownAt = '' } = request
  return below(
    actor,
    township,
    [book.hash, kind, request.month?.id ?? year, asOf, knownAt].join(' '),
    assessBelow(actor, request),
  )
}

const claims = remembering<readonly ClaimComparison[]>(16)
/** `compareClaims`, remembered likewise. */
export const comparedClaims = (actor: Actor, request: ClaimsRequest) =>
  claims(
    actor,
    request.township,
    [request.year, request.asOf ?? '', request.knownAt ?? ''].join(' '),
    compareClaims(actor, request),
  )
