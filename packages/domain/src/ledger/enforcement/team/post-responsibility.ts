import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

/** The posts of enforcement that answer for something. */
export const enforcementPosts = {
  director: { zh: '委员会主任', en: 'Director of the committee' },
  captain: { zh: '队长', en: 'Captain' },
  deputyCaptain: { zh: '副队长', en: 'Deputy captain' },
  officer: { zh: '执法人员', en: 'Officer' },
  legalReviewer: { zh: '法制审核人员', en: 'Legal reviewer' },
  recorder: { zh: '记录归档人员', en: 'Keeper of records' },
} as const

/** 执法岗位责任: what a post of enforcement answers for. */
export const postResponsibility = entryKind({
  id: 'post-responsibility',
  part: 'enforcement',
  zh: '执法岗位责任',
  en: 'Responsibility of a post of enforcement',
  key: text({ zh: '责任编号', en: 'Responsibility no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '施行日期', en: 'From' }),
    closed: civilDate({ zh: '废止日期', en: 'Until', optional: true }),
  },
  fields: {
    post: oneOf({ zh: '执法岗位', en: 'Post', values: enforcementPosts }),
    duty: text({ zh: '责任内容', en: 'Responsibility' }),
    institution: ref({ zh: '依据的制度编号', en: 'Institution no.', to: 'entry:institution', optional: true }),
  },
})
