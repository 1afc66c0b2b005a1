import { posts } from '../../township/post.ts'
import { civilDate, entryKind, flag, oneOf, ref, text } from '../entry-kind.ts'

/** 任职: who held which post, over time. Bodies and duties are tied to posts, so this is what finds a vacancy or a change. */
export const postHolding = entryKind({
  id: 'post-holding',
  part: 'organisation',
  zh: '任职',
  en: 'Post held',
  key: text({ zh: '任职编号', en: 'Holding no.' }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '任职日期', en: 'From' }),
    closed: civilDate({ zh: '免职日期', en: 'Until', optional: true }),
  },
  fields: {
    post: oneOf({ zh: '职务', en: 'Post', values: posts }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    acting: flag({ zh: '代理', en: 'Acting' }),
  },
})
