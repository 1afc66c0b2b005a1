import { civilDate, count, entryKind, flag, oneOf, text } from '../entry-kind.ts'

/** 学法活动: a session of some body. Quotas are keyed by (body, activity, year), never one number. */
export const studySession = entryKind({
  id: 'study-session',
  part: 'study',
  zh: '学法活动',
  en: 'Law study session',
  key: text({ zh: '活动编号', en: 'Session no.' }),
  clocks: { occurred: civilDate({ zh: '学习日期', en: 'Held on' }) },
  fields: {
    body: oneOf({
      zh: '学习主体',
      en: 'Body',
      values: {
        theoryStudyCenterGroup: { zh: '理论学习中心组', en: 'Theory study centre group' },
        leadershipTeam: { zh: '党政班子', en: 'Leadership team' },
        townStaff: { zh: '全镇干部', en: 'Town staff' },
      },
    }),
    activity: oneOf({
      zh: '学习形式',
      en: 'Activity',
      values: {
        centreGroupStudy: { zh: '专题学习', en: 'Topical study' },
        preMeetingStudy: { zh: '会前学法', en: 'Pre-meeting law study' },
        lecture: { zh: '法治专题讲座', en: 'Rule-of-law lecture' },
      },
    }),
    topic: oneOf({
      zh: '专题类别',
      en: 'Topic',
      values: { ruleOfLaw: { zh: '法治', en: 'Rule of law' }, other: { zh: '其他', en: 'Other' } },
    }),
    title: text({ zh: '学习内容', en: 'Content' }),
    held: flag({ zh: '已举办', en: 'Held' }),
    minutes: count({ zh: '时长', en: 'Length', unit: { zh: '分钟', en: 'minutes' }, example: '90' }),
    attendees: count({ zh: '参加人数', en: 'Attendees', unit: { zh: '人', en: 'people' } }),
  },
})
