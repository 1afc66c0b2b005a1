import type { Assessment } from '@zhunsheng/domain'
import type { Actor } from '../access/actor.ts'
import { type MonthResult, type MonthsRequest, assessMonths } from './assess-months.ts'
import { assessTownship } from './assess-subject.ts'
import { type ClaimComparison, compareClaims } from './compare-claims.ts'
import { remembering } from './remembering.ts'

const months = remembering<readonly MonthResult[]>(8)
/** `assessMonths`, remembered while the township's journal stays where it is. */
export const monthsOfMembers = (actor: Actor, request: MonthsRequest) => {
  const { township, book, periods, entries = false } = request
  const question = [book.hash, entries, ...periods.map(({ id }) => id)].join(' ')
  return months(actor, township, question, assessMonths(actor, request))
}

type YearRequest = Parameters<typeof assessTownship>[1]
const years = remembering<Assessment>(32)
/** `assessTownship`, remembered likewise. */
export const yearOfTownship = (actor: Actor, request: YearRequest) => {
  const { book, township, year, asOf = '' } = request
  return years(actor, township, [book.hash, year, asOf].join(' '), assessTownship(actor, request))
}

const claims = remembering<readonly ClaimComparison[]>(16)
/** `compareClaims`, remembered likewise. */
export const comparedClaims = (actor: Actor, request: { readonly township: string; readonly year: number }) =>
  claims(actor, request.township, String(request.year), compareClaims(actor, request))
