import type { EntryOf } from '../../ledger/entry.ts'
import type { petitionStep } from '../../ledger/service/petition/petition-step.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import { lastDayFrom } from '../time-given.ts'
import { conclusionPeriod } from './clocks.ts'
import { isHead, lastDayExtended } from './gates-of-handling.ts'

type Step = EntryOf<typeof petitionStep>

/** What is amiss with an extension: nobody who may approved it, it is longer than 30 days, or the petitioner was not told why. */
export type ExtensionFault = 'notApproved' | 'tooLong' | 'untold'

/** What an extension came to, and since which day that can be told. */
export interface JudgedExtension {
  readonly faults: readonly ExtensionFault[]
  readonly on: CivilDate
}

/**
 * What an extension of a petition that was accepted on a day came to. The regulation does not say by when the petitioner is told
 * the reason: by the end of the sixty days is a convention of this product. Who cannot be reached is owed no telling. Undefined
 * where no length was in force.
 *
 * @see 信访工作条例 第34条
 */
export const judgeExtension = (
  { clocks: { occurred }, facts: { approver, until, toldOn, reason } }: Pick<Step, 'clocks' | 'facts'>,
  accepted: CivilDate,
  isReachable = true,
): JudgedExtension | undefined => {
  const [last, extended] = [lastDayFrom(conclusionPeriod, accepted), lastDayExtended(accepted)]
  if (last === undefined || extended === undefined) return undefined
  const atOnce: readonly ExtensionFault[] = [
    ...(isHead(approver) ? [] : (['notApproved'] as const)),
    ...(until !== undefined && until <= extended ? [] : (['tooLong'] as const)),
  ]
  // What nobody gave a reason for, nobody was told.
  const told = reason === undefined ? undefined : toldOn
  const faults = isReachable && told === undefined ? ([...atOnce, 'untold'] as const) : atOnce
  if (atOnce.length > 0) return { faults, on: occurred }
  const known = isReachable ? (told ?? addDays(last, 1)) : occurred
  return { faults, on: known < occurred ? occurred : known }
}
