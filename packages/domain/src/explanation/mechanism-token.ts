import type { MechanismStep, Step } from '../assessment/derivation.ts'
import type { Mechanism } from '../rule-book/rule-book.ts'
import type { Award, Counted } from './token-values.ts'
import type { MechanismToken } from './token.ts'
import { inUnitOf } from './view.ts'

/** What a step is told with: the rule it applied, what was counted and the points that followed. */
interface Telling {
  readonly rule: Mechanism
  readonly counted: Counted
  readonly award: Award
}
type StepOf<S extends MechanismStep['step']> = Extract<MechanismStep, { readonly step: S }>

const target = ({ counted, award }: Telling, step: StepOf<'target'>): MechanismToken => {
  const { due, served, required, capped } = step
  // Full service shortens nothing, and is not worth telling.
  const shortened =
    due === undefined || served === undefined || required === undefined || served === required
      ? {}
      : { due: { amount: inUnitOf(counted, due), served, required } }
  return { type: 'target', counted, reach: inUnitOf(counted, step.reach), ...shortened, capped, award }
}

const deduction = ({ rule, counted, award }: Telling, step: StepOf<'deduction'>): MechanismToken => {
  const { occurrences, below, each, floored } = step
  return {
    type: 'deduction',
    counted,
    occurrences: inUnitOf(counted, occurrences),
    ...(below !== undefined && { below: inUnitOf(counted, below) }),
    each,
    floor: rule.type === 'deduction' ? rule.floor : 0,
    floored,
    award,
  }
}

const discretion = ({ rule, counted, award }: Telling, step: StepOf<'discretion'>): MechanismToken => ({
  type: 'discretion',
  counted,
  sign: rule.type === 'discretion' ? rule.sign : 1,
  ...(rule.type === 'discretion' && rule.norm !== undefined && { norm: rule.norm }),
  attestations: step.attestations,
  capped: step.capped,
  award,
})

/** The token of a step that gave points; of any other step none. */
export const mechanismToken = (telling: Telling, step: Step): MechanismToken | undefined => {
  const { counted, award } = telling
  switch (step.step) {
    case 'quota':
      return { type: 'quota', counted, reach: inUnitOf(counted, step.reach), reached: step.reached, award }
    case 'target':
      return target(telling, step)
    case 'band': {
      const from = inUnitOf(counted, step.from)
      const passed = step.above && { above: step.above }
      return { type: 'band', counted, from, ...passed, row: step.row + 1, rows: step.rows, award }
    }
    case 'ratio':
      return { type: 'ratio', counted, award }
    case 'emptyDenominator':
      return step.policy === 'full' || step.policy === 'zero'
        ? { type: 'emptyDenominator', counted, policy: step.policy, award }
        : undefined
    case 'deduction':
      return deduction(telling, step)
    case 'bonus':
      return { type: 'bonus', counted, each: step.each, capped: step.capped, award }
    case 'discretion':
      return discretion(telling, step)
    case 'manual':
      return { type: 'manual', counted, attestations: step.attestations, capped: step.capped, award }
    case 'rankBased':
      return { type: 'rankBased', figure: counted.figure, rank: step.rank, of: step.of, award }
    default:
      return undefined
  }
}
