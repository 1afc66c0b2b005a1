import type { Label } from '../../../value/label.ts'

/** 执法主体: the team of the township, the units stationed in it, and the departments of the county. */
export const enforcementBodies = {
  enforcementTeam: { zh: '镇综合行政执法队', en: 'Enforcement team of the town' },
  policeStation: { zh: '派出所', en: 'Police station' },
  judicialOffice: { zh: '司法所', en: 'Judicial office' },
  naturalResourcesOffice: { zh: '自然资源所', en: 'Natural resources office' },
  marketRegulationOffice: { zh: '市场监管所', en: 'Market regulation office' },
  publicSecurityBureau: { zh: '县公安局', en: 'Public security bureau of the county' },
  naturalResourcesBureau: { zh: '县自然资源局', en: 'Natural resources bureau of the county' },
  marketRegulationBureau: { zh: '县市场监督管理局', en: 'Market regulation bureau of the county' },
  urbanManagementBureau: { zh: '县城市管理局', en: 'Urban management bureau of the county' },
  constructionBureau: { zh: '县住房和城乡建设局', en: 'Housing and construction bureau of the county' },
  ecologyBureau: { zh: '市生态环境局分局', en: 'Branch of the ecology and environment bureau' },
  agricultureBureau: { zh: '县农业农村局', en: 'Agriculture bureau of the county' },
  waterBureau: { zh: '县水利局', en: 'Water bureau of the county' },
  transportBureau: { zh: '县交通运输局', en: 'Transport bureau of the county' },
  emergencyBureau: { zh: '县应急管理局', en: 'Emergency management bureau of the county' },
  otherDepartment: { zh: '其他部门', en: 'Another department' },
} as const satisfies Readonly<Record<string, Label>>
/** The code of a body that enforces law. */
export type EnforcementBody = keyof typeof enforcementBodies
