import type { LooseEntry } from '../../ledger/entry.ts'
import { powerOn } from '../../ledger/enforcement/team/entitlement.ts'
import type { Attempt } from '../procedure.ts'
import type { CaseGate } from './case-gate.ts'
import type { CaseState } from './case-state.ts'
import { withEndsKnownBy } from './known-by.ts'
import { penaltyLaw } from './penalty-law.ts'

/** The delegated power that an entry names, when it is in force on the day of the move; undefined when it is not. */
export const powerNamed = ({ entry, on, background }: Attempt<CaseState>): LooseEntry | undefined => {
  const named = entry.facts['power']
  if (typeof named !== 'string') return undefined
  return powerOn(withEndsKnownBy(background.entries('delegated-power'), entry.recorded), named, on)
}

/**
 * A power that was handed to the township, and is in force on that day, is named.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const powerInForce: CaseGate = {
  id: 'powerInForce',
  label: {
    zh: '乡镇按照公布的赋权范围实施行政处罚',
    en: 'A township punishes within the published scope of the powers handed to it',
  },
  lacks: {
    zh: '没有写明赋权编号，或者该赋权事项当日没有施行或者已经失效',
    en: 'no power is named, or the one that is named is not in force on that day',
  },
  remedy: {
    zh: '填写当日有效的赋权编号；不属于赋权事项的，移送有权机关处理；赋权事项漏记的，先登记赋权清单',
    en: 'name a power in force on that day; hand over to the authority that holds it what was not delegated; enter powers that were left out',
  },
  citation: penaltyLaw(24, { paragraph: 2 }),
  isOfEntry: true,
  judge: (attempt) => powerNamed(attempt) !== undefined,
}

/**
 * The power is one of the field of the case.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const powerOfField: CaseGate = {
  id: 'powerOfField',
  label: {
    zh: '所引赋权事项应当属于本案执法领域',
    en: 'The power that is named is one of the field of the case',
  },
  lacks: { zh: '所引赋权事项属于其他执法领域', en: 'it is one of another field' },
  remedy: {
    zh: '核对赋权编号和案件的执法领域',
    en: 'check the number of the power and the field of the case',
  },
  citation: penaltyLaw(24, { paragraph: 2 }),
  isOfEntry: true,
  judge: (attempt) => {
    const [power, opened] = [powerNamed(attempt), attempt.state.opened]
    if (power === undefined || opened === undefined) return true
    return [opened.field, 'comprehensive'].includes(String(power.facts['field']))
  },
}
