import { type Actor, mayWrite } from '../../access/actor.ts'
import type { StoreFinding, VerifyRequest } from '../requests/proof-requests.ts'

/** Whether an actor may verify: whoever changes the ledger of every township. */
export const mayVerify = (actor: Actor): boolean => mayWrite(actor) && actor.townships === 'all'

interface Counted {
  rows: number
  findings: number
}
/** Says what was found, and counts it. */
export const reporting = ({ onFinding }: Pick<VerifyRequest, 'onFinding'>) => {
  const counted: Counted = { rows: 0, findings: 0 }
  const report = (findings: readonly StoreFinding[]): void => {
    counted.findings += findings.length
    for (const finding of findings) onFinding(finding)
  }
  return { counted, report }
}
/** See `reporting`. */
export type Reporting = ReturnType<typeof reporting>
