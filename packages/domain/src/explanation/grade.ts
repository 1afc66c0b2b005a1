import type { DerivationNode } from '../assessment/derivation.ts'
import { bandOf } from '../assessment/grade.ts'
import type { Token } from './token.ts'
import { gradeCappedToken } from './veto.ts'
import { type View, gradeName, nodeAt } from './view.ts'

const bandTokens = (view: View): readonly Token[] => {
  const { bands } = view.book
  const { earned: points } = view.assessment
  const band = bandOf(bands, points)
  if (band === undefined) return []
  const { from, to, grade } = band
  return [{ type: 'gradeBand', points, from, ...(to !== undefined && { to }), grade: gradeName(view, grade) }]
}

// Bands descend: the next better one stands before.
const distanceTokens = (view: View): readonly Token[] => {
  const { bands } = view.book
  const { earned } = view.assessment
  const band = bandOf(bands, earned)
  const better = band === undefined ? undefined : bands[bands.indexOf(band) - 1]
  if (better === undefined) return [{ type: 'highestGrade' }]
  return [{ type: 'nextGrade', grade: gradeName(view, better.grade), distance: better.from - earned }]
}

// Each step names the grade before it; what it made of it is what the next step found, or the result.
const loweringTokens = (view: View, node: DerivationNode): readonly Token[] => {
  const steps = node.steps.filter((step) => step.step === 'gradeCapped' || step.step === 'rankOverride')
  const final = node.value?.type === 'grade' ? node.value.grade : ''
  return steps.flatMap((step, i): readonly Token[] => {
    const after = steps[i + 1]?.before ?? final
    if (step.step === 'gradeCapped') return gradeCappedToken(view, step, after)
    const { end, count, rank, of, before } = step
    return [
      { type: 'rankOverride', end, count, rank, of, before: gradeName(view, before), grade: gradeName(view, after) },
    ]
  })
}

/** The band, what lowered the grade, and the distance to the next better one; nothing in a book without bands. */
export const gradeTokens = (view: View): readonly Token[] => {
  const { book, assessment } = view
  if (book.bands.length === 0) return []
  const node = nodeAt(view, '', 'grade')
  if (node === undefined)
    return assessment.status === 'final' ? [] : [{ type: 'withheld', outcome: 'grade', status: assessment.status }]
  const lowering = loweringTokens(view, node)
  // Where something else than points decided, points do not tell how far it was.
  const byPoints = lowering.length === 0 && assessment.vetoes.length === 0
  return [...bandTokens(view), ...lowering, ...(byPoints ? distanceTokens(view) : [])]
}
