import { civilDate, entryKind, oneOf, text } from '../entry-kind.ts'

/**
 * 第一责任人履职: one countable act of the Party secretary or the mayor as first person responsible.
 *
 * @see 党政主要负责人履行推进法治建设第一责任人职责规定 (applied to townships by reference)
 */
export const firstPersonDuty = entryKind({
  id: 'first-person-duty',
  part: 'organisation',
  zh: '第一责任人履职',
  en: 'Act of the first person responsible',
  key: text({ zh: '履职编号', en: 'Act no.' }),
  clocks: { occurred: civilDate({ zh: '履职日期', en: 'Done on' }) },
  fields: {
    post: oneOf({
      zh: '职务',
      en: 'Post',
      values: {
        partySecretary: { zh: '党委书记', en: 'Party secretary' },
        townMayor: { zh: '镇长', en: 'Mayor of the town' },
      },
    }),
    act: oneOf({
      zh: '履职方式',
      en: 'Act',
      values: {
        deployed: { zh: '亲自部署', en: 'Deployed in person' },
        asked: { zh: '亲自过问', en: 'Enquired in person' },
        coordinated: { zh: '亲自协调', en: 'Coordinated in person' },
        supervised: { zh: '亲自督办', en: 'Supervised in person' },
        accounted: { zh: '述法', en: 'Reported on rule-of-law performance' },
      },
    }),
    subject: text({ zh: '事项', en: 'Matter' }),
  },
})
