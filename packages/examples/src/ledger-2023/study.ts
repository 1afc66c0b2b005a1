import { addDays } from '@zhunsheng/domain'
import { advocates } from './advocates.ts'
import { officeHours, workday } from './days.ts'
import { exam } from './exam.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { randomFor } from './random.ts'
import { attendancesOf, withAttendees } from './study-attendance.ts'

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
  [3, 16, staff, '全镇干部学习依法行政实务'],
  [5, 25, staff, '全镇干部学习保密法'],
  [11, 23, staff, '全镇干部学习行政复议法'],
]
const studySessions = (): readonly Session[] => {
  const random = randomFor('study-session')
  return sessions.map(([month, day, [body, activity, topic], title, held = true], i): Session => {
    const occurred = workday(month, day)
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
        attendees: 0,
      },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

/** Study sessions and who came, the study-law examination, legal literacy advocates. */
export const study = (): Part<
  'study-session' | 'study-attendance' | keyof ReturnType<typeof exam> | keyof ReturnType<typeof advocates>
> => {
  const planned = studySessions()
  const attendances = attendancesOf(planned)
  return {
    'study-session': planned.map((session) => withAttendees(session, attendances)),
    'study-attendance': attendances,
    ...exam(),
    ...advocates(),
  }
}
