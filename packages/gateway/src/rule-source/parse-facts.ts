import { type GivenFigure, type Outcome, type Period, outcomeOf, parsePeriod } from '@zhunsheng/domain'

/** Figure values given by hand, with the period they are of. */
export interface PlainFacts {
  readonly period?: Period
  readonly figures: Readonly<Record<string, GivenFigure>>
  /** The subject's rank among its peers, by indicator path. */
  readonly ranks: Readonly<Record<string, { readonly rank: number; readonly of: number }>>
}

/** The path of something that is not what it should be. */
export type FactsIssue =
  | { readonly code: 'notObject' }
  | { readonly code: 'badFigure'; readonly path: string }
  | { readonly code: 'badRank'; readonly path: string }
  | { readonly code: 'badPeriod'; readonly path: string }

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value)
const isTextOrAbsent = (value: unknown): value is string | undefined => value === undefined || typeof value === 'string'

// Credit-hours and points may have decimals; they are given as quoted text, as in a rule source.
const figureOf = (value: unknown): GivenFigure | undefined => {
  if (isCount(value) || typeof value === 'string' || value === null) return value
  if (!isObject(value)) return undefined
  const { value: count, of, reason, approver } = value
  if (!isCount(count) && typeof count !== 'string') return undefined
  if ((of !== undefined && !isCount(of)) || !isTextOrAbsent(reason) || !isTextOrAbsent(approver)) return undefined
  return {
    value: count,
    ...(of === undefined ? {} : { of }),
    ...(reason === undefined ? {} : { reason }),
    ...(approver === undefined ? {} : { approver }),
  }
}

const rankOf = (value: unknown): { readonly rank: number; readonly of: number } | undefined =>
  isObject(value) &&
  isCount(value['rank']) &&
  isCount(value['of']) &&
  value['rank'] >= 1 &&
  value['rank'] <= value['of']
    ? { rank: value['rank'], of: value['of'] }
    : undefined

const collect = <A>(
  source: unknown,
  prefix: string,
  read: (value: unknown) => A | undefined,
  refuse: (path: string) => void,
): Readonly<Record<string, A>> => {
  const result: Record<string, A> = {}
  if (source !== undefined && !isObject(source)) refuse(prefix)
  else
    for (const [name, value] of Object.entries(source ?? {})) {
      const got = read(value)
      if (got === undefined) refuse(`${prefix}.${name}`)
      else result[name] = got
    }
  return result
}

/**
 * Reads `{"figures": {id: value}, "ranks": {path: {rank, of}}, "period": "2023-05"}`, or the figures alone as one flat
 * object. All faults at once, each with its path.
 */
export const parseFacts = (json: unknown): Outcome<PlainFacts, FactsIssue> => {
  if (!isObject(json)) return { ok: false, issues: [{ code: 'notObject' }] }
  const issues: FactsIssue[] = []
  const flat = json['figures'] === undefined
  const figures = collect(flat ? json : json['figures'], 'figures', figureOf, (path) =>
    issues.push({ code: 'badFigure', path }),
  )
  const ranks = flat ? {} : collect(json['ranks'], 'ranks', rankOf, (path) => issues.push({ code: 'badRank', path }))
  const text = flat ? undefined : json['period']
  const period = typeof text === 'string' ? parsePeriod(text) : undefined
  if (text !== undefined && period?.ok !== true) issues.push({ code: 'badPeriod', path: 'period' })
  return outcomeOf(issues, () => ({ figures, ranks, ...(period?.ok === true ? { period: period.value } : {}) }))
}
