import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CounselNorm, counselNorms } from '../../../law/counsel-norms.ts'
import { instruments } from '../../../law/instruments.ts'
import { entryFor } from '../../../testing/alert-view.ts'
import { anyLedger, ledgerTownships, ledgerVillages } from '../../../testing/any-ledger.ts'
import { addDays } from '../../../value/civil-date.ts'
import { yearPeriod } from '../../../value/period.ts'
import { countFigure } from '../../count-figure.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import type { LooseEntry, RowOf } from '../../entry.ts'
import { figureDefinitions } from '../../figure-definitions.ts'
import { indexLedger } from '../../ledger-index.ts'
import { village } from '../village.ts'
import { counselAppointment } from './counsel-appointment.ts'
import { counselService } from './counsel-service.ts'
import { counselYear } from './counsel-year.ts'

const [here, there] = ['141021100951', '141021100952']
const place = (key = here, closed?: string) =>
  entryFor(village, {
    key,
    clocks: { occurred: '2015-01-01', ...(closed !== undefined && { closed }) },
    facts: { name: key, type: 'village', residents: 1200 },
  })
const appointed = (occurred: string, closed?: string, division = here) =>
  entryFor(counselAppointment, {
    key: `PR-${occurred}`,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { division, counsel: 'p-85' },
  })
let serial = 0
const served = (occurred: string, facts: Partial<RowOf<typeof counselService>['facts']> = {}) =>
  entryFor(counselService, {
    key: `FW-${++serial}`,
    clocks: { occurred },
    facts: { appointment: 'PR', division: here, form: 'onSite', minutes: 120, people: 2, ...facts },
  })
const yearOf = (rows: readonly LooseEntry[], on?: string, norm?: CounselNorm, year = 2023) =>
  counselYear(
    {
      villages: entriesOfKind(village, rows),
      appointments: entriesOfKind(counselAppointment, rows),
      services: entriesOfKind(counselService, rows),
    },
    year,
    on,
    norm,
  )
const normOf = (id: string) => counselNorms.find((norm) => norm.id === id)!
const judged = (id: string, rows: readonly LooseEntry[], on?: string, year = 2023) =>
  yearOf(rows, on, normOf(id), year).villages[0]!.judged.map(({ period, requirement, done, ...verdict }) =>
    [period.id, requirement.measure, done, verdict.status === 'short' ? -verdict.by : verdict.status].join(' '),
  )

test('no norm is more than reported, and each cites an instrument that is known', () => {
  for (const { citation } of counselNorms) {
    expect(citation).toMatchObject({ bindingForce: 'local', verification: 'unverified' })
    expect(citation.article).toBeUndefined()
    expect(instruments.has(citation.instrument)).toBe(true)
  }
})

describe('a year of counsel', () => {
  const rows = [
    place(),
    place(there),
    appointed('2022-07-01'),
    served('2023-03-01'),
    served('2023-03-01', { minutes: 130 }),
    served('2023-03-09', { form: 'lecture', minutes: 90 }),
    served('2023-04-01', { form: 'telephone', minutes: 20, division: there }),
    served('2022-12-31'),
    served('2024-01-01'),
  ]
  test('counts minutes, days and lectures month by month, and what an appointment and a visit cover', () => {
    const { villages, covered, visited } = yearOf(rows)
    expect([covered, visited]).toEqual([1, 1])
    const [first, second] = villages
    expect(first!.months[2]).toMatchObject({
      onSiteMinutes: 250,
      onSiteDays: 1,
      visitDays: 2,
      services: 3,
      lectures: 1,
      minutes: 340,
    })
    expect(first!.whole).toMatchObject({ minutes: 340, people: 6 })
    expect(first!.inForce.map(({ key }) => key)).toEqual(['PR-2022-07-01'])
    expect(second).toMatchObject({ inForce: [], whole: { services: 1, visitDays: 0 }, judged: [] })
  })
  test('leaves out what was done after the day, and a village that had ended by then', () => {
    expect(yearOf(rows, '2023-03-08').villages[0]!.whole).toMatchObject({ minutes: 250, lectures: 0 })
    expect(yearOf([...rows, place('141021100966', '2023-06-30')]).villages).toHaveLength(2)
    expect(yearOf([...rows, place('141021100966', '2023-06-30')], '2023-06-30').villages).toHaveLength(3)
  })
})

describe('a norm', () => {
  const all = [place(), appointed('2022-07-01', '2023-02-28'), appointed('2023-03-01')]
  test('of Henan asks for four hours on site a month and a lecture a quarter', () => {
    const rows = [
      ...all,
      served('2023-01-10', { minutes: 240 }),
      served('2023-02-10', { minutes: 239 }),
      // A lecture is no time on site, and time by telephone is none.
      served('2023-03-10', { form: 'lecture', minutes: 300 }),
      served('2023-03-11', { form: 'telephone', minutes: 300 }),
    ]
    expect(judged('henan', rows, '2023-04-29')).toEqual([
      '2023-01 onSiteMinutes 240 met',
      // 28 February and 1 March are two terms and no gap.
      '2023-02 onSiteMinutes 239 -1',
      '2023-03 onSiteMinutes 0 -240',
      ...Array.from({ length: 9 }, (_, i) => `2023-${String(i + 4).padStart(2, '0')} onSiteMinutes 0 notJudged`),
      '2023-Q1 lectures 1 met',
      '2023-Q2 lectures 0 notJudged',
      '2023-Q3 lectures 0 notJudged',
      '2023-Q4 lectures 0 notJudged',
    ])
    // The month is over at the end of its last day.
    expect(judged('henan', rows, '2023-04-30')[3]).toBe('2023-04 onSiteMinutes 0 -240')
  })
  test('of Zhashui counts days: two services on one day are one', () => {
    const rows = [...all, served('2023-01-10'), served('2023-01-10'), served('2023-02-01'), served('2023-02-02')]
    expect(judged('zhashui-near', rows).slice(0, 2)).toEqual(['2023-01 onSiteDays 1 -1', '2023-02 onSiteDays 2 met'])
    expect(judged('zhashui-remote', rows).slice(0, 3)).toEqual([
      '2023-01 onSiteDays 1 met',
      '2023-02 onSiteDays 2 met',
      '2023-03 onSiteDays 0 -1',
    ])
  })
  test('of Pucheng takes a call for contact, and being there for a visit', () => {
    const rows = [...all, served('2023-01-10', { form: 'telephone' }), served('2023-04-10', { form: 'lecture' })]
    const verdicts = judged('pucheng', rows)
    expect([verdicts[0], verdicts[1]]).toEqual(['2023-01 services 1 met', '2023-02 services 0 -1'])
    expect(verdicts.slice(12)).toEqual([
      '2023-Q1 visitDays 0 -1',
      '2023-Q2 visitDays 1 met',
      '2023-Q3 visitDays 0 -1',
      '2023-Q4 visitDays 0 -1',
      '2023 lectures 1 met',
    ])
  })
  test('judges no month in which counsel was appointed on some days, or on none, and says which', () => {
    const rows = [place(), appointed('2023-01-01', '2023-02-14')]
    const reasons = yearOf(rows, undefined, normOf('henan')).villages[0]!.judged.map((each) =>
      'because' in each ? each.because : each.status,
    )
    expect(reasons.slice(0, 3)).toEqual(['short', 'counselPartOfIt', 'noCounsel'])
  })
  test('judges nothing from before it was known', () => {
    const verdicts = judged('henan', [place(), appointed('2017-01-01')], undefined, 2018)
    expect(verdicts.slice(0, 3)).toEqual([
      '2018-01 onSiteMinutes 0 notJudged',
      '2018-02 onSiteMinutes 0 notJudged',
      '2018-03 onSiteMinutes 0 -240',
    ])
  })
})

const [township] = ledgerTownships
test('any year of any ledger comes to what the figures count, village by village', () => {
  const anyOn = fc.nat({ max: 364 }).map((days) => addDays('2023-01-01', days))
  const reads = (index: ReturnType<typeof indexLedger>, asOf: string) => (id: string, of: string) => {
    const definition = figureDefinitions.find((each) => each.id === id)!
    const subject = { kind: definition.subject, id: of, township } as const
    const counted = countFigure(definition, index, { subject, period: yearPeriod(2023), asOf })
    return counted.status === 'present' ? [counted.value, ...(counted.of === undefined ? [] : [counted.of])] : undefined
  }
  fc.assert(
    fc.property(anyLedger([village, counselAppointment, counselService], 14), anyOn, (any, on) => {
      // A register has each village once.
      const entries = any.filter(
        (entry, i) =>
          entry.township === township &&
          (entry.kind !== village.id ||
            any.findIndex(({ kind, key }) => kind === entry.kind && key === entry.key) === i),
      )
      const seen = yearOf(entries, on)
      const read = reads(indexLedger(entries), on)
      const { length } = seen.villages
      expect(read('service.counsel-coverage', township) ?? [seen.covered, length]).toEqual([seen.covered, length])
      expect(read('service.counsel-served-coverage', township) ?? [seen.visited, length]).toEqual([
        seen.visited,
        length,
      ])
      for (const { village: of, whole, inForce } of seen.villages) {
        expect(ledgerVillages).toContain(of.key)
        expect(read('village.counsel-minutes', of.key) ?? [0]).toEqual([whole.minutes])
        expect(read('village.counsel-lectures', of.key) ?? [0]).toEqual([whole.lectures])
        const counsel = new Set(inForce.map(({ facts }) => facts.counsel))
        expect(read('village.counsel-in-force', of.key) ?? [0]).toEqual([counsel.size])
      }
    }),
  )
})
