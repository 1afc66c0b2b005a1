import type { LooseEntry } from '../../ledger/entry.ts'
import { benchmarksOn } from '../../ledger/enforcement/team/entitlement.ts'
import { convention } from '../convention.ts'
import { hasReason } from '../has-reason.ts'
import type { Attempt } from '../procedure.ts'
import { fenOf } from './apply.ts'
import type { CaseGate } from './case-gate.ts'
import { type CaseState, isContested } from './case-state.ts'
import { powerNamed } from './gates-of-powers.ts'
import { knownBy, withEndsKnownBy } from './known-by.ts'
import { penaltyLaw } from './penalty-law.ts'

const isAsTold = ({ state: { notice }, entry }: Attempt<CaseState>): boolean =>
  notice === undefined || fenOf(entry.facts['fine']) <= notice.intendedFine

/**
 * The fine is not heavier than what the party was told.
 *
 * @see 中华人民共和国行政处罚法 第44条
 */
export const notHeavierThanTold: CaseGate = {
  id: 'notHeavierThanTold',
  label: {
    zh: '作出决定之前，应当告知当事人拟作出的行政处罚内容',
    en: 'The party has to be told beforehand which penalty is intended',
  },
  lacks: { zh: '罚款高于最近一次告知的数额', en: 'the fine is higher than what it was told last' },
  remedy: {
    zh: '按告知的数额处罚，或者重新告知后再作决定',
    en: 'keep to what it was told, or tell it anew before deciding',
  },
  citation: penaltyLaw(44),
  isConditional: true,
  isOfEntry: true,
  judge: (attempt) => isContested(attempt.state) || isAsTold(attempt),
}

/**
 * The fine of a party that stated its case is not heavier than what it was told.
 *
 * @see 中华人民共和国行政处罚法 第45条
 */
export const notHeavierForDefence: CaseGate = {
  id: 'notHeavierForDefence',
  label: {
    zh: '不得因当事人陈述、申辩而给予更重的处罚',
    en: 'Nobody is punished more heavily for stating a case or a defence',
  },
  lacks: {
    zh: '当事人陈述、申辩后，罚款高于最近一次告知的数额',
    en: 'the party stated its case, and the fine is higher than what it was told last',
  },
  remedy: {
    zh: '罚款不高于告知的数额；因新的事实需要加重的，补充调查、说明理由并重新告知',
    en: 'keep to what it was told; where new facts ask for more, investigate, give the reason and tell the party anew',
  },
  citation: penaltyLaw(45, { paragraph: 2 }),
  isConditional: true,
  isOfEntry: true,
  judge: (attempt) => !isContested(attempt.state) || isAsTold(attempt),
}

/**
 * A party that stated its case is told of a heavier fine only for another reason, which is stated.
 *
 * @see 中华人民共和国行政处罚法 第45条
 */
export const heavierNoticeReasoned: CaseGate = {
  id: 'heavierNoticeReasoned',
  label: {
    zh: '不得因当事人陈述、申辩而给予更重的处罚，拟加重的须另有理由',
    en: 'Nobody is punished more heavily for a defence: to intend more afterwards needs another reason',
  },
  lacks: {
    zh: '当事人陈述、申辩后拟处罚款高于上一次告知，没有写明理由',
    en: 'the party stated its case, more is intended than before, and no reason is stated',
  },
  remedy: {
    zh: '写明加重的事实和理由，或者按原数额告知',
    en: 'state the facts and the reason, or keep to what was intended',
  },
  citation: penaltyLaw(45, { paragraph: 2 }),
  isConditional: true,
  isOfEntry: true,
  judge: ({ state, entry }) => {
    const intended = fenOf(entry.facts['intendedFine'])
    return !isContested(state) || intended <= (state.notice?.intendedFine ?? intended) || hasReason(entry)
  },
}

interface Benchmarks {
  /** Those that have to be cited, as far as they were known then. */
  readonly due: readonly LooseEntry[]
  /** The one that is cited, when it is of the item and in force. */
  readonly cited?: LooseEntry
}

// Without a power there is no item, and another gate is shut.
const benchmarksOf = (attempt: Attempt<CaseState>): Benchmarks | undefined => {
  const { entry, on, background } = attempt
  const item = powerNamed(attempt)?.facts['item']
  if (typeof item !== 'string') return undefined
  const known = withEndsKnownBy(background.entries('discretion-benchmark'), entry.recorded)
  const inForce = benchmarksOn(known, item, on)
  const cited = inForce.find(({ key }) => key === entry.facts['benchmark'])
  return { due: knownBy(inForce, entry.recorded), ...(cited !== undefined && { cited }) }
}

/** A fine cites a benchmark of its power where there is one: benchmarks are bands of fines, and place nothing else. */
export const benchmarkCited: CaseGate = {
  id: 'benchmarkCited',
  label: {
    zh: '该事项有裁量权基准的，罚款决定应当引用',
    en: 'Where the power has a discretion benchmark, a fine cites it',
  },
  lacks: { zh: '当日有该事项的裁量权基准，决定没有引用', en: 'one was in force on that day, and none is cited' },
  remedy: { zh: '填写适用阶次的裁量基准编号', en: 'state the number of the benchmark of the tier that applies' },
  citation: convention,
  isConditional: true,
  isOfEntry: true,
  judge: (attempt) => {
    const { fine, benchmark } = attempt.entry.facts
    return fenOf(fine) === 0 || benchmark !== undefined || (benchmarksOf(attempt)?.due ?? []).length === 0
  },
}

/**
 * A benchmark that is cited is one of the item, in force on that day.
 *
 * @see 中华人民共和国行政处罚法 第34条
 */
export const benchmarkApplies: CaseGate = {
  id: 'benchmarkApplies',
  label: {
    zh: '引用的裁量权基准应当属于该事项，当日有效',
    en: 'The benchmark that is cited is of this power, and in force on that day',
  },
  lacks: {
    zh: '所引基准不存在、不属于该事项或者当日无效',
    en: 'there is none such, it is of another power, or not in force',
  },
  remedy: { zh: '核对裁量基准编号和版次', en: 'check its number and edition' },
  citation: penaltyLaw(34, { modality: 'may' }),
  isConditional: true,
  isOfEntry: true,
  judge: (attempt) => {
    const benchmarks = benchmarksOf(attempt)
    return benchmarks === undefined || attempt.entry.facts['benchmark'] === undefined || benchmarks.cited !== undefined
  },
}

/**
 * A fine lies in the band of the benchmark that is cited, or it is said why it does not.
 *
 * @see 中华人民共和国行政处罚法 第34条
 */
export const withinBand: CaseGate = {
  id: 'withinBand',
  label: {
    zh: '罚款应当在裁量权基准的幅度内，偏离的说明理由',
    en: 'A fine lies in the band of the benchmark, or it is said why it does not',
  },
  lacks: {
    zh: '罚款不在所引基准的幅度内，又没有写明理由',
    en: 'it lies outside the band that is cited, and no reason is stated',
  },
  remedy: {
    zh: '按幅度确定罚款，或者写明偏离基准的理由',
    en: 'fix it within the band, or state the reason for leaving it',
  },
  citation: penaltyLaw(34, { modality: 'may' }),
  isConditional: true,
  isOfEntry: true,
  judge: (attempt) => {
    const [cited, fine] = [benchmarksOf(attempt)?.cited, attempt.entry.facts['fine']]
    // A decision without a fine has none to place.
    if (cited === undefined || typeof fine !== 'number' || hasReason(attempt.entry)) return true
    return fine >= fenOf(cited.facts['least']) && fine <= fenOf(cited.facts['most'])
  },
}

const mostOnTheSpot = { citizen: 20_000, organisation: 300_000 } as const

/**
 * Decided on the spot are warnings, and fines of at most 200 yuan for a citizen and 3,000 for an organisation.
 *
 * @see 中华人民共和国行政处罚法 第51条
 */
export const withinSimpleLimits: CaseGate = {
  id: 'withinSimpleLimits',
  label: {
    zh: '当场处罚限于警告，以及对公民200元以下、对法人或者其他组织3000元以下罚款',
    en: 'Decided on the spot are warnings, and fines of at most 200 yuan for citizens and 3000 for organisations',
  },
  lacks: { zh: '罚款超过限额，或者有其他种类的处罚', en: 'the fine is higher, or there is a penalty of another kind' },
  remedy: { zh: '适用普通程序', en: 'take the ordinary procedure' },
  citation: penaltyLaw(51),
  isOfEntry: true,
  judge: ({ state: { opened }, entry: { facts } }) => {
    if (opened === undefined) return true
    const isSimple = fenOf(facts['confiscated']) === 0 && facts['otherPenalty'] === undefined
    return isSimple && fenOf(facts['fine']) <= mostOnTheSpot[opened.partyKind]
  },
}
