import { noBackground } from '../background.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { currentEntries } from '../../ledger/current.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import { anyMatter, anyMatterJournal } from '../../testing/any-matter.ts'
import { type Done, illegalByHand, illegalOf, lawfulOf, neverShut, toldAndTried } from '../../testing/asked-by-hand.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { follow } from '../case-history.ts'
import { majorDecision } from './major-decision.ts'

// The regulation once more, as a list of questions about what was lawfully done before: no state, no gates, no clocks of the
// product. What procedure/major-decision comes to is held to it.

const order =
  'initiated drafted waived commentOpened commentClosed hearingNoticed hearingHeld opinionsHeard expertArgued riskAssessed reviewed spoken discussed partyReported decided published executed evaluated stopped archived'.split(
    ' ',
  )

// The holidays and the worked weekends of 2023, copied from the notice by hand.
const off =
  '01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06'.split(
    ' ',
  )
const on = '01-28 01-29 04-23 05-06 06-25 10-07 10-08'.split(' ')
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000
const workedDays = (from: string, to: string): number =>
  Array.from({ length: Math.max(0, days(from, to)) }, (_, i) => new Date(Date.parse(from) + (i + 1) * 86_400_000))
    .map((date) => ({ name: date.toISOString().slice(5, 10), weekend: [0, 6].includes(date.getUTCDay()) }))
    .filter(({ name, weekend }) => on.includes(name) || (!weekend && !off.includes(name))).length

const doneBy = (entry: LooseEntry): readonly Done[] => {
  const { kind, clocks, facts } = entry
  const [day, closed] = [String(clocks['occurred']), clocks['closed']]
  if (kind === 'legality-review') return closed === undefined ? [] : [{ what: 'reviewed', day: String(closed), entry }]
  const named: Record<string, string> = {
    'decision-matter': 'initiated',
    'decision-opinion': 'spoken',
    'major-decision': 'decided',
    'decision-step': String(facts['step']),
  }
  return [{ what: named[kind] ?? '', day, entry }]
}

const fact = (done: Done | undefined, name: string): unknown => done?.entry.facts[name]
const submittedOn = ({ entry }: Done): string => String(entry.clocks['occurred'])

// Within a day: opinions on what came in before, then drafts, then opinions on what came in that day, then the discussion.
const moment = (done: Done): string => {
  const at = { reviewed: submittedOn(done) < done.day ? 0 : 2, drafted: 1, discussed: 3 }[done.what] ?? 4
  return `${done.day} ${at}`
}

/** The opinions that count for the draft as it is, latest of each component, and whether it has to be changed first. */
const opinionsOn = (past: readonly Done[]) => {
  const papers = past
    .filter((done) => ['reviewed', 'drafted'].includes(done.what) || fact(done, 'outcome') === 'returned')
    .toSorted((a, b) => (moment(a) < moment(b) ? -1 : moment(a) > moment(b) ? 1 : 0))
  const told = (upTo: number): { latest: Map<unknown, unknown>; due: boolean } => {
    let start = -1
    for (let i = 0; i < upTo; i += 1) {
      const paper = papers[i]!
      if (paper.what === 'reviewed') continue
      const before = told(i)
      const mends = paper.what === 'drafted' && before.due && ![...before.latest.values()].includes('notPassed')
      if (!mends) start = i
    }
    const since = start === -1 ? '' : papers[start]!.day
    const own = papers.slice(start + 1, upTo)
    const counted = own.filter((paper) => paper.what === 'reviewed' && submittedOn(paper) >= since)
    const lastAsked = own.findLastIndex(
      (paper) => counted.includes(paper) && fact(paper, 'opinion') === 'passedWithChanges',
    )
    const due = lastAsked !== -1 && !own.slice(lastAsked).some(({ what }) => what === 'drafted')
    return { latest: new Map(counted.map((paper) => [fact(paper, 'component'), fact(paper, 'opinion')])), due }
  }
  return told(papers.length)
}

const speaking = (past: readonly Done[], done: Done): readonly string[] => {
  const said = past.filter(({ what, day }) => what === 'spoken' && day === done.day)
  const turns = said.toSorted((a, b) => Number(fact(a, 'turn')) - Number(fact(b, 'turn')))
  const last = turns.at(-1)
  const tied = turns.some(
    (each) => fact(each, 'turn') === fact(last, 'turn') && fact(each, 'post') !== fact(last, 'post'),
  )
  const alone = said.every((each) => fact(each, 'post') === 'townMayor')
  const order = fact(last, 'post') !== 'townMayor' || tied || alone ? ['headSpokeLast'] : []
  const count = (view: string): number => said.filter((each) => fact(each, 'view') === view).length
  const outcome = fact(done, 'outcome')
  const others =
    outcome === 'adopted'
      ? Math.max(count('disagree'), count('abstain'))
      : outcome === 'rejected'
        ? Math.max(count('agree'), count('abstain'))
        : 0
  const stated =
    fact(done, 'reason') !== undefined ||
    said.some((each) => fact(each, 'post') === 'townMayor' && fact(each, 'reason') !== undefined)
  return [...order, ...(others > said.length / 2 && !stated ? ['departureReasoned'] : [])]
}

/** Which gates the regulation shuts before something is done, after what was lawfully done. */
const against = (past: readonly Done[], done: Done): readonly string[] => {
  const { what, day } = done
  const was = (name: string, more: Record<string, unknown> = {}): boolean =>
    past.some((each) => each.what === name && Object.entries(more).every(([key, value]) => fact(each, key) === value))
  const last = (...names: readonly string[]): Done | undefined => past.findLast((each) => names.includes(each.what))
  const found: string[] = []
  const ask = (gate: string, holds: boolean): void => void (holds || found.push(gate))
  const says = (name: string): boolean => fact(done, name) !== undefined

  if (what === 'initiated') {
    ask('oneMatter', !was('initiated'))
    return found
  }
  const secret = was('waived', { waives: 'publicParticipation' })
  const out = was('decided') && (was('published') || secret)
  ask('setGoing', was('initiated'))
  if (!['executed', 'evaluated', 'stopped'].includes(what)) ask('unarchived', !was('archived'))
  if (what !== 'archived') ask('going', !was('stopped'))
  if (order.indexOf(what) <= order.indexOf('decided') && what !== 'partyReported') ask('undecided', !was('decided'))
  if ('commentOpened hearingNoticed expertArgued riskAssessed reviewed discussed'.split(' ').includes(what))
    ask('draftThere', was('drafted'))
  if (what === 'reviewed' || what === 'discussed') {
    const round = last('commentOpened', 'commentClosed')
    const heard = was('commentClosed') || was('hearingHeld') || was('opinionsHeard')
    ask('publicTookPart', secret || (round?.what !== 'commentOpened' && heard))
    ask('hearingWasHeld', !was('initiated', { hearingDue: true }) || was('hearingHeld'))
    const skipped = (step: string): boolean => was('waived', { waives: step })
    ask('expertsArgued', !was('initiated', { isTechnical: true }) || was('expertArgued') || skipped('expertArgument'))
    ask(
      'riskWasAssessed',
      !was('initiated', { isRiskBearing: true }) || was('riskAssessed') || skipped('riskAssessment'),
    )
  }
  switch (what) {
    case 'waived':
      ask('waiverNamed', says('waives'))
      if (says('waives')) ask(`${String(fact(done, 'waives'))}WaivedWithReason`, says('reason'))
      break
    case 'commentOpened':
      ask('commentLongEnough', !says('until') || says('reason') || days(day, String(fact(done, 'until'))) >= 30)
      break
    case 'commentClosed': {
      const round = last('commentOpened', 'commentClosed')
      const isOpen = round?.what === 'commentOpened'
      ask('commentWasOpen', isOpen && (fact(round, 'reason') !== undefined || days(round.day, day) >= 30))
      break
    }
    case 'hearingHeld': {
      const sent = last('hearingNoticed', 'hearingHeld')
      ask('hearingMaterialSent', sent?.what === 'hearingNoticed' && days(sent.day, day) >= 7)
      break
    }
    case 'expertArgued':
      ask('expertsSigned', fact(done, 'expertsSigned') === true)
      break
    case 'riskAssessed':
      ask('riskConcluded', ['controllable', 'uncontrollable'].includes(String(fact(done, 'outcome'))))
      break
    case 'reviewed':
      ask('reviewTime', says('reason') || workedDays(submittedOn(done), day) >= 7)
      break
    case 'discussed': {
      const { latest, due } = opinionsOn(past)
      ask(
        'adoptedAtControlledRisk',
        fact(done, 'outcome') !== 'adopted' || fact(last('riskAssessed'), 'outcome') !== 'uncontrollable',
      )
      ask(
        'legalityReviewed',
        [...latest.keys()].some((component) => component !== 'legalCounsel'),
      )
      ask('foundLawful', ![...latest.values()].includes('notPassed'))
      ask('changesMade', !due)
      ask('counselHeard', latest.has('legalCounsel'))
      ask('outcomeRecorded', ['adopted', 'returned', 'rejected'].includes(String(fact(done, 'outcome'))))
      found.push(...speaking(past, done))
      break
    }
    case 'decided':
      ask('foundLawful', ![...opinionsOn(past).latest.values()].includes('notPassed'))
      ask('riskControlled', fact(last('riskAssessed'), 'outcome') !== 'uncontrollable')
      ask('adoptedTogether', fact(last('discussed', 'drafted'), 'outcome') === 'adopted')
      break
    case 'published':
    case 'executed':
      ask('decisionMade', was('decided'))
      ask('partyWasTold', was('partyReported'))
      if (what === 'executed') ask('decisionPublished', was('published') || secret)
      break
    case 'evaluated':
      ask('decisionOut', out)
      break
    case 'stopped':
      ask('stopReasoned', !was('decided') || says('reason'))
      break
    case 'archived':
      ask('matterOver', out || was('stopped') || fact(last('discussed', 'drafted'), 'outcome') === 'rejected')
      ask(
        'allDocumented',
        past.every(({ entry }) => entry.kind !== 'decision-step' || entry.facts['document'] !== undefined),
      )
      break
  }
  return found
}

const byHand = (entries: readonly LooseEntry[]) => illegalByHand({ order, doneBy, against }, entries)
const followed = (entries: Iterable<LooseEntry>) => follow(majorDecision, entries, chinaCalendar, noBackground)

test('a matter is held where the regulation, asked by hand, does not allow a step, and by the same gates', () => {
  fc.assert(
    fc.property(anyMatter, (entries) => {
      expect(illegalOf(followed(entries))).toEqual(byHand(entries))
    }),
    { numRuns: 1000 },
  )
})

test('corrections, voids, late entries and the order of writing change nothing but what stands', () => {
  fc.assert(
    fc.property(anyMatterJournal, ({ stands, journal }) => {
      const current = currentEntries(journal)
      expect(current).toHaveLength(stands.length)
      expect(illegalOf(followed(current))).toEqual(byHand(stands))
      expect(followed(current).state).toEqual(followed(stands).state)
    }),
    { numRuns: 300 },
  )
})

test('an illegal move leaves the matter as it was: without it the rest is what it is, and legal', () => {
  fc.assert(
    fc.property(anyMatter, (entries) => {
      const history = followed(entries)
      const rest = followed(lawfulOf(history, entries))
      expect(rest.illegal).toEqual([])
      expect(rest.state).toEqual(history.state)
      expect(rest.made).toEqual(history.made)
    }),
    { numRuns: 300 },
  )
})

test('what is said to hold the next move holds it when it is made', () => {
  fc.assert(
    fc.property(anyMatter, fc.nat(), (entries, place) => {
      const held = toldAndTried(followed, entries, place)
      fc.pre(held !== undefined)
      expect(held!.tried).toEqual(expect.arrayContaining([...held!.told]))
    }),
    { numRuns: 300 },
  )
})

test('of the generated matters some come to the archive, and every gate shuts some out', () => {
  const matters = fc.sample(anyMatter, { numRuns: 2000, seed: 713 }).map(followed)
  expect(matters.filter(({ state }) => state.days['archived'] !== undefined).length).toBeGreaterThan(30)
  // A number used for two matters is told of among the cases of each gate.
  expect(neverShut(majorDecision, matters)).toEqual(new Set(['oneMatter']))
})
