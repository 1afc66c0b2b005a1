import type { Label } from '../../value/label.ts'

/** 执法领域: what a power, a certificate or a case is about. A certificate of `comprehensive` covers every field. */
export const enforcementFields = {
  comprehensive: { zh: '综合', en: 'Comprehensive' },
  townAppearance: { zh: '市容环卫', en: 'Town appearance and sanitation' },
  marketRegulation: { zh: '市场监管', en: 'Market regulation' },
  naturalResources: { zh: '自然资源', en: 'Natural resources' },
  construction: { zh: '住房和城乡建设', en: 'Housing and construction' },
  ecology: { zh: '生态环境', en: 'Ecology and environment' },
  agriculture: { zh: '农业农村', en: 'Agriculture' },
  water: { zh: '水利', en: 'Water' },
  forestry: { zh: '林业草原', en: 'Forestry and grassland' },
  transport: { zh: '交通运输', en: 'Transport' },
  emergency: { zh: '应急管理', en: 'Emergency management' },
  culture: { zh: '文化旅游', en: 'Culture and tourism' },
  other: { zh: '其他', en: 'Other' },
} as const satisfies Readonly<Record<string, Label>>
/** The code of a field of enforcement. */
export type EnforcementField = keyof typeof enforcementFields
