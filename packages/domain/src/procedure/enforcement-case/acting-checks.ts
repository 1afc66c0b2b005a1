import { type Verdict, faultAt, overSteps } from './case-check-rules.ts'
import { checksOfProcedure } from './case-checks-of-procedure.ts'
import type { CaseFile } from './case-file.ts'
import { bothEntitled, bothEntitledToSeize } from './gates-of-acting.ts'
import { officersOf } from './officers-of.ts'

/** What it came to whether somebody who acted in a case was entitled to. */
export interface CheckedActor extends Verdict {
  /** The person key of whoever acted. */
  readonly person: string
}

// Where the case is checked for entitled officers, each of them is.
const { moves } = checksOfProcedure['certified-officers']
const gates: ReadonlySet<string> = new Set([bothEntitled.id, bothEntitledToSeize.id])

/**
 * Whether each person who took evidence, a measure or the decision in a case was entitled to, in order of their keys, as
 * everything is known now: the fault is theirs, whoever is in charge of the case.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const actingChecksOf = (file: CaseFile): readonly CheckedActor[] => {
  const acts = file.steps.filter((step) => moves.some((move) => move === step.move))
  const people = [...new Set(acts.flatMap(({ entry }) => officersOf(entry)))].toSorted()
  return people.flatMap((person) => {
    const own = acts.filter(({ entry }) => officersOf(entry).includes(person))
    const verdict = overSteps(file, own, (step) =>
      faultAt(file, step, ({ gate, keys }) => gates.has(gate) && keys?.includes(person) === true),
    )
    return verdict === undefined ? [] : [{ ...verdict, person }]
  })
}
