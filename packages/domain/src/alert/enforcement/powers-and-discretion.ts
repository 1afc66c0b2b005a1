import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { delegatedPower } from '../../ledger/enforcement/power/delegated-power.ts'
import { discretionBenchmark } from '../../ledger/enforcement/power/discretion-benchmark.ts'
import { benchmarksOn, powerOn } from '../../ledger/enforcement/team/entitlement.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { standsOn } from '../../ledger/standing-on.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { convention } from '../../procedure/convention.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { EnforcementCaseFinding } from './enforcement-case-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found<C extends EnforcementCaseFinding['code']> = Extract<EnforcementCaseFinding, { readonly code: C }>
type Decision = EntryOf<typeof penaltyDecision>
type Benchmark = EntryOf<typeof discretionBenchmark>

interface Citing {
  readonly act: 'filed' | 'decided'
  readonly power: string
  readonly entry: {
    readonly id: string
    readonly key: string
    readonly clocks: { readonly occurred: CivilDate }
    readonly facts: { readonly case: string }
  }
}

const citing = (view: AlertView): readonly Citing[] => [
  ...entriesOf(view, caseStep, 'inYear').flatMap((entry): readonly Citing[] => {
    const { step, power } = entry.facts
    return step === 'filed' && power !== undefined ? [{ act: 'filed', power, entry }] : []
  }),
  ...entriesOf(view, penaltyDecision, 'inYear').map((entry): Citing => ({
    act: 'decided',
    power: entry.facts.power,
    entry,
  })),
]

const withoutPower = (view: AlertView): readonly Found<'powerNotInForce'>[] => {
  const powers = entriesOf(view, delegatedPower, 'upTo')
  const fields = new Map(entriesOf(view, enforcementCase, 'upTo').map(({ key, facts }) => [key, facts.field]))
  return citing(view).flatMap(({ act, power, entry }): readonly Found<'powerNotInForce'>[] => {
    const { occurred: on } = entry.clocks
    const named = powers.filter(({ key }) => key === power)
    const standing = powerOn(named, power, on)
    const field = fields.get(entry.facts.case)
    const isOfField = field === undefined || [field, 'comprehensive'].includes(String(standing?.facts['field']))
    if (standing !== undefined && isOfField) return []
    const why = standing !== undefined ? 'otherField' : named.length === 0 ? 'unknown' : 'notInForce'
    const found = { code: 'powerNotInForce', case: entry.facts.case, act, key: entry.key, on, power, why } as const
    return [{ ...found, entries: idsOf([entry, ...named]) }]
  })
}

interface Cited {
  readonly decision: Decision
  readonly benchmark: string
  /** Those of that key; two years may share it. */
  readonly named: readonly Benchmark[]
  readonly standing: Benchmark | undefined
}

const finesCiting = (view: AlertView): readonly Cited[] => {
  const benchmarks = entriesOf(view, discretionBenchmark, 'upTo')
  return entriesOf(view, penaltyDecision, 'inYear').flatMap((decision): readonly Cited[] => {
    const { benchmark } = decision.facts
    if (benchmark === undefined) return []
    const named = benchmarks.filter(({ key }) => key === benchmark)
    const standing = named.find((each) => standsOn(each, decision.clocks.occurred))
    return [{ decision, benchmark, named, standing }]
  })
}

const outsideBand = (view: AlertView): readonly Found<'fineOutsideBand'>[] =>
  finesCiting(view).flatMap(({ decision, benchmark, standing }): readonly Found<'fineOutsideBand'>[] => {
    const { fine, reason, case: of } = decision.facts
    // A benchmark that does not hold says nothing of the fine.
    if (standing === undefined || fine === undefined || reason !== undefined) return []
    const { least, most } = standing.facts
    if (fine >= least && fine <= most) return []
    const found = { code: 'fineOutsideBand', case: of, decision: decision.key, on: decision.clocks.occurred } as const
    return [{ ...found, benchmark, fine, least, most, entries: idsOf([decision, standing]) }]
  })

// The item of the list that a power is a version of, on a day.
const itemOn = (powers: readonly EntryOf<typeof delegatedPower>[], key: string, on: CivilDate): string | undefined =>
  powers.find((power) => power.key === key && standsOn(power, on))?.facts.item

const benchmarkNotInForce = (view: AlertView): readonly Found<'benchmarkNotInForce'>[] => {
  const powers = entriesOf(view, delegatedPower, 'upTo')
  return finesCiting(view).flatMap((cited): readonly Found<'benchmarkNotInForce'>[] => {
    const { decision, benchmark, named, standing } = cited
    const { occurred: on } = decision.clocks
    const item = itemOn(powers, decision.facts.power, on)
    const isOfItem = item === undefined || standing?.facts.item === item
    if (standing !== undefined && isOfItem) return []
    const why = standing !== undefined ? 'otherItem' : named.length === 0 ? 'unknown' : 'notInForce'
    const found = { code: 'benchmarkNotInForce', case: decision.facts.case, decision: decision.key, on } as const
    return [{ ...found, benchmark, why, entries: idsOf([decision, ...named]) }]
  })
}

const benchmarkNotCited = (view: AlertView): readonly Found<'benchmarkNotCited'>[] => {
  const powers = entriesOf(view, delegatedPower, 'upTo')
  const benchmarks = entriesOf(view, discretionBenchmark, 'upTo')
  return entriesOf(view, penaltyDecision, 'inYear').flatMap((decision): readonly Found<'benchmarkNotCited'>[] => {
    const { fine = 0, benchmark, power, case: of } = decision.facts
    const { occurred: on } = decision.clocks
    const item = fine > 0 && benchmark === undefined ? itemOn(powers, power, on) : undefined
    if (item === undefined) return []
    const holding = benchmarksOn(benchmarks, item, on)
    const [first, ...others] = holding.map(({ key }) => key).toSorted()
    if (first === undefined) return []
    const found = { code: 'benchmarkNotCited', case: of, decision: decision.key, on } as const
    return [{ ...found, benchmarks: [first, ...others], entries: idsOf([decision, ...holding]) }]
  })
}

const discretion = { system: 'enforcementCases', reads: [penaltyDecision.id, discretionBenchmark.id] } as const

/** The alerts of what a decision rests on: a power in force on its day, and the benchmark of its fine. */
export const powerAndDiscretionAlerts: readonly Alert[] = [
  {
    id: 'power-not-in-force',
    label: { zh: '办案依据的赋权事项未生效', en: 'A case by a power that was not in force' },
    system: 'enforcementCases',
    citation: penaltyLaw(24, { paragraph: 2 }),
    reads: [enforcementCase.id, caseStep.id, penaltyDecision.id, delegatedPower.id],
    look: withoutPower,
  },
  {
    id: 'fine-outside-band',
    label: { zh: '罚款超出裁量基准且无理由', en: 'A fine outside its band and without a reason' },
    ...discretion,
    // Benchmarks may be drawn up; that a departure from one is reasoned is what they are for.
    citation: penaltyLaw(34, { modality: 'may' }),
    look: outsideBand,
  },
  {
    id: 'benchmark-not-in-force',
    label: { zh: '引用的裁量基准不适用', en: 'A benchmark that did not apply' },
    ...discretion,
    citation: penaltyLaw(34, { modality: 'may' }),
    reads: [...discretion.reads, delegatedPower.id],
    look: benchmarkNotInForce,
  },
  {
    id: 'benchmark-not-cited',
    label: { zh: '有裁量基准而未引用', en: 'A fine that cites no benchmark although there are some' },
    ...discretion,
    citation: convention,
    reads: [...discretion.reads, delegatedPower.id],
    look: benchmarkNotCited,
  },
]
