import { civilDate, entryKind, oneOf, ref, text } from '../../entry-kind.ts'

const sides = {
  township: { zh: '乡镇', en: 'Township' },
  department: { zh: '县级部门', en: 'County department' },
} as const

/** 联合执法: who blew the whistle and who led are two fields; the report's 60余次 are the town helping departments. */
export const jointEnforcement = entryKind({
  id: 'joint-enforcement',
  part: 'enforcement',
  zh: '联合执法',
  en: 'Joint enforcement',
  key: text({ zh: '行动编号', en: 'Operation no.' }),
  clocks: { occurred: civilDate({ zh: '执法日期', en: 'Done on' }) },
  fields: {
    initiator: oneOf({ zh: '发起方', en: 'Initiator', values: sides }),
    leadUnit: oneOf({ zh: '牵头方', en: 'Lead unit', values: sides }),
    matter: text({ zh: '执法事项', en: 'Matter' }),
    whistle: ref({ zh: '吹哨编号', en: 'Whistle no.', to: 'entry:whistle', optional: true }),
  },
})
