import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/** The six categories of the report, verbatim; their units differ, so they are never summed unasked. */
export const eventCategories = {
  dispute: { zh: '矛盾纠纷', en: 'Dispute' },
  hazard: { zh: '风险隐患', en: 'Risk hazard' },
  groupPetition: { zh: '利益群体信访诉求', en: 'Interest-group petition claim' },
  securityClue: { zh: '治安问题线索', en: 'Public-order clue' },
  epidemicControl: { zh: '疫情防控', en: 'Epidemic control' },
  other: { zh: '其他事项', en: 'Other matter' },
} as const

/** 综治事件: a matter on the governance platform. Handled (处置) is not closed (办结). */
export const event = entryKind({
  id: 'event',
  part: 'grid',
  zh: '综治事件',
  en: 'Governance event',
  key: text({ zh: '事件编号', en: 'Event no.' }),
  dataSubject: 'reporter',
  clocks: {
    occurred: civilDate({ zh: '发生日期', en: 'Occurred on' }),
    reported: civilDate({ zh: '上报日期', en: 'Reported on' }),
    closed: civilDate({ zh: '办结日期', en: 'Closed on', optional: true }),
  },
  fields: {
    category: oneOf({ zh: '类别', en: 'Category', values: eventCategories }),
    source: oneOf({
      zh: '上报主体',
      en: 'Reported by',
      values: {
        village: { zh: '村（社区）', en: 'Village or community' },
        gridMember: { zh: '网格员', en: 'Grid member' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    reporter: ref({ zh: '上报人代号', en: 'Person key of the reporter', to: 'person' }),
    handled: flag({ zh: '已处置', en: 'Handled' }),
    valid: flag({ zh: '有效', en: 'Valid' }),
    due: civilDate({ zh: '办结时限', en: 'Due on' }),
    summary: text({ zh: '事件摘要', en: 'Summary', mark: 'personal', optional: true }),
  },
})
