import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'

/**
 * What the regulation asks of each petition in time, by what it asks for.
 *
 * @see 信访工作条例 第22条, 第23条, 第34条 to 第36条
 */
export const petitionChecks = {
  'routed-in-time': { zh: '按期转送、交办或者受理', en: 'Forwarded, assigned or accepted in time' },
  'told-in-time': { zh: '按期书面告知', en: 'Petitioner told in writing in time' },
  'objected-in-time': { zh: '管辖异议按期提出', en: 'Jurisdiction objected to in time' },
  'reported-in-time': { zh: '交办事项按期反馈', en: 'Result of what was assigned reported in time' },
  'concluded-in-time': { zh: '按期办结', en: 'Concluded in time' },
  'extension-lawful': {
    zh: '延期经批准、不超过30日并告知理由',
    en: 'Extension approved, of 30 days at most, and its reason told',
  },
  'review-in-time': { zh: '按期提出复查意见', en: 'Opinion on review given in time' },
  're-examination-in-time': { zh: '按期提出复核意见', en: 'Opinion on re-examination given in time' },
} as const
/** The id of a check of a petition. */
export type PetitionCheckId = keyof typeof petitionChecks

/**
 * 信访事项检查: one check of one petition. Nobody writes it down: it follows from the petition and its steps, and carries the id
 * of the entry that it rests on. It is no kind of the ledger; figures count it as they count entries.
 */
export const petitionCheck = entryKind({
  id: 'petition-check',
  part: 'service',
  zh: '信访事项检查（推算）',
  en: 'Check of a petition (derived)',
  aboutPeople: true,
  key: text({ zh: '检查编号', en: 'Check no.' }),
  clocks: { occurred: civilDate({ zh: '可判定日期', en: 'Could be told on' }) },
  fields: {
    petition: ref({ zh: '信访编号', en: 'Petition no.', to: 'entry:petition' }),
    check: oneOf({ zh: '检查项', en: 'Check', values: petitionChecks }),
    met: flag({ zh: '符合', en: 'Met' }),
  },
})
