import { figureOver } from '../figure-over.ts'
import { times, within } from '../figure-terms.ts'
import { studySession } from './study-session.ts'

/** Figures of law study by body and activity. */
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
]
