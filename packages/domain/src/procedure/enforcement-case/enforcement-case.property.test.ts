import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyBackground } from '../../testing/any-background.ts'
import { anyCase, anyCaseJournal } from '../../testing/any-case.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { backgroundOf } from '../background.ts'
import { follow } from '../case-history.ts'
import { enforcementCase } from './enforcement-case.ts'

// The law once more, as a list of questions about what was lawfully done before: no state, no gates, no clocks and no calendar
// of the product. What procedure/enforcement-case comes to is held to it.

const order =
  'caseOpened investigated preserved seized seizureProlonged notFiled filed suspended investigationEnded transferReported transferApproved transferRefused transferred policeFiled policeDeclined noticed statementHeard statementWaived hearingRequested hearingForgone hearingNoticed hearingHeld reviewSubmitted legallyReviewed discussed decided decidedNot decidedOnTheSpot served deferralApproved paid remedySought disclosed demanded fulfilled courtApplied courtEnforced dropped closed archived'.split(
    ' ',
  )
const formsTheDecision = new Set(
  'investigated preserved notFiled filed suspended investigationEnded noticed statementHeard statementWaived hearingRequested hearingForgone hearingNoticed hearingHeld reviewSubmitted legallyReviewed discussed decided decidedNot decidedOnTheSpot dropped'.split(
    ' ',
  ),
)
const mayFollowTheEnd = new Set(['remedySought', 'disclosed', 'closed', 'archived'])

// The holidays and the worked weekends of two years, copied from the notices by hand.
const off = new Set(
  '2023-01-02 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-01-27 2023-04-05 2023-05-01 2023-05-02 2023-05-03 2023-06-22 2023-06-23 2023-09-29 2023-10-02 2023-10-03 2023-10-04 2023-10-05 2023-10-06 2024-01-01 2024-02-12 2024-02-13 2024-02-14 2024-02-15 2024-02-16 2024-04-04 2024-04-05 2024-05-01 2024-05-02 2024-05-03 2024-06-10 2024-09-16 2024-09-17 2024-10-01 2024-10-02 2024-10-03 2024-10-04 2024-10-07'.split(
    ' ',
  ),
)
const worked = new Set(
  '2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08 2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12'.split(
    ' ',
  ),
)
const textOf = (date: Date): string => date.toISOString().slice(0, 10)
const nextDay = (day: string): string => textOf(new Date(Date.parse(day) + 86_400_000))
const isWorked = (day: string): boolean =>
  worked.has(day) || (![0, 6].includes(new Date(day).getUTCDay()) && !off.has(day))

/** The n-th day after one that is worked. */
const workday = (from: string, n: number): string => {
  let day = from
  for (let left = n; left > 0; left -= isWorked(day) ? 1 : 0) day = nextDay(day)
  return day
}

/** The same day so many months on; the end of the month where it has none. */
const monthsOn = (from: string, months: number): string => {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const same = new Date(Date.UTC(year, month - 1 + months, day))
  return textOf(same.getUTCDate() === day ? same : new Date(Date.UTC(year, month + months, 0)))
}

const daysOn = (from: string, days: number): string => textOf(new Date(Date.parse(from) + days * 86_400_000))

const measures: Record<string, string> = {
  preservation: 'preserved',
  seizure: 'seized',
  extendedSeizure: 'seizureProlonged',
}

const doneBy = (entry: LooseEntry): readonly Done[] => {
  const { kind, clocks, facts } = entry
  const [day, closed] = [String(clocks['occurred']), clocks['closed']]
  const done = (what: string, on = day): readonly Done[] => [{ what, day: on, entry }]
  if (kind === 'case-review')
    return closed === undefined ? done('reviewSubmitted') : done('legallyReviewed', String(closed))
  if (kind === 'penalty-decision' && facts['outcome'] !== 'penalty') return done('decidedNot')
  if (kind === 'penalty-decision') return done(facts['procedure'] === 'ordinary' ? 'decided' : 'decidedOnTheSpot')
  if (kind === 'enforcement-disclosure' && facts['stage'] === 'during') return []
  const plain: Record<string, string> = {
    'enforcement-case': 'caseOpened',
    'case-step': String(facts['step']),
    'case-measure': measures[String(facts['measure'])] ?? '',
    'case-suspension': 'suspended',
    'case-payment': 'paid',
    'case-remedy': 'remedySought',
    'enforcement-disclosure': 'disclosed',
  }
  return done(plain[kind] ?? '')
}

const fact = (done: Done | undefined, name: string): unknown => done?.entry.facts[name]
const amount = (done: Done | undefined, name: string): number => Number(fact(done, name) ?? 0)
const ended = ({ clocks }: LooseEntry): string | undefined =>
  clocks['closed'] === undefined ? undefined : String(clocks['closed'])

/** What the ledgers say beside the case of one step. */
const beside = (background: readonly LooseEntry[], { entry, day }: Done) => {
  const of = (kind: string): readonly LooseEntry[] => background.filter((each) => each.kind === kind)
  const wasKnown = (each: LooseEntry): boolean => each.recorded <= entry.recorded
  const holds = (each: LooseEntry): boolean => {
    if (String(each.clocks['occurred']) > day) return false
    const end = ended(each)
    return end === undefined || end >= day || !wasKnown(each)
  }
  const withheld = (key: string): boolean =>
    of('certificate-status').some((each) => each.facts['certificate'] === key && wasKnown(each) && holds(each))
  const officers = ['officer', 'secondOfficer'].flatMap((name) => entry.facts[name] ?? [])
  const power = of('delegated-power').find((each) => each.key === entry.facts['power'] && holds(each))
  const bands = of('discretion-benchmark').filter((each) => each.facts['item'] === power?.facts['item'] && holds(each))
  return {
    officers,
    power,
    bands,
    knownBands: bands.filter(wasKnown),
    band: bands.find((each) => each.key === entry.facts['benchmark']),
    mayAll: (field: unknown): boolean =>
      officers.every((person) =>
        of('enforcement-certificate').some(
          (each) =>
            each.facts['person'] === person &&
            ['comprehensive', field].includes(each.facts['field']) &&
            holds(each) &&
            String(each.facts['expires']) >= day &&
            !withheld(each.key),
        ),
      ),
  }
}

/** Which gates the law shuts before something is done, after what was lawfully done. */
const against = (past: readonly Done[], done: Done, background: readonly LooseEntry[]): readonly string[] => {
  const { what, day } = done
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  const was = (...whats: readonly string[]): boolean => past.some((each) => whats.includes(each.what))
  const last = (...whats: readonly string[]): Done | undefined => past.findLast((each) => whats.includes(each.what))
  const says = (name: string): boolean => fact(done, name) !== undefined
  const is = (...whats: readonly string[]): boolean => whats.includes(what)

  if (is('caseOpened')) return was('caseOpened') ? ['oneCase'] : []
  const opening = last('caseOpened')
  const decision = last('decided', 'decidedOnTheSpot', 'decidedNot')
  const penalised = decision !== undefined && decision.what !== 'decidedNot'
  const { officers, power, knownBands, band, mayAll } = beside(background, done)

  ask('caseThere', opening !== undefined)
  if (!mayFollowTheEnd.has(what)) ask('going', !was('notFiled', 'dropped', 'closed'))
  if (formsTheDecision.has(what)) ask('undecided', decision === undefined)

  // Who acts, and by what.
  if (is('investigated', 'preserved', 'decided', 'decidedOnTheSpot')) {
    ask('twoOfficers', officers.length === 2)
    ask('bothEntitled', opening === undefined || mayAll(fact(opening, 'field')))
  }
  if (is('seized', 'seizureProlonged')) {
    ask('twoOfficersSeize', officers.length === 2)
    ask('bothEntitledToSeize', opening === undefined || mayAll(fact(opening, 'field')))
  }
  if (is('transferReported')) ask('twoOfficersReport', officers.length === 2)
  if (is('investigated')) ask('certificatesShown', fact(done, 'certificatesShown') === true)
  if (is('preserved')) ask('preservationApproved', says('approver'))
  if (is('seized')) ask('seizureApproved', says('approver'))
  if (is('seizureProlonged')) {
    ask('seizedBefore', was('seized'))
    ask('prolongationApproved', says('approver'))
    ask('prolongationReasoned', says('reason'))
  }
  if (is('filed', 'decided', 'decidedOnTheSpot')) {
    ask('powerInForce', power !== undefined)
    if (power !== undefined && opening !== undefined)
      ask('powerOfField', ['comprehensive', fact(opening, 'field')].includes(power.facts['field']))
  }

  // Filing and investigating.
  if (is('filed', 'notFiled')) ask('unfiled', !was('filed'))
  if (is('notFiled')) ask('notFilingReasoned', says('reason'))
  if (is('dropped')) ask('droppingReasoned', says('reason'))
  if (is('filed', 'decidedOnTheSpot')) {
    const act = fact(opening, 'actEndedOn')
    const years = fact(opening, 'isGrave') === true ? 5 : 2
    ask('withinLimitation', act === undefined || opening!.day <= monthsOn(String(act), years * 12))
  }
  if (is('suspended')) ask('timeRunning', was('filed') || (fact(done, 'ground') === 'appraisal' && was('seized')))
  if (is('investigationEnded', 'decided', 'decidedNot', 'dropped')) ask('caseFiled', was('filed'))
  if (is('investigationEnded')) ask('evidenceTaken', was('investigated'))
  if (is('noticed', 'decided', 'decidedNot')) ask('investigationOver', was('investigationEnded'))

  // Of what the party was told last.
  const notice = last('noticed')
  const since = notice === undefined ? [] : past.slice(past.lastIndexOf(notice) + 1)
  const has = (...whats: readonly string[]): boolean => since.some((each) => whats.includes(each.what))
  const contested = has('statementHeard', 'hearingHeld')
  const toldOfHearing = fact(notice, 'hearingDue') === true
  const intended = amount(notice, 'intendedFine')
  if (is('statementHeard', 'statementWaived', 'decided')) ask('partyNoticed', notice !== undefined)
  if (is('noticed'))
    ask('heavierNoticeReasoned', !contested || amount(done, 'intendedFine') <= intended || says('reason'))
  if (is('hearingRequested', 'hearingForgone')) ask('toldOfHearing', toldOfHearing)
  if (is('hearingRequested')) ask('requestInTime', notice === undefined || day <= workday(notice.day, 5))
  if (is('hearingNoticed')) {
    ask('hearingAskedFor', has('hearingRequested'))
    ask('hearingDayStated', says('until') && String(fact(done, 'until')) >= workday(day, 7))
  }
  if (is('hearingHeld')) {
    const announced = since.findLast((each) => ['hearingNoticed', 'hearingHeld'].includes(each.what))
    ask('hearingAnnounced', announced?.what === 'hearingNoticed' && day >= workday(announced.day, 7))
    const investigators = past.flatMap((each) =>
      ['investigated', 'preserved'].includes(each.what) ? [fact(each, 'officer'), fact(each, 'secondOfficer')] : [],
    )
    ask('hostIndependent', says('officer') && !investigators.includes(fact(done, 'officer')))
  }
  if (is('legallyReviewed'))
    ask('reviewerQualified', fact(done, 'isFirstTime') !== true || fact(done, 'isQualified') === true)

  // Deciding.
  const transfer = last(
    'transferReported',
    'transferApproved',
    'transferRefused',
    'transferred',
    'policeFiled',
    'policeDeclined',
  )?.what
  const police = ['transferApproved', 'transferred', 'policeFiled'].includes(String(transfer))
  if (is('decided', 'decidedOnTheSpot')) ask('notInPlaceOfTransfer', !police)
  if (is('decided')) {
    const time = fact(notice, 'until') === undefined ? day : String(fact(notice, 'until'))
    ask('heardOut', contested || has('statementWaived') || (notice !== undefined && time >= notice.day && time < day))
    const hearing = since.findLast((each) => ['hearingRequested', 'hearingForgone', 'hearingHeld'].includes(each.what))
    ask('hearingOver', hearing?.what !== 'hearingRequested')
    ask('requestTimeOver', !toldOfHearing || hearing !== undefined || day > workday(notice!.day, 5))
    const grave = ['gradeLowered', 'licenceRevoked', 'businessStopped', 'closedDown', 'tradeRestricted']
    ask('graveTold', !grave.includes(String(fact(done, 'otherPenalty'))) || toldOfHearing)
    const major = fact(done, 'isMajor') === true
    const reviewDue = major || was('reviewSubmitted', 'legallyReviewed', 'hearingHeld')
    ask('legalReviewPassed', !reviewDue || fact(last('legallyReviewed'), 'opinion') === 'passed')
    ask('discussedTogether', !major || was('discussed'))
    const heavier = notice !== undefined && amount(done, 'fine') > intended
    if (heavier) found.push(contested ? 'notHeavierForDefence' : 'notHeavierThanTold')
    if (!says('benchmark')) ask('benchmarkCited', knownBands.length === 0 || amount(done, 'fine') === 0)
    else if (power !== undefined) ask('benchmarkApplies', band !== undefined)
    if (band !== undefined && says('fine') && !says('reason'))
      ask(
        'withinBand',
        amount(done, 'fine') >= Number(band.facts['least']) && amount(done, 'fine') <= Number(band.facts['most']),
      )
  }
  if (is('decidedOnTheSpot') && opening !== undefined) {
    const most = fact(opening, 'partyKind') === 'citizen' ? 200 : 3000
    const other = says('otherPenalty') || amount(done, 'confiscated') > 0
    ask('withinSimpleLimits', !other && amount(done, 'fine') / 100 <= most)
  }

  // To the police.
  if (is('transferReported')) ask('notForPoliceYet', !police)
  if (is('transferApproved', 'transferRefused')) ask('transferReportMade', transfer === 'transferReported')
  if (is('transferRefused')) ask('refusalReasoned', says('reason'))
  if (is('transferred')) ask('transferWasApproved', transfer === 'transferApproved')
  if (is('policeFiled', 'policeDeclined'))
    ask('withPolice', ['transferred', 'policeFiled', 'policeDeclined'].includes(String(transfer)))

  // Carrying out.
  const served = last('served')?.day ?? (decision?.what === 'decidedOnTheSpot' ? decision.day : undefined)
  if (is('served', 'remedySought', 'disclosed')) ask('decisionThere', decision !== undefined)
  if (is('deferralApproved', 'paid', 'demanded', 'fulfilled', 'courtApplied', 'courtEnforced'))
    ask('penaltyThere', penalised)
  if (is('deferralApproved')) ask('deferralDated', says('until'))
  if (is('paid') && fact(done, 'isOnTheSpot') === true && fact(done, 'payment') !== 'confiscation') {
    const ground = fact(done, 'ground')
    ask('takenOnGround', ground !== undefined)
    const simple = decision?.what === 'decidedOnTheSpot'
    if (penalised && ground === 'atMost100') ask('groundApplies', simple && amount(decision, 'fine') / 100 <= 100)
    if (penalised && ground === 'hardLater') ask('groundApplies', simple)
  }
  if (is('demanded')) ask('decisionServed', served !== undefined)
  const remedies = past.filter((each) => each.what === 'remedySought')
  if (is('courtApplied')) {
    const demand = last('demanded')
    ask('demandOver', demand !== undefined && day > workday(demand.day, 10))
    const over = remedies
      .filter((each) => ended(each.entry) !== undefined && fact(each, 'result') !== 'withdrawn')
      .toSorted((a, b) => (ended(a.entry)! < ended(b.entry)! ? -1 : 1))
      .at(-1)
    const first = decision?.what === 'decidedOnTheSpot' && decision.day >= '2024-01-01'
    const fromService = served === undefined ? '9' : first ? daysOn(served, 60) : monthsOn(served, 6)
    const remedied = over === undefined ? undefined : ended(over.entry)!
    const until =
      remedied === undefined ? fromService : daysOn(remedied, fact(over, 'remedy') === 'litigation' ? 0 : 15)
    // Where the last day is off, the next one that is not.
    ask('remedyTimeOver', until !== '9' && day > (isWorked(until) ? until : workday(until, 1)))
    ask(
      'noRemedyPending',
      remedies.every((each) => (ended(each.entry) ?? '9') <= day),
    )
    ask('deferralOver', String(fact(last('deferralApproved'), 'until') ?? '') < day)
    ask('notFulfilled', !was('fulfilled'))
  }
  if (is('courtEnforced')) ask('courtAsked', was('courtApplied'))

  // The end.
  if (is('closed')) {
    ask('unclosed', !was('closed'))
    const sum = (payment: string): number =>
      past
        .filter((each) => each.what === 'paid' && fact(each, 'payment') === payment)
        .reduce((total, each) => total + amount(each, 'amount'), 0)
    const [fine, confiscated] = [amount(decision, 'fine'), amount(decision, 'confiscated')]
    const money = sum('fine') >= fine && sum('confiscation') >= confiscated
    const nothingElse = penalised && fact(decision, 'otherPenalty') === undefined
    const undone = remedies.some(
      (each) => ['revoked', 'invalid'].includes(String(fact(each, 'result'))) && (ended(each.entry) ?? '9') <= day,
    )
    ask(
      'caseOver',
      was('notFiled', 'dropped', 'fulfilled', 'courtEnforced', 'decidedNot') ||
        transfer === 'policeFiled' ||
        undone ||
        (nothingElse && (fine > 0 || confiscated > 0 ? money : served !== undefined)),
    )
  }
  if (is('archived')) {
    ask('unarchived', !was('archived'))
    ask('caseClosed', was('closed'))
    const papers = ['case-step', 'case-measure', 'penalty-decision']
    ask(
      'documentsNamed',
      past.every(
        (each) =>
          (!papers.includes(each.entry.kind) && each.what !== 'legallyReviewed') ||
          fact(each, 'document') !== undefined,
      ),
    )
    ask(
      'recordsNamed',
      past.every((each) => each.entry.kind !== 'case-step' || fact(each, 'record') !== undefined),
    )
  }
  return found
}

const byHand = (entries: readonly LooseEntry[], background: readonly LooseEntry[]) =>
  illegalByHand({ order, doneBy, against: (past, done) => against(past, done, background) }, entries)
const followed = (entries: Iterable<LooseEntry>, background: readonly LooseEntry[]) =>
  follow(enforcementCase, entries, chinaCalendar, backgroundOf(background))

test('a case is held where the law, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyCase, anyBackground, (entries, background) => {
      expect(illegalOf(followed(entries, background))).toEqual(byHand(entries, background))
    }),
    { numRuns: 2000 },
  )
})

test('corrections, voids, late entries and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyCaseJournal, anyBackground, ({ stands, journal }, background) => {
      const current = currentEntries(journal)
      expect(current).toHaveLength(stands.length)
      expect(illegalOf(followed(current, background))).toEqual(byHand(stands, background))
      expect(followed(current, background.toReversed()).state).toEqual(followed(stands, background).state)
    }),
    { numRuns: 300 },
  )
})

test('an illegal move leaves the case as it was: without it the rest is what it is, and legal', () => {
  fc.assert(
    fc.property(anyCase, anyBackground, (entries, background) => {
      const history = followed(entries, background)
      const rest = followed(lawfulOf(history, entries), background)
      expect(rest.illegal).toEqual([])
      expect(rest.state).toEqual(history.state)
      expect(rest.made).toEqual(history.made)
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next move holds it when it is made', () => {
  fc.assert(
    fc.property(anyCase, anyBackground, fc.nat(), (entries, background, place) => {
      const held = toldAndTried((some) => followed(some, background), entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated cases every move is made and refused, every gate shuts some out, and many come to the archive', () => {
  const cases = fc
    .sample(fc.tuple(anyCase, anyBackground), { numRuns: 4000, seed: 2021 })
    .map((each) => followed(...each))
  expect(cases.filter(({ state }) => state.days['archived'] !== undefined).length).toBeGreaterThan(200)
  const declared = enforcementCase.moves.map(({ id }) => id)
  const made = new Set(cases.flatMap((each) => each.made.map(({ move }) => move)))
  const refused = new Set(cases.flatMap(({ illegal }) => illegal.map(({ move }) => move)))
  expect(declared.filter((move) => !made.has(move))).toEqual([])
  // A number that is used for two cases is told of among the cases of each gate.
  expect(declared.filter((move) => !refused.has(move))).toEqual(['caseOpened'])
  expect(neverShut(enforcementCase, cases)).toEqual(new Set(['oneCase']))
})
