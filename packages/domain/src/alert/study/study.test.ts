import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LooseEntry } from '../../ledger/entry.ts'
import { person } from '../../ledger/organisation/person.ts'
import { roleHolding } from '../../ledger/organisation/role-holding.ts'
import { village } from '../../ledger/service/village.ts'
import { examResult } from '../../ledger/study/exam-result.ts'
import { examSitting } from '../../ledger/study/exam-sitting.ts'
import { legalLiteracyAdvocate } from '../../ledger/study/legal-literacy-advocate.ts'
import { studySession } from '../../ledger/study/study-session.ts'
import { en } from '../../locale/en.ts'
import { say } from '../../locale/say.ts'
import { zhCN } from '../../locale/zh-cn.ts'
import { entryFor, viewOf } from '../../testing/alert-view.ts'
import { addDays } from '../../value/civil-date.ts'
import { advocateAlerts } from './advocates.ts'
import { lookOut } from '../alerts.ts'
import { lawStudyAlerts } from './law-study.ts'
import { studyLawExamAlerts } from './study-law-exam.ts'

const using = [...lawStudyAlerts, ...studyLawExamAlerts, ...advocateAlerts]
const alerted = (on: string, entries: readonly LooseEntry[]) => lookOut(viewOf(on, entries), using)
const found = (on: string, entries: readonly LooseEntry[]) => alerted(on, entries).map(({ finding }) => finding)

type Kind = readonly ['theoryStudyCenterGroup' | 'leadershipTeam', 'centreGroupStudy' | 'preMeetingStudy' | 'lecture']
const centre: Kind = ['theoryStudyCenterGroup', 'centreGroupStudy']
const lecture: Kind = ['leadershipTeam', 'lecture']
let serial = 0
const session = (occurred: string, [body, activity]: Kind, topic: 'ruleOfLaw' | 'other' = 'ruleOfLaw', held = true) =>
  entryFor(studySession, {
    key: `S${++serial}`,
    clocks: { occurred },
    facts: { body, activity, topic, title: '学习行政处罚法', held, minutes: 90, attendees: 8 },
  })
const ofCentre = (on: string, entries: readonly LooseEntry[]) =>
  found(on, entries).filter((each) => 'body' in each && each.body === 'theoryStudyCenterGroup')

describe('a quota of law study', () => {
  test('is looked at by the days that are over: of six, one by the beginning of March', () => {
    // Day 60 of 365 brings 0.98 sessions, day 61 brings 1.002.
    expect(ofCentre('2023-03-01', [])).toEqual([])
    expect(ofCentre('2023-03-02', [])).toMatchObject([{ code: 'studyQuotaBehind', held: 0, expected: 1, quota: 6 }])
    expect(ofCentre('2023-03-02', [session('2023-02-23', centre)])).toEqual([])
  })
  test('counts what was held of its own body, activity and topic, by the day', () => {
    const others = [
      session('2023-02-01', centre, 'other'),
      session('2023-02-01', centre, 'ruleOfLaw', false),
      session('2023-02-01', lecture),
      session('2023-03-03', centre),
      session('2022-12-30', centre),
    ]
    expect(ofCentre('2023-03-02', others)).toMatchObject([{ held: 0 }])
  })
  test('is missed at the end of the year, each quota under its own citation', () => {
    const last = alerted('2023-12-31', [session('2023-05-01', lecture)]).filter(
      ({ alert }) => alert.system === 'lawStudy',
    )
    expect(last.map(({ finding }) => finding)).toMatchObject([
      { code: 'studyQuotaMissed', activity: 'centreGroupStudy', held: 0, quota: 6 },
      { code: 'studyQuotaMissed', activity: 'preMeetingStudy', held: 0, quota: 6 },
      { code: 'studyQuotaMissed', activity: 'lecture', held: 1, quota: 2 },
    ])
    expect(last.map(({ alert }) => [alert.citation.instrument, alert.citation.verification])).toEqual([
      ['lechang-assessment-draft', 'illustrative'],
      ['lechang-assessment-draft', 'illustrative'],
      ['outline-2021-2025', 'unverified'],
    ])
  })
  test('is the one of its year, and none where no value holds any more', () => {
    expect(ofCentre('2024-12-31', [])).toMatchObject([{ quota: 8 }])
    expect(found('2026-12-31', []).some((each) => 'activity' in each && each.activity === 'lecture')).toBe(false)
  })
  test('never falls behind by a session more', () => {
    const days = fc.array(fc.nat({ max: 364 }), { maxLength: 8 })
    fc.assert(
      fc.property(days, fc.nat({ max: 364 }), fc.nat({ max: 364 }), (held, more, on) => {
        const entries = held.map((day) => session(addDays('2023-01-01', day), centre))
        const day = addDays('2023-01-01', on)
        if (ofCentre(day, entries).length > 0) return
        expect(ofCentre(day, [...entries, session(addDays('2023-01-01', more), centre)])).toEqual([])
      }),
    )
  })
  test('is said', () => {
    const both = [...ofCentre('2023-03-02', []), ...ofCentre('2023-12-31', [])]
    expect(both.map((finding) => say(finding, zhCN))).toEqual([
      '理论学习中心组专题学习（法治专题）：截至2023年3月2日已举办0次，全年应举办6次；按已过天数折算应有1次（折算方法为本产品所定，不是规定）。',
      '理论学习中心组专题学习（法治专题）：2023年共举办0次，未达到应举办的6次。',
    ])
    expect(both.map((finding) => say(finding, en))).toEqual([
      'Theory study centre group, topical study on the rule of law: 0 held by 2023-03-02 of the 6 that the year asks for; by the days that are over it would be 1 (reckoned so by this product, not by a rule).',
      'Theory study centre group, topical study on the rule of law: 0 held in 2023, where 6 were asked for.',
    ])
  })
})

const inService = (key: string, category: 'civilServant' | 'contract' = 'civilServant', closed?: string) =>
  entryFor(person, {
    key,
    clocks: { occurred: '2021-01-01', ...(closed !== undefined && { closed }) },
    facts: { category },
  })
const sitting = (key: string, occurred: string, due: number) =>
  entryFor(examSitting, {
    key,
    clocks: { occurred },
    facts: { title: '年度考试', due, passMark: 60, excellentMark: 90 },
  })
const result = (who: string, occurred: string, mark: number, passed = mark >= 60, of = 'C1') =>
  entryFor(examResult, {
    key: `${who} ${occurred}`,
    clocks: { occurred },
    facts: { exam: 'studyLawExam', personCategory: 'civilServant', person: who, mark, passed, sitting: of },
  })
const exam = (on: string, ...entries: readonly LooseEntry[]) =>
  lookOut(viewOf(on, entries), studyLawExamAlerts).map(({ finding }) => finding)

describe('the study-law examination', () => {
  const [a, b, former] = [inService('p-1'), inService('p-2'), inService('p-3', 'civilServant', '2023-06-30')]
  const staff = inService('p-4', 'contract')
  const first = sitting('C1', '2023-09-20', 2)

  test('civil servants in service who have not sat are found once somebody could have sat', () => {
    const roster = [a, b, former, staff]
    expect(exam('2023-09-19', ...roster, first)).toEqual([])
    expect(exam('2023-10-01', ...roster, first, result('p-1', '2023-09-20', 80))).toEqual([
      { code: 'civilServantsNotSat', year: 2023, persons: ['p-2'], of: 2, entries: [b.id] },
    ])
    expect(
      exam('2023-10-01', ...roster, first, result('p-1', '2023-09-20', 80), result('p-2', '2023-09-20', 50)),
    ).toEqual([])
  })
  test('a year without a sitting is found on its last day', () => {
    expect(exam('2023-12-30', a)).toEqual([])
    expect(exam('2023-12-31', a)).toEqual([{ code: 'noExamSitting', year: 2023, entries: [] }])
  })
  test('due at a re-sit is who has not passed, and a sitting that says otherwise is found', () => {
    const results = [
      result('p-1', '2023-09-20', 80),
      result('p-2', '2023-09-20', 50),
      result('p-2', '2023-10-18', 70, true, 'C2'),
    ]
    expect(exam('2023-12-30', a, b, first, sitting('C2', '2023-10-18', 1), ...results)).toEqual([])
    const second = sitting('C2', '2023-10-18', 2)
    expect(exam('2023-12-30', a, b, first, second, ...results)).toEqual([
      { code: 'examDueDiffers', sitting: 'C2', held: '2023-10-18', due: 2, roster: 1, entries: [second.id] },
    ])
  })
  test('a township that keeps no list of persons is told nothing about who was due', () => {
    expect(exam('2023-12-30', first, result('p-1', '2023-09-20', 80))).toEqual([])
  })
  test('a result that its pass mark contradicts is found, and said with what is known of pass marks', () => {
    const wrong = result('p-1', '2023-09-20', 59, true)
    const [differs] = exam('2023-12-30', a, b, first, wrong, result('p-2', '2023-09-20', 60))
    expect(differs?.entries).toEqual([first.id, wrong.id].toSorted())
    expect(say(differs!, zhCN)).toBe(
      '成绩p-1 2023-09-20为59分，记为通过，与场次C1的合格线60分不符。合格线由场次自定：全国统一的合格线不详（未核实），60分是地方做法。',
    )
    expect(say(differs!, en)).toContain('a national one is not known (unverified), 60 is a local habit')
  })
  test('is said by keys, never by name', () => {
    const [missing] = exam('2023-10-01', a, b, first, result('p-1', '2023-09-20', 80))
    expect([say(missing!, zhCN), say(missing!, en)]).toEqual([
      '2023年已组织学法用法考试，在职公务员2名中尚有1名未参加：p-2。',
      'The study-law examination of 2023 has been held, and of 2 civil servants in service 1 have not sat it: p-2.',
    ])
  })
})

describe('advocates of a village', () => {
  const [at, elsewhere] = ['141021100951', '141021100901']
  const place = (key: string, type: 'village' | 'community', closed?: string) =>
    entryFor(village, {
      key,
      clocks: { occurred: '2021-01-01', ...(closed !== undefined && { closed }) },
      facts: { name: '青禾村（虚构）', type, residents: 900 },
    })
  const advocate = (key: string, division = at, closed?: string) =>
    entryFor(legalLiteracyAdvocate, {
      key,
      clocks: { occurred: '2022-03-01', ...(closed !== undefined && { closed }) },
      facts: { division, person: `p-${key}` },
    })
  const role = (key: string, of: string, held: 'gridMember' | 'legalLiteracyAdvocate') =>
    entryFor(roleHolding, { key, clocks: { occurred: '2022-03-01' }, facts: { role: held, person: `p-${of}` } })
  const few = (on: string, ...entries: readonly LooseEntry[]) =>
    lookOut(viewOf(on, entries), advocateAlerts).map(({ finding }) => finding)
  const two = [advocate('1'), advocate('2'), advocate('3', at, '2023-06-30')]

  test('are too few when fewer than three are in post on the day', () => {
    expect(few('2023-06-30', place(at, 'village'), ...two)).toEqual([])
    expect(few('2023-07-01', place(at, 'village'), ...two)).toMatchObject([{ village: at, persons: 2, least: 3 }])
  })
  test('are not asked of communities, nor of a village that is no more', () => {
    expect(few('2023-07-01', place(elsewhere, 'community'), ...two)).toEqual([])
    expect(few('2023-07-01', place(at, 'village', '2022-12-31'), ...two)).toEqual([])
  })
  test('are not counted where nobody keeps the list', () => {
    expect(few('2023-07-01', place(at, 'village'))).toEqual([])
    expect(few('2023-07-01', place(at, 'village'), advocate('9', elsewhere))).toMatchObject([{ persons: 0 }])
  })
  test('are persons: a second role, or a second entry, does not make one more', () => {
    const again = entryFor(legalLiteracyAdvocate, {
      key: '1 again',
      clocks: { occurred: '2023-01-10' },
      facts: { division: at, person: 'p-1' },
    })
    const roles = [role('R1', '1', 'gridMember'), role('R2', '2', 'legalLiteracyAdvocate')]
    const [finding] = few('2023-07-01', place(at, 'village'), ...two, again, ...roles)
    expect(finding).toMatchObject({ persons: 2, alsoOther: 1, isDue: false })
    expect([say(finding!, zhCN), say(finding!, en)]).toEqual([
      '青禾村（虚构）（141021100951）在任法律明白人2名（按人计，其中1名兼任其他角色，仍各计一次），每个行政村的目标为不少于3名；目标期限为2025年12月31日，在此之前只作提醒，不算违反。',
      '青禾村（虚构） (141021100951) has 2 legal literacy advocates in post (persons, 1 of them in another role as well and counted once all the same); the target is at least 3 in each administrative village. The target is to be reached by 2025-12-31: until then this is a warning, not a breach.',
    ])
  })
  test('are due after the end of 2025', () => {
    const entries = [place(at, 'village'), ...two]
    expect(few('2025-12-31', ...entries)).toMatchObject([{ isDue: false }])
    const [finding] = few('2026-01-01', ...entries)
    expect(say(finding!, zhCN)).toContain('目标期限2025年12月31日已过')
  })
})
