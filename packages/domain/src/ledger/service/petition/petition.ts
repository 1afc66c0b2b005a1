import { civilDate, count, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { handlingUnits } from '../../grid/centre/handling-unit.ts'
import { undisclosedFlag } from '../../undisclosed-flag.ts'

/**
 * The six routes of an appeal.
 *
 * @see 信访工作条例 第31条
 */
export const petitionRoutes = {
  litigation: { zh: '诉讼、复议等法律程序', en: 'Litigation and other proceedings of law' },
  arbitration: { zh: '仲裁', en: 'Arbitration' },
  partyAppeal: { zh: '党员申诉、申请复审', en: 'Appeal of a Party member, application for review' },
  administrativeProcedure: { zh: '行政程序', en: 'An administrative procedure' },
  duty: { zh: '查处违法、履行职责', en: 'Acting against what is unlawful, performing a duty' },
  petitionProcedure: { zh: '信访程序', en: 'The petition procedure' },
} as const

/**
 * 信访事项: one petition as it came in. What was done with it stands in its steps.
 *
 * @see 信访工作条例 第17条, 第22条, 第23条, 第29条 to 第31条
 */
export const petition = entryKind({
  id: 'petition',
  part: 'service',
  zh: '信访事项',
  en: 'Petition',
  aboutPeople: true,
  key: text({ zh: '信访编号', en: 'Petition no.' }),
  dataSubject: 'petitioner',
  clocks: { occurred: civilDate({ zh: '收到日期', en: 'Received on' }) },
  fields: {
    form: oneOf({
      zh: '形式',
      en: 'Form',
      values: {
        letter: { zh: '来信', en: 'Letter' },
        visit: { zh: '来访', en: 'Visit' },
        telephone: { zh: '来电', en: 'Telephone' },
        online: { zh: '网上信访', en: 'Online' },
      },
    }),
    intake: oneOf({
      zh: '来源',
      en: 'How it came',
      values: {
        direct: { zh: '信访人直接提出', en: 'Directly from the petitioner' },
        forwarded: { zh: '上级转送', en: 'Forwarded from above' },
        assigned: { zh: '上级交办', en: 'Assigned from above' },
      },
    }),
    petitionKind: oneOf({
      zh: '事项类别',
      en: 'Kind',
      values: {
        suggestion: { zh: '建议意见', en: 'Suggestion' },
        accusation: { zh: '检举控告', en: 'Accusation' },
        appeal: { zh: '申诉求决', en: 'Appeal or claim' },
      },
    }),
    route: oneOf({ zh: '办理途径', en: 'Route', values: petitionRoutes, optional: true }),
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division', optional: true }),
    people: count({ zh: '信访人数', en: 'Petitioners', unit: { zh: '人', en: 'people' } }),
    representatives: count({ zh: '代表人数', en: 'Representatives', unit: { zh: '人', en: 'people' }, optional: true }),
    unreachable: flag({
      zh: '姓名（名称）、住址不清',
      en: 'Name or address unclear',
      note: { zh: '不清的，无法书面告知', en: 'nobody can be told in writing then' },
      optional: true,
    }),
    accused: oneOf({ zh: '被检举控告单位', en: 'Unit that is accused', values: handlingUnits, optional: true }),
    repeatOf: ref({
      zh: '原信访编号（重复信访）',
      en: 'Repeats petition no.',
      to: 'entry:petition',
      note: {
        zh: '以同一事实和理由再次提出的，填写首次的信访编号',
        en: 'the first one with the same facts and reasons',
      },
      optional: true,
    }),
    event: ref({ zh: '综治事件编号', en: 'Event no.', to: 'entry:event', optional: true }),
    undisclosed: undisclosedFlag,
    // Who writes without a name, or under one that cannot be found, is nobody that anything could be told to.
    petitioner: ref({
      zh: '信访人代号',
      en: 'Person key of the petitioner',
      to: 'person',
      note: {
        zh: '未署名、无法查明的不填，并注明姓名（名称）、住址不清',
        en: 'left out where nobody can tell who it is; name or address are unclear then',
      },
      optional: true,
    }),
    petitionerName: text({ zh: '信访人姓名', en: 'Name of the petitioner', mark: 'personal', optional: true }),
    summary: text({ zh: '诉求摘要', en: 'Summary', mark: 'personal', optional: true }),
  },
  checks: [
    {
      // Only an appeal has a route, and it may be told later.
      code: 'routeOfNoAppeal',
      columns: ['route', 'petitionKind'],
      holds: ({ route, petitionKind }) => route === undefined || petitionKind === 'appeal',
    },
    {
      code: 'petitionerMissing',
      columns: ['petitioner', 'unreachable'],
      holds: ({ petitioner, unreachable }) => petitioner !== undefined || unreachable === true,
    },
    {
      code: 'nameOfNobody',
      columns: ['petitioner', 'petitionerName'],
      holds: ({ petitioner, petitionerName }) => petitioner !== undefined || petitionerName === undefined,
    },
  ],
})
