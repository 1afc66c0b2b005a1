import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { addDays } from '../../../value/civil-date.ts'
import type { FactsOf } from '../../entry.ts'
import { certificateStatus } from './certificate-status.ts'
import { delegatedPower } from '../power/delegated-power.ts'
import { discretionBenchmark } from '../power/discretion-benchmark.ts'
import { enforcementCertificate } from './enforcement-certificate.ts'
import { benchmarksOn, entitlingCertificates, mayAct, powerOn } from './entitlement.ts'

const certificate = (
  key: string,
  facts: Partial<FactsOf<typeof enforcementCertificate>> = {},
  clocks: { occurred: string; closed?: string } = { occurred: '2021-03-01' },
) =>
  entryFor(enforcementCertificate, {
    key,
    clocks,
    facts: { person: 'P1', issuer: '省司法厅', field: 'townAppearance', expires: '2024-02-29', ...facts },
  })
const status = (certificateKey: string, occurred: string, closed?: string) =>
  entryFor(certificateStatus, {
    key: `S ${occurred}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { certificate: certificateKey, status: closed === undefined ? 'annulled' : 'suspended', reason: '年审' },
  })
const acting = (on: string, more = {}) => ({ person: 'P1', field: 'townAppearance', on, ...more }) as const

describe('somebody may act', () => {
  const own = [certificate('Z1')]
  test.each([
    ['2021-02-28', false],
    ['2021-03-01', true],
    ['2024-02-28', true],
    ['2024-02-29', true],
    ['2024-03-01', false],
  ])('from the first day of a certificate to the one on which it expires: %s %s', (on, may) => {
    expect(mayAct(own, [], acting(on))).toBe(may)
  })
  test('to the day on which it was given up', () => {
    const givenUp = [certificate('Z1', {}, { occurred: '2021-03-01', closed: '2022-06-30' })]
    expect(mayAct(givenUp, [], acting('2022-06-30'))).toBe(true)
    expect(mayAct(givenUp, [], acting('2022-07-01'))).toBe(false)
  })
  test('in its field, by a comprehensive certificate in every field, and for oneself only', () => {
    expect(mayAct(own, [], acting('2023-05-01', { field: 'construction' }))).toBe(false)
    expect(mayAct([certificate('Z1', { field: 'comprehensive' })], [], acting('2023-05-01', { field: 'water' }))).toBe(
      true,
    )
    expect(mayAct(own, [], acting('2023-05-01', { person: 'P2' }))).toBe(false)
    // A certificate of one field is none for every field.
    expect(mayAct(own, [], acting('2023-05-01', { field: 'comprehensive' }))).toBe(false)
  })
  test.each([
    ['2023-04-30', true],
    ['2023-05-01', false],
    ['2023-05-31', false],
    ['2023-06-01', true],
  ])('but not while it is suspended: %s %s', (on, may) => {
    expect(mayAct(own, [status('Z1', '2023-05-01', '2023-05-31')], acting(on))).toBe(may)
    expect(mayAct(own, [status('Z2', '2023-05-01', '2023-05-31')], acting(on))).toBe(true)
  })
  test('nor after it was annulled, unless another one covers the day', () => {
    const annulled = [status('Z1', '2023-05-01')]
    expect(mayAct(own, annulled, acting('2023-12-31'))).toBe(false)
    const both = [...own, certificate('Z2', {}, { occurred: '2023-06-01' })]
    expect(entitlingCertificates(both, annulled, acting('2023-12-31')).map(({ key }) => key)).toEqual(['Z2'])
  })
  test('on exactly the days that a list of them, made day by day, holds', () => {
    const day = fc.nat({ max: 60 })
    const from = '2023-01-01'
    fc.assert(
      fc.property(day, day, day, fc.option(day), (first, length, since, until) => {
        const held = certificate('Z1', { expires: addDays(from, first + length) }, { occurred: addDays(from, first) })
        const last = until === null ? undefined : since + until
        const stopped = status('Z1', addDays(from, since), last === undefined ? undefined : addDays(from, last))
        for (let i = 0; i <= 130; i += 1) {
          const isHeld = i >= first && i <= first + length
          const isStopped = i >= since && (last === undefined || i <= last)
          expect(mayAct([held], [stopped], acting(addDays(from, i)))).toBe(isHeld && !isStopped)
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('of the lists of powers and benchmarks', () => {
  const power = (key: string, occurred: string, closed?: string) =>
    entryFor(delegatedPower, {
      key,
      clocks: { occurred, ...(closed !== undefined && { closed }) },
      facts: {
        list: '2022版',
        item: 'A-1',
        title: '占道经营处罚',
        field: 'townAppearance',
        handedOverBy: 'urbanManagementBureau',
        basis: '《城市市容和环境卫生管理条例》',
      },
    })
  const benchmark = (key: string, occurred: string, closed?: string, item = 'A-1') =>
    entryFor(discretionBenchmark, {
      key,
      clocks: { occurred, ...(closed !== undefined && { closed }) },
      facts: { edition: 1, item, tier: 'normal', circumstance: '一般情形', least: 10_000, most: 50_000 },
    })
  test('a power is that of its key while it is in force', () => {
    const powers = [power('Q1', '2022-01-01', '2022-12-31'), power('Q2', '2023-01-01')]
    expect(powerOn(powers, 'Q1', '2022-12-31')).toBe(powers[0])
    expect(powerOn(powers, 'Q1', '2023-01-01')).toBeUndefined()
    expect(powerOn(powers, 'Q2', '2022-12-31')).toBeUndefined()
    expect(powerOn(powers, 'Q2', '2023-01-01')).toBe(powers[1])
    expect(powerOn(powers, 'Q3', '2023-01-01')).toBeUndefined()
  })
  test('of two years that share a key the one in force is taken', () => {
    const powers = [power('Q1', '2022-01-01', '2022-12-31'), power('Q1', '2023-02-01')]
    expect(powerOn(powers, 'Q1', '2023-02-01')).toBe(powers[1])
  })
  test('benchmarks are those of the item that are in force', () => {
    const benchmarks = [
      benchmark('B1', '2022-01-01', '2023-06-30'),
      benchmark('B2', '2023-07-01'),
      benchmark('B3', '2022-01-01', undefined, 'A-2'),
    ]
    expect(benchmarksOn(benchmarks, 'A-1', '2023-06-30').map(({ key }) => key)).toEqual(['B1'])
    expect(benchmarksOn(benchmarks, 'A-1', '2023-07-01').map(({ key }) => key)).toEqual(['B2'])
    expect(benchmarksOn(benchmarks, 'A-9', '2023-07-01')).toEqual([])
  })
})
