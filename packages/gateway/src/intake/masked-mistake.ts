import { maskName, maskNumbersIn } from '../access/mask.ts'
import type { IntakeFault } from './intake-fault.ts'

type Code = IntakeFault['problem']['code']
// Where a code of a person belongs, people type a name, a telephone or an ID number; the latter also loses its digits.
const perhapsPersonal: ReadonlySet<Code> = new Set<Code>(['notReference', 'digitsLost'])

/** What stands in an open column by mistake, as a report may show it: what may be personal is masked. */
export const maskedMistake = (text: string, code: Code): string => {
  if (!perhapsPersonal.has(code)) return text
  const numbers = maskNumbersIn(text)
  return numbers === text && /[^\d\s-]/u.test(text) ? maskName(text) : numbers
}
