import { figureOver } from '../figure-over.ts'
import { people, percent, times, within } from '../figure-terms.ts'
import { examResult } from './exam-result.ts'
import { legalLiteracyAdvocate } from './legal-literacy-advocate.ts'
import { studySession } from './study-session.ts'

const studyLaw = [
  { field: 'exam', is: 'studyLawExam' },
  { field: 'personCategory', is: 'civilServant' },
] as const

/** Figures of law study, the examination and advocates. */
export const studyFigures = [
  figureOver(studySession, {
    id: 'study.centre-group-sessions',
    label: { zh: '理论学习中心组法治专题学习', en: 'Centre group sessions on the rule of law' },
    unit: times,
    subject: 'township',
    where: [
      { field: 'body', is: 'theoryStudyCenterGroup' },
      { field: 'activity', is: 'centreGroupStudy' },
      { field: 'topic', is: 'ruleOfLaw' },
      { field: 'held', is: true },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(studySession, {
    id: 'study.pre-meeting-sessions',
    label: { zh: '党政班子会前学法', en: 'Pre-meeting law study of the leadership team' },
    unit: times,
    subject: 'township',
    where: [
      { field: 'body', is: 'leadershipTeam' },
      { field: 'activity', is: 'preMeetingStudy' },
      { field: 'held', is: true },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(studySession, {
    id: 'study.leadership-lectures',
    label: { zh: '党政班子法治专题讲座', en: 'Rule-of-law lectures of the leadership team' },
    unit: { zh: '期', en: 'lectures' },
    subject: 'township',
    where: [
      { field: 'body', is: 'leadershipTeam' },
      { field: 'activity', is: 'lecture' },
      { field: 'topic', is: 'ruleOfLaw' },
      { field: 'held', is: true },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(examResult, {
    id: 'study.exam-sitters',
    label: { zh: '参加学法用法考试的公务员', en: 'Civil servants who sat the study-law examination' },
    unit: people,
    subject: 'township',
    where: studyLaw,
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(examResult, {
    id: 'study.exam-pass-share',
    label: { zh: '学法用法考试通过率', en: 'Share of examined civil servants who passed' },
    unit: percent,
    subject: 'township',
    where: studyLaw,
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'passed', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(legalLiteracyAdvocate, {
    id: 'study.advocates-trained',
    label: { zh: '培养法律明白人', en: 'Legal literacy advocates trained' },
    unit: people,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
