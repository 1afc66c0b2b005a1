import { describe, expect, it, test } from 'vitest'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { indexLedger } from '../../ledger/ledger-index.ts'
import { instruments } from '../../law/instruments.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { DueItem } from './due-item.ts'
import { dueOn } from './due-on.ts'
import { enforcementSystems } from '../../ledger/enforcement/enforcement-systems.ts'
import { dutyClocks } from './duty-clocks.ts'
import { plainEntry as entry } from '../../testing/told-entry.ts'

const enforcementClocks = dutyClocks.filter(({ system }) => Object.hasOwn(enforcementSystems, system))

const township = '141021100000'
const ofCase = (kind: string, key: string, clocks: LooseValues, facts: LooseValues) =>
  entry(kind, key, clocks, { case: 'AJ-1', ...facts })
const opened = entry('enforcement-case', 'AJ-1', { occurred: '2023-01-02' }, { title: '占道经营', party: 'D01' })
const step = (name: string, occurred: string, facts: LooseValues = {}) =>
  ofCase('case-step', `${name} ${occurred}`, { occurred }, { step: name, ...facts })
const decision = (occurred: string, facts: LooseValues = {}) =>
  ofCase(
    'penalty-decision',
    occurred,
    { occurred },
    { procedure: 'ordinary', outcome: 'penalty', fine: 50_000, ...facts },
  )
const paid = (occurred: string, amount: number, facts: LooseValues = {}) =>
  ofCase('case-payment', occurred, { occurred }, { payment: 'fine', amount, isOnTheSpot: false, ...facts })
const remedy = (occurred: string, closed?: string, result?: string) =>
  ofCase('case-remedy', occurred, { occurred, ...(closed && { closed }) }, result === undefined ? {} : { result })
const disclosure = (stage: string, occurred: string, closed?: string) =>
  ofCase('enforcement-disclosure', `${stage} ${occurred}`, { occurred, ...(closed && { closed }) }, { stage })

/** The clock of an id on a day: its last day, state, used, left and overdue; undefined where it does not run. */
const brief = ({ deadline, state, elapsed, left, overdue }: DueItem) => [
  deadline.status === 'day' ? deadline.on.slice(2) : deadline.status,
  state,
  elapsed,
  left,
  overdue,
]
const all = (day: string, ...entries: readonly LooseEntry[]) =>
  dueOn(enforcementClocks, indexLedger([opened, ...entries]), { township, on: day }, chinaCalendar)
const of = (id: string) => {
  const at = (day: string, ...entries: readonly LooseEntry[]) => {
    const { items, issues } = all(day, ...entries)
    expect(issues).toEqual([])
    return items.filter(({ clock }) => clock.id.endsWith(`.${id}`)).map(brief)
  }
  return at
}

// Off in 2023: 21 to 27 January (28 and 29, a weekend, were worked), 29 September to 6 October (7 and 8, a weekend, were worked).
describe('the time for deciding', () => {
  const at = of('decision')
  const filed = step('filed', '2023-01-10')

  it('is ninety calendar days, the holidays counted', () => {
    // 21 days of January, 28 of February, 31 of March and 10 of April.
    expect(at('2023-03-25', filed)).toEqual([['23-04-10', 'running', 74, 16, 0]])
    expect(at('2023-03-26', filed)).toEqual([['23-04-10', 'soon', 75, 15, 0]])
    expect(at('2023-04-09', filed)).toEqual([['23-04-10', 'soon', 89, 1, 0]])
    expect(at('2023-04-10', filed)).toEqual([['23-04-10', 'soon', 90, 0, 0]])
    expect(at('2023-04-11', filed)).toEqual([['23-04-10', 'overdue', 91, 0, 1]])
  })

  it('is over with a decision of whatever kind, without a filing, and with the police', () => {
    for (const end of [
      decision('2023-04-01'),
      decision('2023-04-01', { outcome: 'minor', fine: undefined }),
      step('dropped', '2023-04-01'),
      step('transferred', '2023-04-01'),
    ]) {
      expect(at('2023-03-31', filed, end)).toHaveLength(1)
      expect(at('2023-04-01', filed, end)).toEqual([])
    }
  })

  it('runs on when the police decline what was transferred to them', () => {
    const gone = [filed, step('transferred', '2023-03-01')]
    const back = step('policeDeclined', '2023-03-04')
    expect(at('2023-03-03', ...gone, back)).toEqual([])
    expect(at('2023-03-04', ...gone, back)).toEqual([['23-04-10', 'running', 53, 37, 0]])
    expect(at('2023-04-11', ...gone, back)).toEqual([['23-04-10', 'overdue', 91, 0, 1]])
    // They may take it over after all, or have it transferred again.
    expect(at('2023-04-11', ...gone, back, step('policeFiled', '2023-04-01'))).toEqual([])
    expect(at('2023-04-11', ...gone, back, step('transferred', '2023-04-01'))).toEqual([])
  })

  it('stands still while the case is suspended', () => {
    const still = (closed?: string) =>
      ofCase('case-suspension', 'ZZ', { occurred: '2023-02-01', ...(closed && { closed }) }, { ground: 'hearing' })
    expect(at('2023-02-10', filed, still())).toEqual([['suspended', 'running', 21, undefined, 0]])
    // Ten days, 1 to 10 February.
    expect(at('2023-04-20', filed, still('2023-02-10'))).toEqual([['23-04-20', 'soon', 90, 0, 0]])
    expect(at('2023-04-21', filed, still('2023-02-10'))).toEqual([['23-04-20', 'overdue', 91, 0, 1]])
  })

  it('names its article, its length and what it is about', () => {
    const [item] = all('2023-02-01', filed).items
    expect(item).toMatchObject({
      citation: { instrument: 'administrative-penalty-law-2021', article: 60, verification: 'verified' },
      about: '占道经营',
      aboutKey: 'AJ-1',
      owner: { post: 'enforcementOfficeHead' },
      length: 90,
      source: { effectiveFrom: '2021-07-15' },
    })
    // The law before it had no such time.
    expect(all('2021-08-01', step('filed', '2021-07-14')).issues.map(({ issue }) => issue.code)).toEqual([
      'noLengthInForce',
    ])
  })
})

describe('evidence and things that are kept', () => {
  const measure = (kind: string, occurred: string, closed?: string) =>
    ofCase('case-measure', `${kind} ${occurred}`, { occurred, ...(closed && { closed }) }, { measure: kind })

  it('is decided on in seven working days, over the Spring Festival', () => {
    const at = of('preservation')
    // 18 January was a Wednesday: 19, 20, 28, 29, 30, 31 January, 1 February.
    const kept = measure('preservation', '2023-01-18')
    expect(at('2023-01-27', kept)).toEqual([['23-02-01', 'running', 2, 5, 0]])
    expect(at('2023-01-30', kept)).toEqual([['23-02-01', 'soon', 5, 2, 0]])
    expect(at('2023-01-31', kept)).toEqual([['23-02-01', 'soon', 6, 1, 0]])
    expect(at('2023-02-01', kept)).toEqual([['23-02-01', 'soon', 7, 0, 0]])
    expect(at('2023-02-02', kept)).toEqual([['23-02-01', 'overdue', 8, 0, 1]])
    expect(at('2023-02-01', measure('preservation', '2023-01-18', '2023-02-01'))).toEqual([])
  })

  it('is seized for thirty days, and for thirty more from their end when that was prolonged', () => {
    const [first, more] = [of('seizure'), of('seizure-prolonged')]
    const seized = measure('seizure', '2023-08-10')
    expect(first('2023-09-08', seized)).toEqual([['23-09-09', 'soon', 29, 1, 0]])
    expect(first('2023-09-09', seized)).toEqual([['23-09-09', 'soon', 30, 0, 0]])
    expect(first('2023-09-10', seized)).toEqual([['23-09-09', 'overdue', 31, 0, 1]])
    expect(first('2023-09-10', measure('seizure', '2023-08-10', '2023-09-10'))).toEqual([])
    // Approved on 7 September: what is left of the first thirty days is not lost.
    const prolonged = measure('extendedSeizure', '2023-09-07')
    expect(first('2023-09-07', seized, prolonged)).toEqual([])
    expect(more('2023-09-08', seized, prolonged)).toEqual([])
    expect(more('2023-09-09', seized, prolonged)).toEqual([['23-10-09', 'running', 0, 30, 0]])
    expect(more('2023-10-08', seized, prolonged)).toEqual([['23-10-09', 'soon', 29, 1, 0]])
    expect(more('2023-10-09', seized, prolonged)).toEqual([['23-10-09', 'soon', 30, 0, 0]])
    expect(more('2023-10-10', seized, prolonged)).toEqual([['23-10-09', 'overdue', 31, 0, 1]])
    expect(more('2023-10-10', seized, measure('extendedSeizure', '2023-09-07', '2023-10-10'))).toEqual([])
    // Without a prolongation there is nothing to prolong.
    expect(more('2023-09-20', seized)).toEqual([])
  })

  it('is not counted while it is tested', () => {
    const tested = (ground: string) =>
      ofCase('case-suspension', ground, { occurred: '2023-08-20', closed: '2023-08-24' }, { ground })
    const seized = measure('seizure', '2023-08-10')
    const prolonged = measure('extendedSeizure', '2023-09-07')
    expect(of('seizure')('2023-09-14', seized, tested('appraisal'))).toEqual([['23-09-14', 'soon', 30, 0, 0]])
    expect(of('seizure')('2023-09-14', seized, tested('hearing'))).toEqual([['23-09-09', 'overdue', 35, 0, 5]])
    expect(of('seizure-prolonged')('2023-09-14', seized, prolonged, tested('appraisal'))).toEqual([
      ['23-10-14', 'running', 0, 30, 0],
    ])
  })
})

describe('a prolongation', () => {
  const at = of('seizure-prolonged')
  const kept = (kind: string, key: string, occurred: string, closed?: string) =>
    ofCase('case-measure', key, { occurred, ...(closed && { closed }) }, { measure: kind })
  const seized = (closed?: string) => kept('seizure', 'CS-1', '2023-08-10', closed)
  const prolonged = kept('extendedSeizure', 'CS-2', '2023-09-07')

  it('is one whether the entry of the seizure is left open, ends on that day, the day before, or with the whole', () => {
    for (const closed of [undefined, '2023-09-06', '2023-09-07', '2023-10-01'])
      expect(at('2023-10-10', seized(closed), prolonged)).toEqual([['23-10-09', 'overdue', 31, 0, 1]])
  })

  it('is none of what had been given back before', () => {
    const other = kept('seizure', 'CS-3', '2023-09-01')
    expect(at('2023-11-01', seized('2023-08-20'), other, prolonged)).toEqual([['23-10-31', 'overdue', 31, 0, 1]])
  })
})

describe('a hearing', () => {
  it('can be requested for five working days, where the party was told of it, and is then over by itself', () => {
    const at = of('hearing-request')
    // 26 September was a Tuesday: 27, 28 September, 7, 8 and 9 October.
    const told = step('noticed', '2023-09-26', { hearingDue: true })
    expect(at('2023-10-06', told)).toEqual([['23-10-09', 'running', 2, 3, 0]])
    expect(at('2023-10-08', told)).toEqual([['23-10-09', 'running', 4, 1, 0]])
    expect(at('2023-10-09', told)).toEqual([])
    expect(at('2023-09-28', told, step('hearingRequested', '2023-09-28'))).toEqual([])
    expect(at('2023-09-27', step('noticed', '2023-09-26', { hearingDue: false }))).toEqual([])
  })

  it('is announced seven working days before', () => {
    const at = of('hearing-notice')
    // 25 September was a Monday: 26, 27, 28 September, 7 to 10 October.
    const announced = step('hearingNoticed', '2023-09-25')
    expect(at('2023-10-09', announced)).toEqual([['23-10-10', 'running', 6, 1, 0]])
    expect(at('2023-10-10', announced)).toEqual([['23-10-10', 'given', 7, 0, 0]])
    expect(at('2023-10-11', announced)).toEqual([['23-10-10', 'given', 8, 0, 0]])
    expect(at('2023-10-11', announced, step('hearingHeld', '2023-10-11'))).toEqual([])
  })
})

describe('a transfer to the police', () => {
  it('is decided on in three calendar days, over a weekend', () => {
    const at = of('transfer-decision')
    // A Friday.
    const reported = step('transferReported', '2023-09-29')
    expect(at('2023-10-01', reported)).toEqual([['23-10-02', 'soon', 2, 1, 0]])
    expect(at('2023-10-02', reported)).toEqual([['23-10-02', 'soon', 3, 0, 0]])
    expect(at('2023-10-03', reported)).toEqual([['23-10-02', 'overdue', 4, 0, 1]])
    expect(at('2023-10-03', reported, step('transferRefused', '2023-10-03'))).toEqual([])
    expect(all('2023-10-01', reported).items[0]).toMatchObject({ owner: { post: 'townMayor' } })
  })

  it('is made by the end of the next day, and reviewed by the police in three', () => {
    const approved = step('transferApproved', '2023-10-02')
    expect(of('transfer')('2023-10-02', approved)).toEqual([['23-10-03', 'soon', 0, 1, 0]])
    expect(of('transfer')('2023-10-03', approved)).toEqual([['23-10-03', 'soon', 1, 0, 0]])
    expect(of('transfer')('2023-10-04', approved)).toEqual([['23-10-03', 'overdue', 2, 0, 1]])
    const transferred = step('transferred', '2023-10-04')
    expect(of('transfer')('2023-10-04', approved, transferred)).toEqual([])
    expect(of('police-review')('2023-10-06', transferred)).toEqual([['23-10-07', 'soon', 2, 1, 0]])
    expect(of('police-review')('2023-10-07', transferred)).toEqual([['23-10-07', 'soon', 3, 0, 0]])
    expect(of('police-review')('2023-10-08', transferred)).toEqual([['23-10-07', 'overdue', 4, 0, 1]])
    expect(of('police-review')('2023-10-08', transferred, step('policeDeclined', '2023-10-08'))).toEqual([])
    expect(all('2023-10-05', transferred).items[0]).toMatchObject({ owner: { post: 'policeChief' } })
  })
})

describe('a decision', () => {
  it('is served in seven working days, and disclosed in as many', () => {
    // 18 January, a Wednesday, as above.
    for (const id of ['service', 'disclosure']) {
      const at = of(id)
      const decided = decision('2023-01-18')
      expect(at('2023-01-31', decided)).toEqual([['23-02-01', 'soon', 6, 1, 0]])
      expect(at('2023-02-01', decided)).toEqual([['23-02-01', 'soon', 7, 0, 0]])
      expect(at('2023-02-02', decided)).toEqual([['23-02-01', 'overdue', 8, 0, 1]])
      const done = [step('served', '2023-02-02'), disclosure('penalty', '2023-02-02')]
      expect(at('2023-02-02', decided, ...done)).toEqual([])
      // What was revoked needs neither.
      expect(at('2023-02-01', decided, remedy('2023-01-20', '2023-01-31', 'revoked'))).toEqual([])
    }
    const citations = all('2023-01-20', decision('2023-01-18')).items.map(({ citation }) => citation)
    expect(citations).toMatchObject([
      { instrument: 'three-enforcement-systems-2018', verification: 'unverified' },
      { instrument: 'administrative-penalty-law-2021', article: 61, verification: 'verified' },
    ])
  })

  it('on the spot is not served, and one without a penalty is disclosed in twenty', () => {
    const spot = decision('2023-01-18', { procedure: 'onTheSpot', fine: 10_000 })
    expect(of('service')('2023-01-20', spot)).toEqual([])
    expect(of('disclosure')('2023-01-20', spot)).toHaveLength(1)
    // 1 September was a Friday: 4 to 8, 11 to 15, 18 to 22, 25 to 28 September, 7 October.
    const at = of('other-disclosure')
    const none = decision('2023-09-01', { outcome: 'unfounded', fine: undefined })
    expect(of('disclosure')('2023-09-04', none)).toEqual([])
    expect(at('2023-10-06', none)).toEqual([['23-10-07', 'soon', 19, 1, 0]])
    expect(at('2023-10-07', none)).toEqual([['23-10-07', 'soon', 20, 0, 0]])
    expect(at('2023-10-08', none)).toEqual([['23-10-07', 'overdue', 21, 0, 1]])
    expect(at('2023-10-08', none, disclosure('otherResult', '2023-10-08'))).toEqual([])
  })
})

describe('a fine', () => {
  const decided = decision('2023-01-09')
  const served = step('served', '2023-01-16')
  const at = of('payment')

  it('is paid in fifteen calendar days, over the Spring Festival, by the party', () => {
    expect(at('2023-01-30', decided, served)).toEqual([['23-01-31', 'soon', 14, 1, 0]])
    expect(at('2023-01-31', decided, served)).toEqual([['23-01-31', 'soon', 15, 0, 0]])
    expect(at('2023-02-01', decided, served)).toEqual([['23-01-31', 'overdue', 16, 0, 1]])
    const item = all('2023-01-20', decided, served).items.find(({ clock }) => clock.id.endsWith('.payment'))
    expect(item).toMatchObject({ owner: { text: 'D01' } })
  })

  it('is there only where one was decided', () => {
    expect(at('2023-01-20', served)).toEqual([])
    expect(at('2023-01-20', decision('2023-01-09', { fine: undefined, isWarning: true }), served)).toEqual([])
    const elsewhere = entry('penalty-decision', 'X', { occurred: '2023-01-09' }, { ...decided.facts, case: 'AJ-2' })
    expect(at('2023-01-20', elsewhere, served)).toEqual([])
  })

  it('is paid with the whole of it, not with a part, nor with what was added to it', () => {
    const part = paid('2023-01-20', 30_000)
    expect(at('2023-01-25', decided, served, part)).toHaveLength(1)
    expect(at('2023-01-25', decided, served, part, paid('2023-01-22', 20_000, { payment: 'lateFine' }))).toHaveLength(1)
    const rest = paid('2023-01-24', 20_000)
    expect(at('2023-01-23', decided, served, part, rest)).toHaveLength(1)
    expect(at('2023-01-24', decided, served, part, rest)).toEqual([])
    // Paid before it was served: there is nothing to wait for.
    expect(at('2023-01-17', decided, served, paid('2023-01-10', 50_000))).toEqual([])
  })

  it('on the spot is due from the decision on, even without a service', () => {
    const spot = decision('2023-01-16', { procedure: 'onTheSpot', fine: 10_000 })
    expect(at('2023-01-31', spot)).toEqual([['23-01-31', 'soon', 15, 0, 0]])
    expect(at('2023-01-31', spot, step('served', '2023-01-16'))).toHaveLength(1)
    expect(at('2023-01-31', spot, paid('2023-01-16', 10_000, { isOnTheSpot: true }))).toEqual([])
  })

  it('is due later when that was approved', () => {
    const deferred = step('deferralApproved', '2023-01-30', { until: '2023-04-28' })
    expect(at('2023-01-30', decided, served, deferred)).toEqual([])
    const later = of('deferred-payment')
    expect(later('2023-04-27', decided, served, deferred)).toEqual([['23-04-28', 'soon', 87, 1, 0]])
    expect(later('2023-04-28', decided, served, deferred)).toEqual([['23-04-28', 'soon', 88, 0, 0]])
    expect(later('2023-04-29', decided, served, deferred)).toEqual([['23-04-28', 'overdue', 89, 0, 1]])
    expect(later('2023-04-29', decided, served, deferred, paid('2023-04-20', 50_000))).toEqual([])
  })

  it('that was taken on the spot is handed in in two working days, and in the bank in two more', () => {
    const taken = (facts: LooseValues = {}) => paid('2023-01-20', 10_000, { isOnTheSpot: true, ...facts })
    // 20 January was a Friday: 28 and 29 January.
    expect(of('handing-in')('2023-01-28', taken())).toEqual([['23-01-29', 'soon', 1, 1, 0]])
    expect(of('handing-in')('2023-01-29', taken())).toEqual([['23-01-29', 'soon', 2, 0, 0]])
    expect(of('handing-in')('2023-01-30', taken())).toEqual([['23-01-29', 'overdue', 3, 0, 1]])
    const handedIn = taken({ handedInOn: '2023-01-29' })
    expect(of('handing-in')('2023-01-30', handedIn)).toEqual([])
    expect(of('banking')('2023-01-28', handedIn)).toEqual([])
    expect(of('banking')('2023-01-30', handedIn)).toEqual([['23-01-31', 'soon', 1, 1, 0]])
    expect(of('banking')('2023-01-31', handedIn)).toEqual([['23-01-31', 'soon', 2, 0, 0]])
    expect(of('banking')('2023-02-01', handedIn)).toEqual([['23-01-31', 'overdue', 3, 0, 1]])
    expect(of('banking')('2023-02-01', taken({ handedInOn: '2023-01-29', bankedOn: '2023-02-01' }))).toEqual([])
    expect(of('handing-in')('2023-01-28', paid('2023-01-20', 10_000))).toEqual([])
  })
})

describe('a disclosed decision', () => {
  const at = of('withdrawal')
  // 27 September was a Wednesday: 28 September, 7 and 8 October.
  const revoked = remedy('2023-09-01', '2023-09-27', 'revoked')
  const stands = disclosure('penalty', '2023-08-01')

  it('is withdrawn in three working days after it was changed, revoked, or found unlawful or invalid', () => {
    expect(at('2023-10-07', revoked, stands)).toEqual([['23-10-08', 'soon', 2, 1, 0]])
    expect(at('2023-10-08', revoked, stands)).toEqual([['23-10-08', 'soon', 3, 0, 0]])
    expect(at('2023-10-09', revoked, stands)).toEqual([['23-10-08', 'overdue', 4, 0, 1]])
    expect(at('2023-10-09', revoked, disclosure('penalty', '2023-08-01', '2023-10-09'))).toEqual([])
    for (const result of ['changed', 'unlawful', 'invalid'])
      expect(at('2023-10-07', remedy('2023-09-01', '2023-09-27', result), stands)).toHaveLength(1)
    for (const result of ['upheld', 'withdrawn'])
      expect(at('2023-10-07', remedy('2023-09-01', '2023-09-27', result), stands)).toEqual([])
  })

  it('is there only where one stands on that day, and withdrawn when all of them are', () => {
    expect(at('2023-10-07', revoked)).toEqual([])
    expect(at('2023-10-07', revoked, disclosure('penalty', '2023-08-01', '2023-09-26'))).toEqual([])
    expect(at('2023-10-07', revoked, disclosure('annualData', '2023-08-01'))).toEqual([])
    const one = disclosure('penalty', '2023-08-01', '2023-10-07')
    expect(at('2023-10-08', revoked, one, disclosure('otherResult', '2023-08-02'))).toHaveLength(1)
    const both = [one, disclosure('otherResult', '2023-08-02', '2023-10-08')]
    expect(at('2023-10-07', revoked, ...both)).toHaveLength(1)
    expect(at('2023-10-08', revoked, ...both)).toEqual([])
    // The new decision is public in its stead.
    expect(at('2023-10-08', revoked, one, disclosure('penalty', '2023-10-08'))).toEqual([])
  })
})

describe('the time of the party', () => {
  const [decided, served] = [decision('2023-01-09'), step('served', '2023-01-16')]

  it('is sixty calendar days for reconsideration, by the law that is in force, and over by itself', () => {
    const at = of('reconsideration')
    expect(at('2023-03-16', decided, served)).toEqual([['23-03-17', 'running', 59, 1, 0]])
    expect(at('2023-03-17', decided, served)).toEqual([])
    expect(at('2023-02-01', decided, served, remedy('2023-02-01'))).toEqual([])
    const cited = (decidedOn: string, servedOn: string) =>
      all(servedOn, decision(decidedOn), step('served', servedOn))
        .items.filter(({ clock }) => clock.id.endsWith('.reconsideration'))
        .map(({ citation: { instrument, article } }) => [instrument, article])
    expect(cited('2023-12-25', '2023-12-31')).toEqual([['administrative-reconsideration-law-2017', 9]])
    expect(cited('2023-12-25', '2024-01-01')).toEqual([['administrative-reconsideration-law-2023', 20]])
  })

  it('is six months for going to court', () => {
    const at = of('litigation')
    expect(at('2023-07-15', decided, served)).toEqual([['23-07-16', 'running', 5, 1, 0]])
    expect(at('2023-07-16', decided, served)).toEqual([])
    // 31 August has no such day in February.
    const late = [decision('2023-08-28'), step('served', '2023-08-31')]
    expect(at('2024-02-28', ...late)).toEqual([['24-02-29', 'running', 5, 1, 0]])
    expect(at('2024-02-29', ...late)).toEqual([])
  })
})

describe('enforcement by a court', () => {
  const [decided, served] = [decision('2023-01-09'), step('served', '2023-01-16')]
  const at = of('court-application')

  it('is asked for ten working days after the demand at the earliest', () => {
    // 25 September, a Monday: 26 to 28 September, 7 to 13 October.
    const demanded = step('demanded', '2023-09-25')
    expect(of('demand')('2023-10-12', demanded)).toEqual([['23-10-13', 'running', 9, 1, 0]])
    expect(of('demand')('2023-10-13', demanded)).toEqual([['23-10-13', 'given', 10, 0, 0]])
    expect(of('demand')('2023-10-16', demanded, step('courtApplied', '2023-10-16'))).toEqual([])
    expect(of('demand')('2023-10-16', decided, demanded, paid('2023-10-10', 50_000))).toEqual([])
  })

  it('is asked for within three months after the six that the party has', () => {
    expect(at('2023-07-15', decided, served)).toEqual([])
    expect(at('2023-07-16', decided, served)).toEqual([['23-10-16', 'running', 0, 92, 0]])
    expect(at('2023-10-15', decided, served)).toEqual([['23-10-16', 'soon', 2, 1, 0]])
    expect(at('2023-10-16', decided, served)).toEqual([['23-10-16', 'soon', 3, 0, 0]])
    expect(at('2023-10-17', decided, served)).toEqual([['23-10-16', 'overdue', 3, 0, 1]])
    expect(
      all('2023-10-01', decided, served).items.find(({ clock }) => clock.id.endsWith('.court-application')),
    ).toMatchObject({
      start: '2023-07-16',
      citation: { instrument: 'administrative-compulsion-law-2011', article: 53 },
    })
  })

  it('is not asked for where there is nothing to enforce any more, or the party sought a remedy', () => {
    const on = '2023-09-01'
    for (const end of [
      paid('2023-01-20', 50_000),
      step('fulfilled', '2023-08-01'),
      step('courtApplied', '2023-08-01'),
      step('deferralApproved', '2023-01-30', { until: '2023-12-31' }),
      remedy('2023-05-01'),
      step('closed', '2023-08-01'),
    ])
      expect(at(on, decided, served, end)).toEqual([])
    expect(at(on, decided, served, paid('2023-01-20', 49_999))).toHaveLength(1)
    // Of a fine and of what was confiscated, both are owed.
    const both = decision('2023-01-09', { confiscated: 10_000 })
    expect(at(on, both, served, paid('2023-01-20', 50_000))).toHaveLength(1)
    const all60 = [paid('2023-01-20', 50_000), paid('2023-01-21', 10_000, { payment: 'confiscation' })]
    expect(at(on, both, served, ...all60)).toEqual([])
    expect(at(on, decision('2023-01-09', { fine: undefined, isWarning: true }), served)).toEqual([])
    expect(at(on, decision('2023-01-09', { fine: undefined, otherPenalty: 'businessStopped' }), served)).toHaveLength(1)
  })

  it('is asked for within three months after a deferral that outlasts the time for remedies, and not before that is over', () => {
    const until = (day: string) => step('deferralApproved', '2023-01-30', { until: day })
    // The six months end on 16 July.
    const short = [decided, served, until('2023-06-30')]
    expect(at('2023-07-15', ...short)).toEqual([])
    expect(at('2023-10-16', ...short)).toEqual([['23-10-16', 'soon', 3, 0, 0]])
    const long = [decided, served, until('2023-08-31')]
    expect(at('2023-08-30', ...long)).toEqual([])
    expect(at('2023-11-30', ...long)).toEqual([['23-11-30', 'soon', 3, 0, 0]])
    expect(at('2023-12-01', ...long)).toEqual([['23-11-30', 'overdue', 3, 0, 1]])
    // The last of several.
    expect(at('2023-12-01', ...long, until('2023-09-30'))).toEqual([['23-12-30', 'soon', 2, 29, 0]])
    expect(at('2023-09-01', ...long, paid('2023-08-31', 50_000))).toEqual([])
    expect(at('2023-09-01', ...long, paid('2023-06-01', 50_000))).toEqual([])
  })

  it('is asked for within three months after the fifteen days that follow a reconsideration', () => {
    const over = (result: string, by = 'reconsideration') =>
      ofCase('case-remedy', 'FY', { occurred: '2023-02-01', closed: '2023-04-10' }, { result, remedy: by })
    expect(at('2023-04-24', decided, served, over('upheld'))).toEqual([])
    expect(at('2023-07-24', decided, served, over('upheld'))).toEqual([['23-07-25', 'soon', 2, 1, 0]])
    expect(at('2023-07-26', decided, served, over('upheld'))).toEqual([['23-07-25', 'overdue', 3, 0, 1]])
    expect(at('2023-07-26', decided, served, over('upheld'), remedy('2023-04-20'))).toEqual([])
    expect(at('2023-07-26', decided, served, over('upheld'), step('courtApplied', '2023-07-01'))).toEqual([])
    // What was changed is enforced by whoever changed it, and a judgment by other rules.
    for (const end of [over('changed'), over('upheld', 'litigation'), over('revoked')])
      expect(at('2023-10-01', decided, served, end)).toEqual([])
    // Whoever gave it up sought none.
    expect(at('2023-10-16', decided, served, over('withdrawn'))).toEqual([['23-10-16', 'soon', 3, 0, 0]])
  })

  it('of a decision on the spot is asked for after sixty days since reconsideration comes first', () => {
    const made = (day: string) => decision(day, { procedure: 'onTheSpot' })
    expect(at('2024-05-01', made('2023-12-31'))).toEqual([])
    expect(of('litigation')('2024-05-01', made('2023-12-31'))).toHaveLength(1)
    expect(of('litigation')('2024-01-02', made('2024-01-02'))).toEqual([])
    // 2 January and sixty days: 2 March, in a leap year.
    expect(at('2024-03-01', made('2024-01-02'))).toEqual([])
    expect(at('2024-06-01', made('2024-01-02'))).toEqual([['24-06-02', 'soon', 2, 1, 0]])
  })
})

describe('the registers', () => {
  it('say when an institution is to be reviewed', () => {
    const at = of('review')
    const made = (key: string, occurred: string, facts: LooseValues, closed?: string) =>
      entry('institution', key, { occurred, ...(closed && { closed }) }, { title: '公示制度', ...facts })
    const first = made('ZD-1', '2021-01-01', { reviewBy: '2023-06-30' })
    expect(at('2023-04-30', first)).toEqual([['23-06-30', 'running', 849, 61, 0]])
    expect(at('2023-05-01', first)).toEqual([['23-06-30', 'soon', 850, 60, 0]])
    expect(at('2023-06-30', first)).toEqual([['23-06-30', 'soon', 910, 0, 0]])
    expect(at('2023-07-01', first)).toEqual([['23-06-30', 'overdue', 911, 0, 1]])
    expect(at('2023-07-01', made('ZD-1', '2021-01-01', { reviewBy: '2023-06-30' }, '2023-07-01'))).toEqual([])
    expect(at('2023-07-01', first, made('ZD-2', '2023-07-01', { replaces: 'ZD-1' }))).toEqual([])
    expect(at('2023-07-01', made('ZD-3', '2021-01-01', {}))).toEqual([])
  })

  it('say when a course of the plan is to be held', () => {
    const at = of('plan-item')
    const planned = entry(
      'training-plan-item',
      'PX-1',
      { occurred: '2023-01-10' },
      { audience: 'enforcementOfficers', due: '2023-06-30', title: '证据规则' },
    )
    const course = (held: boolean) =>
      entry('training-course', 'K-1', { occurred: '2023-07-01' }, { planItem: 'PX-1', held })
    expect(at('2023-06-29', planned)).toEqual([['23-06-30', 'soon', 170, 1, 0]])
    expect(at('2023-06-30', planned)).toEqual([['23-06-30', 'soon', 171, 0, 0]])
    expect(at('2023-07-01', planned, course(false))).toEqual([['23-06-30', 'overdue', 172, 0, 1]])
    expect(at('2023-07-01', planned, course(true))).toEqual([])
  })

  it('say when a certificate runs out, until another one takes over', () => {
    const at = of('expiry')
    const certificate = (key: string, occurred: string, expires: string, field = 'townAppearance', person = 'P1') =>
      entry('enforcement-certificate', key, { occurred }, { person, field, expires })
    const old = certificate('Z1', '2019-07-01', '2023-06-30')
    expect(at('2023-05-01', old)).toEqual([['23-06-30', 'soon', 1400, 60, 0]])
    expect(at('2023-06-29', old)).toEqual([['23-06-30', 'soon', 1459, 1, 0]])
    expect(at('2023-06-30', old)).toEqual([['23-06-30', 'soon', 1460, 0, 0]])
    expect(at('2023-07-01', old)).toEqual([['23-06-30', 'overdue', 1461, 0, 1]])
    expect(at('2023-07-01', old, certificate('Z2', '2023-07-01', '2027-06-30'))).toEqual([
      ['27-06-30', 'running', 0, 1460, 0],
    ])
    expect(at('2023-07-01', old, certificate('Z2', '2023-07-01', '2027-06-30', 'comprehensive'))).toHaveLength(1)
    // One of another field, or of somebody else, does not.
    expect(at('2023-07-01', old, certificate('Z2', '2023-07-01', '2027-06-30', 'water'))).toHaveLength(2)
    expect(at('2023-07-01', old, certificate('Z2', '2023-07-01', '2027-06-30', 'townAppearance', 'P2'))).toHaveLength(2)
    const status = (of: string) =>
      entry('certificate-status', of, { occurred: '2023-06-01' }, { certificate: 'Z1', status: of })
    expect(at('2023-06-01', old, status('suspended'))).toHaveLength(1)
    expect(at('2023-06-01', old, status('annulled'))).toEqual([])
  })

  it('say when a department comes, by its name', () => {
    const at = of('response')
    const task = (respondedOn?: string) =>
      entry(
        'whistle-task',
        'RW-1',
        { occurred: '2023-06-01' },
        { due: '2023-06-05', task: '联合检查', department: 'waterBureau', ...(respondedOn && { respondedOn }) },
      )
    expect(at('2023-06-04', task())).toEqual([['23-06-05', 'soon', 3, 1, 0]])
    expect(at('2023-06-05', task())).toEqual([['23-06-05', 'soon', 4, 0, 0]])
    expect(at('2023-06-06', task())).toEqual([['23-06-05', 'overdue', 5, 0, 1]])
    expect(at('2023-06-06', task('2023-06-06'))).toEqual([])
    expect(all('2023-06-04', task()).items[0]).toMatchObject({
      owner: { text: 'waterBureau', label: { zh: '县水利局' } },
      about: '联合检查',
    })
  })

  it('say when the data of a year are to be public: by 31 January, of years with a case', () => {
    const at = of('annual-data')
    const old = entry('enforcement-case', 'AJ-0', { occurred: '2022-12-31' }, { title: '旧案', party: 'D00' })
    expect(at('2023-12-30', old)).toEqual([['23-01-31', 'overdue', 364, 0, 333]])
    // Without it, the first case was of 2023: of 2022 nothing is asked for.
    expect(at('2023-12-30')).toEqual([])
    expect(at('2022-12-30', old)).toEqual([])
    const first = entry(
      'enforcement-disclosure',
      'G1',
      { occurred: '2023-01-31' },
      { stage: 'annualData', reportYear: 2022 },
    )
    expect(at('2023-01-30', first, old)).toEqual([['23-01-31', 'soon', 30, 1, 0]])
    expect(at('2023-01-31', first, old)).toEqual([])
    expect(at('2024-01-30', first, old)).toEqual([['24-01-31', 'soon', 30, 1, 0]])
    expect(at('2024-01-31', first, old)).toEqual([['24-01-31', 'soon', 31, 0, 0]])
    expect(at('2024-02-01', first, old)).toEqual([['24-01-31', 'overdue', 32, 0, 1]])
  })
})

test('every clock of the law cites an instrument that is known, and its article where its text was read', () => {
  for (const { id, span } of enforcementClocks) {
    if (span.by !== 'law') continue
    for (const { citation } of span.clock.length.values) {
      expect(instruments.get(citation.instrument), id).toBeDefined()
      expect(citation.article !== undefined, id).toBe(citation.verification === 'verified')
    }
  }
})
