/**
 * What a check of a case looks at; `overall` sums a case up and `acting` tells of each person who acted in it: neither is one
 * of the checks that make a case lawful.
 */
export const checkAspects = {
  procedure: { zh: '程序', en: 'Procedure' },
  time: { zh: '期限', en: 'Time' },
  record: { zh: '记录', en: 'Record' },
  disclosure: { zh: '公示', en: 'Disclosure' },
  overall: { zh: '总体', en: 'As a whole' },
  acting: { zh: '执法人员', en: 'Who acted' },
} as const
/** The code of an aspect. */
export type CheckAspect = keyof typeof checkAspects

const procedure = 'procedure'
const time = 'time'
const record = 'record'
const disclosure = 'disclosure'
const overall = 'overall'

/**
 * The checks of a case by what they demand, in the order of a case file. Where each is laid down and how it is judged stands
 * with the procedure.
 *
 * @see 中华人民共和国行政处罚法 第24条, 第42条 to 第71条
 */
export const caseCheckNames = {
  'filed-by-power': { zh: '依据有效的赋权事项', en: 'Based on delegated powers in force', aspect: procedure },
  'certified-officers': { zh: '两名以上持证人员执法', en: 'Done by two certified officers', aspect: procedure },
  'certificates-shown': { zh: '调查时出示执法证件', en: 'Certificates shown when investigating', aspect: procedure },
  'party-told': { zh: '决定前告知当事人', en: 'Party told before the decision', aspect: procedure },
  'party-heard': { zh: '听取陈述申辩', en: 'Party’s statement and defence heard', aspect: procedure },
  'hearing-offered': {
    zh: '告知听证权利并组织听证',
    en: 'Hearing offered, and held when asked for',
    aspect: procedure,
  },
  'hearing-by-rule': { zh: '听证通知和主持符合规定', en: 'Hearing announced and led by the rules', aspect: procedure },
  'legal-review': { zh: '决定前法制审核通过', en: 'Legal review passed before the decision', aspect: procedure },
  'discussed-collectively': { zh: '集体讨论决定', en: 'Discussed collectively', aspect: procedure },
  'within-band': { zh: '符合裁量权基准', en: 'Within the discretion benchmark', aspect: procedure },
  'not-heavier': { zh: '不因申辩加重处罚', en: 'Not heavier because of the defence', aspect: procedure },
  'simple-limits': { zh: '符合当场处罚的限额', en: 'Within the limits of penalties on the spot', aspect: procedure },
  'decided-in-time': { zh: '按期作出决定', en: 'Decided in time', aspect: time },
  'preservation-in-time': { zh: '按期处理登记保存物品', en: 'What was preserved dealt with in time', aspect: time },
  'seizure-in-time': { zh: '按期处理查封扣押物品', en: 'What was seized dealt with in time', aspect: time },
  'served-in-time': { zh: '按期送达', en: 'Served in time', aspect: time },
  'money-handed-in': { zh: '当场收缴罚款按期上交', en: 'Money taken on the spot handed in in time', aspect: time },
  'transferred-in-time': { zh: '按期移送公安机关', en: 'Transferred to the police in time', aspect: time },
  'started-recorded': { zh: '启动有记录', en: 'Start recorded', aspect: record },
  'evidence-recorded': { zh: '调查取证有记录', en: 'Taking of evidence recorded', aspect: record },
  'review-recorded': { zh: '审核有记录', en: 'Review recorded', aspect: record },
  'decision-documented': { zh: '决定有记录', en: 'Decision recorded', aspect: record },
  'service-recorded': { zh: '送达有记录', en: 'Service recorded', aspect: record },
  'execution-recorded': { zh: '执行有记录', en: 'Execution recorded', aspect: record },
  // The law sets no time for it.
  'archived-whole': {
    zh: '结案后归档保存（结案30日后仍未归档的计为不符合，系产品约定）',
    en: 'Archived after it was closed (lacking when it is not 30 days later, a convention of the product)',
    aspect: record,
  },
  'disclosed-in-time': { zh: '按期公示', en: 'Disclosed in time', aspect: disclosure },
  'disclosed-by-law': {
    zh: '有社会影响的决定依法公开（结案时仍未公开的计为不符合）',
    en: 'Decision of social impact made public (lacking where it was not when the case was closed)',
    aspect: disclosure,
  },
  'withdrawn-in-time': { zh: '按期撤回公示', en: 'Disclosure withdrawn in time', aspect: disclosure },
  settled: { zh: '已有处理结果', en: 'Settled what becomes of it', aspect: overall },
  lawful: { zh: '程序全部合法', en: 'Lawful in every step', aspect: overall },
  'file-review': { zh: '案卷评查合格', en: 'File found qualified in its review', aspect: overall },
} as const satisfies Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly aspect: CheckAspect }>
>
/** The id of a check. */
export type CaseCheckId = keyof typeof caseCheckNames

/**
 * What is checked of each person who acted in a case, and not of the case as a whole.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const actingCheckNames = {
  'acted-entitled': { zh: '本人执法时具备执法资格', en: 'Entitled when acting', aspect: 'acting' },
} as const satisfies Readonly<
  Record<string, { readonly zh: string; readonly en: string; readonly aspect: CheckAspect }>
>
