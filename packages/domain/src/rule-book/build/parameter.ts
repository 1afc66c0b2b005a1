import type { Parameter, ParameterValue } from '../../law/parameter.ts'
import { amountToRatio } from '../source/amount.ts'
import type { ParameterSource, ParameterValueSource } from '../source/parameter.ts'

const valueOf = ({ value, ...rest }: ParameterValueSource): ParameterValue => ({ ...rest, value: amountToRatio(value) })

/** A parameter with exact values. */
export const parameterOf = ({ id, label, unit, midPeriod, values: [first, ...rest] }: ParameterSource): Parameter => ({
  id,
  label,
  unit,
  ...(midPeriod !== undefined && { midPeriod }),
  values: [valueOf(first), ...rest.map(valueOf)],
})
