import { type GivenFigure, type Outcome, type Period, fail, outcomeOf, parsePeriod } from '@zhunsheng/domain'

/** Figure values given by hand, with the period they are of. */
export interface PlainFacts {
  readonly period?: Period
  readonly figures: Readonly<Record<string, GivenFigure>>
  /** The subject's rank among its peers, by indicator path. */
  readonly ranks: Readonly<Record<string, Rank>>
}
interface Rank {
  readonly rank: number
  readonly of: number
}

/** The path of something that is not what it should be. `float`: a decimal that is not quoted. */
export type FactsIssue =
  | { readonly code: 'notObject' }
  | { readonly code: 'unknownKey' | 'badFigure' | 'badRank' | 'badPeriod'; readonly path: string }
  | { readonly code: 'float'; readonly path: string; readonly value: number }

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)
const isNumber = (value: unknown): value is number | string => isCount(value) || typeof value === 'string'
const isTextOrAbsent = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'

// Credit-hours and points may have decimals; they are given as quoted text, as in a rule source.
const figureOf = (given: unknown): GivenFigure | undefined => {
  if (isNumber(given) || given === null) return given
  if (!isObject(given)) return undefined
  const { value, of, reason, approver, ...others } = given
  if (!isNumber(value) || !(of === undefined || isCount(of)) || Object.keys(others).length > 0) return undefined
  if (!isTextOrAbsent(reason) || !isTextOrAbsent(approver)) return undefined
  return {
    value,
    ...(of !== undefined && { of }),
    ...(reason !== undefined && { reason }),
    ...(approver !== undefined && { approver }),
  }
}

const rankOf = (given: unknown): Rank | undefined => {
  if (!isObject(given)) return undefined
  const { rank, of } = given
  return isCount(rank) && isCount(of) && rank >= 1 && rank <= of ? { rank, of } : undefined
}

const floatIn = (given: unknown): number | undefined => {
  const value = isObject(given) ? given['value'] : given
  return typeof value === 'number' && !isCount(value) ? value : undefined
}

type Add = (issue: FactsIssue) => void

const collect = <A>(given: unknown, read: (value: unknown, name: string) => A | undefined): Record<string, A> =>
  Object.fromEntries(
    Object.entries(isObject(given) ? given : {}).flatMap(([name, value]) => {
      const got = read(value, name)
      return got === undefined ? [] : [[name, got] as const]
    }),
  )

const readFigures = (given: unknown, add: Add): PlainFacts['figures'] => {
  if (!isObject(given)) add({ code: 'badFigure', path: 'figures' })
  return collect(given, (value, path) => {
    const float = floatIn(value)
    const figure = figureOf(value)
    if (float !== undefined) add({ code: 'float', path, value: float })
    else if (figure === undefined) add({ code: 'badFigure', path })
    return figure
  })
}

const readRanks = (given: unknown, add: Add): PlainFacts['ranks'] => {
  if (!isObject(given)) add({ code: 'badRank', path: 'ranks' })
  return collect(given, (value, name) => {
    const rank = rankOf(value)
    if (rank === undefined) add({ code: 'badRank', path: `ranks.${name}` })
    return rank
  })
}

const readPeriod = (given: unknown, add: Add): Period | undefined => {
  if (given === undefined) return undefined
  const read = typeof given === 'string' ? parsePeriod(given) : undefined
  if (read?.ok === true) return read.value
  add({ code: 'badPeriod', path: 'period' })
  return undefined
}

/**
 * Reads `{"period": "2023-05", "figures": {id: value}, "ranks": {path: {rank, of}}}`, or the figures alone as one flat
 * object, with or without `period`. All faults at once, each with its path.
 */
export const parseFacts = (json: unknown): Outcome<PlainFacts, FactsIssue> => {
  if (!isObject(json)) return fail({ code: 'notObject' })
  const issues: FactsIssue[] = []
  const add: Add = (issue) => void issues.push(issue)
  const { period: stated, ...rest } = json
  const { figures: nested, ranks: stood = {}, ...others } = rest
  const flat = nested === undefined
  if (!flat) for (const path of Object.keys(others)) add({ code: 'unknownKey', path })
  const figures = readFigures(flat ? rest : nested, add)
  const ranks = flat ? {} : readRanks(stood, add)
  const period = readPeriod(stated, add)
  return outcomeOf(issues, () => ({ figures, ranks, ...(period !== undefined && { period }) }))
}
