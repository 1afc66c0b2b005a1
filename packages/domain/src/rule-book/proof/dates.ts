import type { CivilDate } from '../../value/civil-date.ts'
import type { Diagnostic, SourcePath } from '../diagnostic.ts'
import type { Draft } from '../draft.ts'
import type { ParameterSource } from '../source/parameter.ts'
import { changesIn, insidePeriod } from '../timeline.ts'
import type { Proof } from './proof.ts'

const forwards = (from: CivilDate, to: CivilDate | undefined, path: SourcePath): readonly Diagnostic[] =>
  to === undefined || from <= to ? [] : [{ code: 'datesReversed', from, to, path: [...path, 'effectiveTo'] }]

const valuesInOrder = ({ id, values }: ParameterSource, at: SourcePath): readonly Diagnostic[] =>
  values.flatMap(({ effectiveFrom, effectiveTo }, i): readonly Diagnostic[] => {
    const path = [...at, 'values', i]
    const before = i === 0 ? undefined : values[i - 1]
    if (before === undefined) return forwards(effectiveFrom, effectiveTo, path)
    const from = effectiveFrom
    if (from <= before.effectiveFrom)
      return [{ code: 'valuesNotInOrder', parameter: id, path: [...path, 'effectiveFrom'] }]
    const to = before.effectiveTo
    return to !== undefined && to >= from
      ? [{ code: 'valuesOverlap', parameter: id, from, to, path: [...path, 'effectiveFrom'] }]
      : forwards(effectiveFrom, effectiveTo, path)
  })

const changeIsDecided = (
  { source, span }: Draft,
  parameter: ParameterSource,
  at: SourcePath,
): readonly Diagnostic[] => {
  if (parameter.midPeriod !== undefined) return []
  const on = changesIn(parameter, span).find((day) => insidePeriod(source.period, day))
  return on === undefined ? [] : [{ code: 'midPeriodUnstated', parameter: parameter.id, on, path: at }]
}

/** Spans run forwards, values follow each other, and one that changes inside a period says what follows. */
export const datesInOrder: Proof = (draft) => {
  const { source } = draft
  return [
    ...forwards(source.effectiveFrom, source.effectiveTo, []),
    ...(source.parameters ?? []).flatMap((parameter, i) => {
      const disorder = valuesInOrder(parameter, ['parameters', i])
      return disorder.length > 0 ? disorder : changeIsDecided(draft, parameter, ['parameters', i])
    }),
  ]
}
