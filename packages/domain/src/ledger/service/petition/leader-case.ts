import { posts } from '../../../township/post.ts'
import { type CellValue, civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

const isNamed = (value: CellValue | undefined): boolean => value !== undefined

/**
 * 领导包案: a matter that a leader is proposed to take charge of.
 *
 * @see 信访工作条例 第18条
 */
export const leaderCase = entryKind({
  id: 'leader-case',
  part: 'service',
  zh: '领导包案',
  en: 'Leader in charge of a case',
  aboutPeople: true,
  key: text({ zh: '包案编号', en: 'Charge no.' }),
  clocks: { occurred: civilDate({ zh: '提出日期', en: 'Proposed on' }) },
  fields: {
    title: text({
      zh: '包案事项',
      en: 'Matter',
      note: { zh: '敏感事项不写内容', en: 'of a sensitive matter nothing of its content' },
    }),
    petition: ref({ zh: '信访编号', en: 'Petition no.', to: 'entry:petition', optional: true }),
    dispute: ref({ zh: '纠纷编号', en: 'Dispute no.', to: 'entry:dispute', optional: true }),
    leader: ref({ zh: '包案领导代号', en: 'Person key of the leader', to: 'person' }),
    post: oneOf({ zh: '包案领导职务', en: 'Post of the leader', values: posts }),
  },
  checks: [
    {
      code: 'chargeOfNothing',
      columns: ['petition', 'dispute'],
      holds: (values) => isNamed(values['petition']) !== isNamed(values['dispute']),
    },
  ],
})
