import type { GradeBand, RuleBook } from '../rule-book/rule-book.ts'
import type { RankOverrideSource } from '../rule-book/source.ts'
import type { Points } from '../value/points.ts'
import type { DerivationNode, Standing, Step } from './derivation.ts'
import { nodeId } from './node-id.ts'
import { type Work, keep } from './reading.ts'
import type { VetoResult } from './veto.ts'

/** A rank override that hit, and the standing by which it did. */
export interface OverrideHit {
  readonly rule: RankOverrideSource
  readonly standing: Standing
}

/** The band in which the points lie; both ends belong to it. */
export const bandOf = (bands: readonly GradeBand[], points: Points): GradeBand | undefined =>
  bands.find(({ from, to }) => points >= from && (to === undefined || points <= to))

/** The lower of two grades: bands descend from best to worst. */
const atBest = (bands: readonly GradeBand[], grade: string, limit: string): string => {
  const place = (of: string) => bands.findIndex((band) => band.grade === of)
  return place(limit) > place(grade) ? limit : grade
}

interface Graded {
  readonly grade: string
  readonly steps: readonly Step[]
}

const capped = (bands: readonly GradeBand[], graded: Graded, { veto, fired }: VetoResult): Graded => {
  if (!fired || veto.effect.type !== 'capGrade') return graded
  const grade = atBest(bands, graded.grade, veto.effect.grade)
  const step = { step: 'gradeCapped', veto: veto.id, before: graded.grade } as const
  return grade === graded.grade ? graded : { grade, steps: [...graded.steps, step] }
}

const overridden = (bands: readonly GradeBand[], graded: Graded, { rule, standing }: OverrideHit): Graded => {
  const grade = atBest(bands, graded.grade, rule.atBest)
  if (grade === graded.grade) return graded
  const { end, count } = rule
  return { grade, steps: [...graded.steps, { step: 'rankOverride', end, count, ...standing, before: graded.grade }] }
}

/**
 * The grade: the band of the points, then vetoes that cap it, then rank overrides. `undefined` in a book without bands.
 */
export const gradeOf = (
  work: Work,
  book: RuleBook,
  total: DerivationNode,
  points: Points,
  vetoes: readonly VetoResult[],
  hits: readonly OverrideHit[],
): DerivationNode | undefined => {
  const band = bandOf(book.bands, points)
  if (band === undefined) return undefined
  const { from, to } = band
  const start: Graded = {
    grade: band.grade,
    steps: [{ step: 'gradeBand', from, ...(to !== undefined && { to }) }],
  }
  const afterVetoes = vetoes.reduce((graded, result) => capped(book.bands, graded, result), start)
  const { grade, steps } = hits.reduce((graded, hit) => overridden(book.bands, graded, hit), afterVetoes)
  const capping = vetoes.filter(({ veto }) => veto.effect.type === 'capGrade')
  return keep(work, {
    id: nodeId(work.prefix, '', 'grade'),
    kind: 'grade',
    status: 'final',
    value: { type: 'grade', grade },
    of: book.id,
    steps,
    inputs: [total.id, ...capping.map(({ node }) => node.id)],
    entries: [],
    citations: [book.source.citation, ...hits.map(({ rule }) => rule.citation)],
  })
}
