import type { Language } from '../../config/language.ts'
import { sayFault } from '../fault-sentences.ts'
import type { IntakeFault } from '../intake-fault.ts'

/** What a cell's comment says of its faults: what is wrong, what to do, and the code. */
export const faultNote = (faults: readonly IntakeFault[], language: Language): string =>
  faults
    .map((fault) => {
      const { reason, remedy } = sayFault(fault, language)
      return `${reason}${language === 'en' ? ' ' : ''}${remedy}［${fault.problem.code}］`
    })
    .join('\n')
