export { compileRuleBook } from './compile.ts'
export type * from './diagnostic.ts'
export type { RuleBookContext } from './draft.ts'
export { overlay } from './overlay.ts'
export type * from './rule-book.ts'
export { emptyDenominators, inapplicablePolicies } from './source.ts'
export type * from './source.ts'
export type {
  BookChange,
  IndicatorChange,
  MechanismPatch,
  OutcomeChange,
  ParameterChange,
  Replaceable,
} from './source/change.ts'
