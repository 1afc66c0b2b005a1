import { addDays } from '@zhunsheng/domain'
import { officeHours, on, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, civilServants, contacts, institutionStaff, stationed, villagers } from './people.ts'
import { places } from './places.ts'
import { randomFor } from './random.ts'

type Session = Noted<'study-session'>
type Kind = readonly [Session['facts']['body'], Session['facts']['activity'], Session['facts']['topic']]
const centre: Kind = ['theoryStudyCenterGroup', 'centreGroupStudy', 'ruleOfLaw']
const centreOther: Kind = ['theoryStudyCenterGroup', 'centreGroupStudy', 'other']
const meeting: Kind = ['leadershipTeam', 'preMeetingStudy', 'ruleOfLaw']
const lecture: Kind = ['leadershipTeam', 'lecture', 'ruleOfLaw']
const staff: Kind = ['townStaff', 'lecture', 'ruleOfLaw']
const teamStudy: Kind = ['leadershipTeam', 'centreGroupStudy', 'ruleOfLaw']
const centreLecture: Kind = ['theoryStudyCenterGroup', 'lecture', 'ruleOfLaw']

// Six centre-group sessions on the rule of law were held; beside them other topics, other bodies, a lecture, one called off.
const sessions: readonly (readonly [number, number, Kind, string, boolean?])[] = [
  [1, 12, centreOther, '学习年度经济工作要点'],
  [2, 14, meeting, '会前学习信访工作条例'],
  [2, 23, centre, '学习习近平法治思想'],
  [3, 21, meeting, '会前学习重大行政决策程序暂行条例'],
  [4, 20, centre, '学习行政处罚法'],
  [5, 11, lecture, '乡镇综合行政执法专题讲座'],
  [5, 16, meeting, '会前学习行政执法公示制度'],
  [6, 15, centre, '学习民法典'],
  [6, 29, teamStudy, '党政班子专题学习行政复议案例'],
  [7, 6, staff, '全镇干部学法用法辅导'],
  [7, 20, centre, '学习乡村振兴促进法', false],
  [8, 10, centre, '学习人民调解法'],
  [8, 15, meeting, '会前学习领导干部应知应会党内法规和国家法律清单制度'],
  [8, 24, centreLecture, '中心组扩大法治讲座'],
  [9, 14, centreOther, '学习防汛救灾工作部署'],
  [10, 12, centre, '学习行政复议法'],
  [10, 26, lecture, '行政执法案卷评查专题讲座'],
  [11, 14, meeting, '会前学习个人信息保护法'],
  [12, 7, centre, '学习宪法'],
]
const studySessions = (): readonly Session[] => {
  const random = randomFor('study-session')
  return sessions.map(([month, day, [body, activity, topic], title, held = true], i): Session => {
    const occurred = workday(month, day)
    const attendees = body === 'townStaff' ? random.between(48, 56) : random.between(8, 11)
    return {
      key: keyOf('XF', i + 1, 2),
      clocks: { occurred },
      facts: {
        body,
        activity,
        topic,
        title,
        held,
        minutes: held ? (activity === 'preMeetingStudy' ? 20 : 90) : 0,
        attendees: held ? attendees : 0,
      },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

type Result = Noted<'exam-result'>
type Sitting = readonly [Person, Result['facts']['personCategory'], string, boolean, Result['facts']['exam']?]
// One civil servant failed and sat again: 34 persons, 35 sittings. Six who sat are not civil servants, one sat another examination.
const resit = 19
const examResults = (): readonly Result[] => {
  const random = randomFor('exam-result')
  const first = workday(9, 20)
  const sittings: readonly Sitting[] = [
    ...civilServants.map((who, i) => [who, 'civilServant', first, i !== resit] as const),
    ...institutionStaff.map((who, i) => [who, 'publicInstitution', first, i !== 2] as const),
    ...civilServants.slice(resit, resit + 1).map((who) => [who, 'civilServant', workday(10, 18), true] as const),
    ...stationed.slice(4, 5).map((who) => [who, 'civilServant', workday(11, 15), false, 'other'] as const),
  ]
  return sittings.map(([who, personCategory, occurred, passed, exam = 'studyLawExam'], i): Result => ({
    key: keyOf('XFKS', i + 1),
    clocks: { occurred },
    facts: {
      exam,
      personCategory,
      person: who.key,
      mark: passed ? random.between(78, 100) : random.between(41, 57),
      passed,
    },
    personal: { name: who.name },
    recorded: officeHours(addDays(occurred, 5), random),
  }))
}

type Advocate = Noted<'legal-literacy-advocate'>
const trained = 13
const stock = 49
// The stock of earlier years lies in the ledger too, and is not this year's figure; two of the thirteen are village contacts.
const advocates = (): readonly Advocate[] => {
  const random = randomFor('advocate')
  const newcomers = [...contacts.slice(3, 5), ...villagers.slice(stock, stock + trained - 2)]
  const earlier = villagers.slice(0, stock)
  return [...earlier, ...newcomers].map((who, i): Advocate => {
    const isNew = i >= stock
    const occurred = isNew ? workday(4 + (i % 3) * 3, 12) : on(1, 1).replace('2023', i % 2 === 0 ? '2021' : '2022')
    const from = isNew ? occurred : addDays(occurred, random.between(70, 330))
    const left = !isNew && i % 16 === 5 ? workday(random.between(2, 11), 10) : undefined
    return {
      key: keyOf('FLMBR', i + 1),
      clocks: { occurred: from, ...(left === undefined ? {} : { closed: left }) },
      facts: { division: places[6 + (i % 15)]?.code ?? '', person: who.key },
      personal: { name: who.name },
      recorded: officeHours(addDays(left ?? from, 3), random),
    }
  })
}

/** Study sessions, the study-law examination, legal literacy advocates. */
export const study = (): Part<'study-session' | 'exam-result' | 'legal-literacy-advocate'> => ({
  'study-session': studySessions(),
  'exam-result': examResults(),
  'legal-literacy-advocate': advocates(),
})
