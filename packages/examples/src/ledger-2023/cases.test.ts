import { type CivilDate, addDays, dayNumber } from '@zhunsheng/domain'
import { chinaCalendar } from '@zhunsheng/domain/calendar'
import { drawFiles, filesDecided } from '@zhunsheng/domain/ledger'
import { backgroundOf, casesIn, procedures } from '@zhunsheng/domain/procedure'
import { describe, expect, test } from 'vitest'
import { toldCases } from './cases/told-cases.ts'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'

const ledger = makeLedger()
const entries = entriesOf(ledger)
const procedure = procedures.find(({ id }) => id === 'enforcement-case')!
const background = backgroundOf(entries)
const followed = new Map(
  [...casesIn(procedure, entries)].map(([key, each]) => [key, procedure.follow(each, chinaCalendar, background)]),
)
const movesOf = (key: string): readonly string[] => followed.get(key)?.made.map(({ move }) => move) ?? []

const workdays = (from: CivilDate, to: CivilDate): number => {
  const between = chinaCalendar.workingDaysBetween(from, to)
  return between.ok ? between.value : Number.NaN
}
const stepOn = (key: string, step: string): CivilDate =>
  ledger['case-step'].find(({ facts }) => facts.case === key && facts.step === step)?.clocks.occurred ?? '9999-12-31'

describe('the cases of the year', () => {
  test('are 45, and nobody made a move that the law does not allow', () => {
    expect(followed.size).toBe(45)
    expect([...followed.values()].flatMap(({ illegal }) => illegal)).toEqual([])
  })
  test('make every move that there is', () => {
    const made = new Set([...followed.values()].flatMap((each) => each.made.map(({ move }) => move)))
    expect(procedure.moves.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([])
  })
  test('are archived but for those that are under way when the year ends', () => {
    const running = [...followed.keys()].filter((key) => !movesOf(key).includes('archived'))
    expect(running).toEqual(['AJ2023-38', 'AJ2023-42', 'AJ2023-43', 'AJ2023-44', 'AJ2023-45'])
  })
  test('go on on working days', () => {
    const kinds = ['enforcement-case', 'case-step', 'case-measure', 'case-review', 'penalty-decision'] as const
    const days = [...kinds, 'case-payment' as const, 'enforcement-disclosure' as const].flatMap((kind) =>
      ledger[kind].flatMap(({ clocks }) => Object.values<string | undefined>(clocks)),
    )
    const off = days.filter(
      (day) => day !== undefined && !JSON.stringify(chinaCalendar.isWorkingDay(day)).includes('true'),
    )
    expect(off).toEqual([])
  })
  test('are about parties of their own, whom the register knows', () => {
    const keys = ledger['enforcement-case'].map(({ facts }) => facts.party)
    expect(new Set(keys).size).toBe(45)
    const names = ledger['enforcement-case'].map(({ facts, personal }) => [facts.partyKind, personal.partyName ?? ''])
    for (const [kind, name] of names) expect(name?.endsWith('（虚构）')).toBe(kind === 'organisation')
  })
})

describe('what was planted', () => {
  test('one decision on the 95th day, one past its time when the year ends, one within it for days left out', () => {
    const filed = ledger['case-step'].filter(({ facts }) => facts.step === 'filed')
    const long = filed.flatMap(({ clocks, facts }) => {
      const ends = [
        ledger['penalty-decision'].find((each) => each.facts.case === facts.case)?.clocks.occurred,
        ...['dropped', 'policeFiled'].map((step) => stepOn(facts.case, step)),
      ]
      const end = ends.filter((day) => day !== undefined).toSorted()[0] ?? ''
      const days = dayNumber(end > '2023-12-31' ? '2023-12-31' : end) - dayNumber(clocks.occurred)
      return days > 90 ? [[facts.case, days]] : []
    })
    expect(long).toEqual([
      ['AJ2023-10', 95],
      ['AJ2023-26', 104],
      ['AJ2023-38', 108],
    ])
    const left = ledger['case-suspension'].map(({ facts, clocks }) => [
      facts.case,
      dayNumber(clocks.closed ?? '') - dayNumber(clocks.occurred) + 1,
    ])
    expect(left).toEqual([['AJ2023-26', 45]])
  })

  test('one service on the eleventh working day', () => {
    const late = ledger['penalty-decision'].flatMap(({ clocks, facts }) => {
      const days = workdays(clocks.occurred, stepOn(facts.case, 'served'))
      return days > 7 ? [[facts.case, days]] : []
    })
    expect(late).toEqual([['AJ2023-15', 11]])
  })

  test('one disclosure on the fifteenth working day; of two withdrawals one on the eighth', () => {
    const disclosed = ledger['enforcement-disclosure'].filter(({ facts }) => facts.stage === 'penalty')
    const penalties = ledger['penalty-decision'].filter(({ facts }) => facts.outcome === 'penalty')
    expect(disclosed.map(({ facts }) => facts.case).toSorted()).toEqual(
      penalties.map(({ facts }) => facts.case).toSorted(),
    )
    const late = penalties.flatMap(({ clocks, facts }) => {
      const published = disclosed.find((each) => each.facts.case === facts.case)?.clocks.occurred ?? ''
      const days = workdays(clocks.occurred, published)
      return days > 7 ? [[facts.case, days]] : []
    })
    expect(late).toEqual([['AJ2023-19', 15]])
    const withdrawn = ledger['case-remedy'].flatMap(({ clocks, facts }) => {
      const end = disclosed.find((each) => each.facts.case === facts.case)?.clocks.closed
      return end === undefined ? [] : [[facts.case, facts.result, workdays(clocks.closed ?? '', end)]]
    })
    expect(withdrawn.toSorted()).toEqual([
      ['AJ2023-21', 'revoked', 2],
      ['AJ2023-29', 'unlawful', 8],
    ])
  })

  test('one thing preserved too long, money handed in too late, a fine paid late with what that adds', () => {
    const kept = ledger['case-measure']
      .filter(({ facts }) => facts.measure === 'preservation')
      .map(({ clocks, facts }) => [facts.case, workdays(clocks.occurred, clocks.closed ?? '')])
    expect(kept.filter(([, days]) => Number(days) > 7)).toEqual([['AJ2023-34', 9]])
    const seized = ledger['case-measure'].filter(({ facts }) => facts.measure !== 'preservation')
    expect(seized.every(({ clocks }) => (clocks.closed ?? '9') <= addDays(clocks.occurred, 30))).toBe(true)
    const handedIn = ledger['case-payment'].flatMap(({ clocks, facts }) =>
      facts.handedInOn === undefined ? [] : [[facts.case, workdays(clocks.occurred, facts.handedInOn)]],
    )
    expect(handedIn.filter(([, days]) => Number(days) > 2)).toEqual([['AJ2023-22', 4]])
    const late = ledger['case-payment'].filter(
      ({ clocks, facts }) =>
        facts.payment === 'fine' && dayNumber(clocks.occurred) - dayNumber(stepOn(facts.case, 'served')) > 15,
    )
    // The other one was allowed to pay in parts.
    expect(late.map(({ facts }) => facts.case)).toEqual(['AJ2023-31', 'AJ2023-30', 'AJ2023-30'])
    const [paid] = late
    const days = dayNumber(paid?.clocks.occurred ?? '') - dayNumber(stepOn('AJ2023-31', 'served')) - 15
    const added = ledger['case-payment'].find(({ facts }) => facts.payment === 'lateFine')
    expect(added?.facts.amount).toBe(((paid?.facts.amount ?? 0) * 3 * days) / 100)
  })

  test('evidence taken by an officer whose certificate turned out to have been annulled', () => {
    const status = ledger['certificate-status'].find(({ facts }) => facts.status === 'annulled')
    const holder = ledger['enforcement-certificate'].find(({ key }) => key === status?.facts.certificate)?.facts.person
    const acted = [...ledger['case-step'], ...ledger['case-measure'], ...ledger['penalty-decision']].filter(
      ({ facts, clocks }) =>
        [facts.officer, facts.secondOfficer].includes(holder) && clocks.occurred >= (status?.clocks.occurred ?? '9'),
    )
    expect(acted.map(({ facts, clocks }) => [facts.case, clocks.occurred])).toEqual([['AJ2023-24', '2023-06-06']])
    expect(acted.every(({ recorded }) => recorded < (status?.recorded ?? ''))).toBe(true)
  })

  test('two cases that a change of the list touched: one went on by the new version, one had to be dropped', () => {
    const changed = '2023-07-01'
    const powers = new Map(ledger['delegated-power'].map(({ key, facts }) => [key, facts.item]))
    const items = new Set(
      ledger['delegated-power'].filter(({ clocks }) => clocks.occurred === changed).map(({ facts }) => facts.item),
    )
    const running = ledger['case-step'].filter(
      ({ facts, clocks }) =>
        facts.step === 'filed' && clocks.occurred < changed && stepOn(facts.case, 'closed') > changed,
    )
    const without = running.filter(({ facts }) => !items.has(powers.get(facts.power ?? '') ?? ''))
    expect(without.map(({ facts }) => facts.case)).toEqual(['AJ2023-25'])
    const decision = ledger['penalty-decision'].find(({ facts }) => facts.case === 'AJ2023-23')
    expect([decision?.facts.power, decision?.facts.benchmark].every((key) => key?.includes('2023-'))).toBe(true)
  })

  test('one piece of evidence without document and form of record, one fine outside its band for a reason', () => {
    const bare = ledger['case-step'].filter(({ facts }) => facts.document === undefined || facts.record === undefined)
    expect(bare.map(({ facts }) => [facts.case, facts.step])).toEqual([['AJ2023-38', 'investigated']])
    const reasoned = ledger['penalty-decision'].filter(({ facts }) => facts.reason !== undefined)
    expect(reasoned.map(({ facts }) => facts.case)).toEqual(['AJ2023-28'])
  })
})

test('whoever knows the seed draws the same files, and they were reviewed', () => {
  const [sample] = ledger['file-review-sample']
  const { seed = '', size = 0, population, decidedFrom = '', decidedTo = '' } = sample?.facts ?? {}
  const files = filesDecided(ledger['penalty-decision'], { from: decidedFrom, to: decidedTo })
  expect(population).toBe(files.length)
  expect(ledger['file-review'].map(({ facts }) => facts.case)).toEqual(drawFiles(files, seed, size))
})

test('what a patrol found became a case of that day, and a joint operation answered a whistle blown before it', () => {
  const discovered = new Map(ledger['enforcement-case'].map(({ key, clocks }) => [key, clocks.occurred]))
  const led = ledger.patrol.filter(({ facts }) => facts.case !== undefined)
  expect(new Set(led.map(({ facts }) => facts.case)).size).toBe(
    toldCases.filter(({ source }) => source === 'patrol').length,
  )
  expect(led.every(({ facts, clocks }) => discovered.get(facts.case ?? '') === clocks.occurred)).toBe(true)
  const blown = new Map(ledger.whistle.map((row) => [row.key, row]))
  const answered = ledger['joint-enforcement'].filter(({ facts }) => facts.whistle !== undefined)
  const initiated = ledger['joint-enforcement'].filter(({ facts }) => facts.initiator === 'township')
  expect(initiated.filter(({ facts }) => facts.whistle === undefined).map(({ key }) => key)).toEqual(['LHZF2023-056'])
  expect(answered).toHaveLength(initiated.length - 1)
  for (const { facts, clocks } of answered) {
    const whistle = blown.get(facts.whistle ?? '')
    expect([facts.initiator, whistle?.facts.matter]).toEqual(['township', facts.matter])
    expect(whistle !== undefined && whistle.clocks.occurred < clocks.occurred).toBe(true)
  }
})

test('whistles: one within the own powers, one that nobody evaluated, one department late, one still open', () => {
  const matters = new Map(ledger.whistle.map(({ key, facts }) => [key, facts.matter]))
  const matterOf = (rows: readonly { readonly facts: { readonly whistle: string } }[]) =>
    [...new Set(rows.map(({ facts }) => facts.whistle))].map((key) => matters.get(key))
  expect(ledger.whistle.filter(({ facts }) => !facts.isBeyondPowers).map(({ facts }) => facts.matter)).toEqual([
    '集贸市场周边摆摊设点',
  ])
  expect(ledger.whistle.filter(({ clocks }) => clocks.closed === undefined).map(({ facts }) => facts.matter)).toEqual([
    '冬季供暖投诉集中',
  ])
  const tasks = ledger['whistle-task']
  const done = tasks.filter(({ clocks }) => clocks.closed !== undefined)
  expect(matterOf(done.filter(({ facts }) => facts.evaluation === undefined))).toEqual(['燃气安全检查'])
  const late = tasks.filter(({ facts }) => (facts.respondedOn ?? '') > facts.due)
  expect(late.map(({ facts }) => facts.department)).toEqual(['agricultureBureau'])
})
