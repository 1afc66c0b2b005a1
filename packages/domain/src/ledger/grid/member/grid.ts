import { civilDate, count, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

const fifteenDigits = /^\d{15}$/u

/** Whether the text is a grid code: the 12-digit code of its village or community and three digits more. */
export const isGridCode = (code: string, division: string): boolean =>
  fifteenDigits.test(code) && code.startsWith(division)

/**
 * 网格: a grid, under its 15-digit code. Each lies in one village or community, never directly in a township. A basic grid is a
 * part of the ground, a dedicated grid a place of its own (a school, a market, a works).
 */
export const grid = entryKind({
  id: 'grid',
  part: 'grid',
  zh: '网格名册',
  en: 'Grid',
  key: text({
    zh: '网格代码',
    en: 'Grid code',
    example: '141021100201001',
    note: { zh: '15位：村（社区）代码加3位', en: '15 digits: village code and three more' },
  }),
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '启用日期', en: 'Valid from' }),
    closed: civilDate({ zh: '停用日期', en: 'Valid until', optional: true }),
  },
  fields: {
    name: text({ zh: '名称', en: 'Name' }),
    type: oneOf({
      zh: '类型',
      en: 'Type',
      values: {
        basic: { zh: '基础网格', en: 'Basic grid' },
        dedicated: { zh: '专属网格', en: 'Dedicated grid' },
      },
    }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    households: count({ zh: '户数', en: 'Households', unit: { zh: '户', en: 'households' }, optional: true }),
    residents: count({ zh: '人口', en: 'Residents', unit: { zh: '人', en: 'people' }, optional: true }),
    successor: ref({ zh: '承接网格代码', en: 'Succeeded by', to: 'entry:grid', optional: true }),
  },
  checks: [
    {
      code: 'notGridCode',
      columns: ['key', 'division'],
      holds: ({ key, division }) =>
        typeof key !== 'string' || typeof division !== 'string' || isGridCode(key, division),
    },
  ],
})
