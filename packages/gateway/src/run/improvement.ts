import {
  type BeforeReading,
  type LeaderLoad,
  type ProblemStanding,
  type ReportYear,
  chargesOn,
  circular,
  isOfYear,
  leaderCase,
  leaderCaseStep,
  leadersLoad,
  problem,
  problemStep,
  problemsOn,
  reportRegister,
  reportRegistration,
} from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { type RegisterRequest, registerRows } from './register-rows.ts'

/** The leaders who were in charge of something in a year, as that stood on a day. */
export const leadersIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, ...request }: RegisterRequest & { readonly year: number },
) {
  const rows = yield* registerRows(actor, request, [leaderCase, leaderCaseStep])
  return leadersLoad(chargesOn(rows, request.on), year) satisfies readonly LeaderLoad[]
})

/** Which problems: all unless something is said. */
export interface ProblemChoice {
  /** Of the report on this year, or found in it where no report states them. */
  readonly year?: number | undefined
  readonly open?: boolean | undefined
}

/** The problems of a township as they stood on a day. */
export const problemsIn = Effect.fnUntraced(function* (
  actor: Actor,
  { year, open, ...request }: RegisterRequest & ProblemChoice,
) {
  const rows = yield* registerRows(actor, request, [problem, problemStep])
  return problemsOn(rows, request.on).filter(
    (each) => (year === undefined || isOfYear(each, year)) && (open !== true || each.stage !== 'closed'),
  ) satisfies readonly ProblemStanding[]
})

/** The register of annual reports of a township as it stood on a day, by a reading of “before”. */
export const reportsIn = Effect.fnUntraced(function* (
  actor: Actor,
  {
    before,
    from,
    ...request
  }: RegisterRequest & { readonly before?: BeforeReading | undefined; readonly from?: number | undefined },
) {
  const rows = yield* registerRows(actor, request, [reportRegistration, circular])
  return reportRegister(rows, {
    on: request.on,
    ...(before !== undefined && { before }),
    ...(from !== undefined && { from }),
  }) satisfies readonly ReportYear[]
})
