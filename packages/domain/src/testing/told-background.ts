import { certificateStatus } from '../ledger/enforcement/team/certificate-status.ts'
import { delegatedPower } from '../ledger/enforcement/power/delegated-power.ts'
import { discretionBenchmark } from '../ledger/enforcement/power/discretion-benchmark.ts'
import { enforcementCertificate } from '../ledger/enforcement/team/enforcement-certificate.ts'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { clocksOf, named, toldEntry as entry } from './told-entry.ts'

/** A certificate of the field of the case. */
export const certificate = (
  person: string,
  occurred: CivilDate,
  expires: CivilDate,
  facts: LooseValues = {},
  closed?: CivilDate,
  recorded?: string,
): LooseEntry =>
  entry(
    enforcementCertificate,
    `Z ${person} ${named(occurred, facts)}`,
    clocksOf(occurred, closed),
    { person, issuer: '省司法厅', field: 'townAppearance', expires, ...facts },
    recorded,
  )

/** Days on which a certificate does not entitle. */
export const withheld = ({ key }: LooseEntry, occurred: CivilDate, closed?: CivilDate, recorded?: string): LooseEntry =>
  entry(
    certificateStatus,
    `ZK ${key} ${occurred}`,
    clocksOf(occurred, closed),
    { certificate: key, status: closed === undefined ? 'annulled' : 'suspended', reason: '考核不合格' },
    recorded,
  )

/** A power handed to the township. */
export const power = (
  key: string,
  occurred: CivilDate,
  closed?: CivilDate,
  facts: LooseValues = {},
  recorded?: string,
): LooseEntry =>
  entry(
    delegatedPower,
    key,
    clocksOf(occurred, closed),
    {
      list: '2022版',
      item: 'A-1',
      title: '对占道经营的处罚',
      field: 'townAppearance',
      handedOverBy: 'urbanManagementBureau',
      basis: '《城市市容和环境卫生管理条例》',
      ...facts,
    },
    recorded,
  )

/** A band of fines of the power: 1,000 to 5,000 yuan unless told otherwise. */
export const benchmark = (
  key: string,
  occurred: CivilDate,
  closed?: CivilDate,
  facts: LooseValues = {},
  recorded?: string,
): LooseEntry =>
  entry(
    discretionBenchmark,
    key,
    clocksOf(occurred, closed),
    { edition: 1, item: 'A-1', tier: 'normal', circumstance: '一般情形', least: 100_000, most: 500_000, ...facts },
    recorded,
  )

/** What the ledgers say beside the case: who may act, which powers and benchmarks are in force. */
export const toldBackground: readonly LooseEntry[] = [
  certificate('P1', '2021-03-01', '2025-12-31'),
  certificate('P2', '2021-03-01', '2025-12-31', { field: 'comprehensive' }),
  // Of another field.
  certificate('P3', '2021-03-01', '2025-12-31', { field: 'construction' }),
  power('Q1', '2022-01-01'),
  power('Q0', '2021-01-01', '2022-12-31'),
  power('Q2', '2022-01-01', undefined, { item: 'C-1', field: 'construction' }),
  power('Q3', '2022-01-01', undefined, { item: 'A-3' }),
  benchmark('B1', '2022-01-01'),
  benchmark('B2', '2022-01-01', undefined, { tier: 'heavy', least: 500_001, most: 1_000_000 }),
  benchmark('B0', '2021-01-01', '2021-12-31'),
  benchmark('B9', '2022-01-01', undefined, { item: 'C-1' }),
]
