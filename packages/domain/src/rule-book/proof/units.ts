import type { Measure } from '../../figure/figure-definition.ts'
import type { FigureSignature } from '../../figure/figure-signature.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Draft, FigureUse } from '../draft.ts'
import type { ValueRead } from '../mechanism/facts.ts'
import type { Proof } from './proof.ts'

const measureOf = ({ shape, measure }: FigureSignature): Measure | 'ratio' => (shape === 'share' ? 'ratio' : measure)

const figureFits = ({ source, figures }: Draft, use: FigureUse): readonly Diagnostic[] => {
  const signature = figures.get(use.figure)
  if (signature === undefined) return []
  const { figure, at: path } = use
  const { shape, measure, attested, subject } = signature
  const found: Diagnostic[] = []
  if (subject !== source.subject)
    found.push({ code: 'subjectMismatch', figure, wanted: source.subject, found: subject, path })
  if (use.shape !== undefined && use.shape !== shape)
    found.push({ code: 'figureShape', figure, wanted: use.shape, found: shape, path })
  else if (use.measure !== undefined && use.measure !== measure)
    found.push({ code: 'measureMismatch', figure, wanted: use.measure, found: measure, path })
  if (use.attested === true && !attested) found.push({ code: 'notAttested', figure, path })
  return found
}

const parameterFits = ({ parameters, figures }: Draft, { ref, at, figure }: ValueRead): readonly Diagnostic[] => {
  const parameter = typeof ref === 'object' ? parameters.get(ref.parameter) : undefined
  const signature = figures.get(figure)
  if (parameter === undefined || signature === undefined || parameter.measure === measureOf(signature)) return []
  return [{ code: 'measureMismatch', figure, wanted: measureOf(signature), found: parameter.measure, path: at }]
}

const emptyIsDecided = ({ leaves, figures }: Draft): readonly Diagnostic[] =>
  leaves.flatMap(({ source: { mechanism }, path }): readonly Diagnostic[] => {
    if (mechanism.type !== 'band' || mechanism.whenEmpty !== undefined) return []
    return figures.get(mechanism.figure)?.shape === 'share'
      ? [{ code: 'missingKey', key: 'whenEmpty', path: [...path, 'mechanism'] }]
      : []
  })

/**
 * Figures, parameters and mechanisms speak of one kind of subject and one unit, and nothing is judged by nobody's word.
 */
export const unitsAgree: Proof = (draft) => [
  ...draft.figureUses.flatMap((use) => figureFits(draft, use)),
  ...draft.valueUses.flatMap((use) => parameterFits(draft, use)),
  ...emptyIsDecided(draft),
]
