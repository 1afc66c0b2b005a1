import { posts } from '../../../township/post.ts'
import { civilDate, entryKind, flag, oneOf, text } from '../../entry-kind.ts'

/** 吹哨: the township calls departments of the county, for what is beyond its own powers. */
export const whistle = entryKind({
  id: 'whistle',
  part: 'enforcement',
  zh: '乡镇吹哨',
  en: 'Whistle of the township',
  key: text({ zh: '吹哨编号', en: 'Whistle no.' }),
  clocks: {
    occurred: civilDate({ zh: '吹哨日期', en: 'Blown on' }),
    closed: civilDate({ zh: '办结日期', en: 'Settled on', optional: true }),
  },
  fields: {
    matter: text({ zh: '事项', en: 'Matter' }),
    situation: oneOf({
      zh: '情形',
      en: 'Situation',
      values: {
        publicIssue: { zh: '群众关切的难题', en: 'A public issue that cannot be solved alone' },
        jointEnforcement: { zh: '需要联合执法', en: 'Joint enforcement' },
        emergency: { zh: '应急处置', en: 'Emergency' },
      },
    }),
    isBeyondPowers: flag({ zh: '超出本级权限', en: 'Beyond the powers of the township' }),
    approver: oneOf({ zh: '批准人职务', en: 'Approved by', values: posts, optional: true }),
    approvedOn: civilDate({ zh: '批准日期', en: 'Approved on', optional: true }),
  },
})
