import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/** 巡查: a patrol. The route says where somebody was and is sensitive (PIPL art. 28). */
export const patrol = entryKind({
  id: 'patrol',
  part: 'enforcement',
  zh: '巡查',
  en: 'Patrol',
  key: text({ zh: '巡查编号', en: 'Patrol no.' }),
  dataSubject: 'leader',
  clocks: { occurred: civilDate({ zh: '巡查日期', en: 'Done on' }) },
  fields: {
    team: oneOf({
      zh: '巡查队伍',
      en: 'Team',
      values: {
        enforcementTeam: { zh: '综合行政执法队', en: 'Enforcement team' },
        gridTeam: { zh: '网格队伍', en: 'Grid team' },
      },
    }),
    leader: ref({ zh: '带队人员代号', en: 'Person key of the leader', to: 'person' }),
    found: flag({ zh: '发现问题', en: 'Something was found' }),
    finding: text({ zh: '发现的问题', en: 'What was found', optional: true }),
    case: ref({ zh: '转办案件编号', en: 'Case no. it led to', to: 'entry:enforcement-case', optional: true }),
    route: text({ zh: '巡查路线', en: 'Route', mark: 'sensitive', optional: true }),
  },
})
