import { posts } from '../../township/post.ts'
import { civilDate, entryKind, oneOf, ref, text } from '../entry-kind.ts'

/** The two principal leaders; a year is looked at for both. */
export const firstPersons = {
  partySecretary: posts.partySecretary,
  townMayor: posts.townMayor,
} as const

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
    post: oneOf({ zh: '职务', en: 'Post', values: firstPersons }),
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
    duty: ref({ zh: '对应职责编号', en: 'Duty it serves', to: 'entry:first-person-duty-item', optional: true }),
  },
})
