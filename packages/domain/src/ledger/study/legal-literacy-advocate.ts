import { civilDate, entryKind, ref, text } from '../entry-kind.ts'

/** 法律明白人: one advocate trained. The year's figure is a flow (trained in the year), not the stock in post. */
export const legalLiteracyAdvocate = entryKind({
  id: 'legal-literacy-advocate',
  part: 'study',
  zh: '法律明白人',
  en: 'Legal literacy advocate',
  aboutPeople: true,
  key: text({ zh: '培养编号', en: 'Training no.' }),
  dataSubject: 'person',
  standing: true,
  clocks: {
    occurred: civilDate({ zh: '培养日期', en: 'Trained on' }),
    closed: civilDate({ zh: '退出日期', en: 'Left on', optional: true }),
  },
  fields: {
    division: ref({ zh: '村（社区）代码', en: 'Village or community code', to: 'division' }),
    person: ref({ zh: '人员代号', en: 'Person key', to: 'person' }),
    name: text({ zh: '姓名', en: 'Name', mark: 'personal', optional: true }),
  },
})
