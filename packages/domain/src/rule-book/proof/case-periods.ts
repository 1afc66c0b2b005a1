import { parsePeriod } from '../../value/period.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Proof } from './proof.ts'

/** Each case is of a period that the book judges. */
export const casePeriods: Proof = ({ source, span }) =>
  source.cases.flatMap(({ name, period }, i): readonly Diagnostic[] => {
    const read = parsePeriod(period)
    const fits =
      read.ok && read.value.kind === source.period && read.value.from >= span.from && read.value.to <= span.to
    return fits ? [] : [{ code: 'casePeriod', case: name, period, path: ['cases', i, 'period'] }]
  })
