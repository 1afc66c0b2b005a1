import { civilDate, entryKind, flag, oneOf, ref, text } from '../../entry-kind.ts'
import { actingCheckNames, caseCheckNames, checkAspects } from './case-check-names.ts'

/**
 * 案件检查: one check of one case. Nobody writes it down: it follows from the entries of the case, and carries the id of the
 * one that it rests on. It is no kind of the ledger, has no table and no template; figures count it as they count entries.
 */
export const caseCheck = entryKind({
  id: 'case-check',
  part: 'enforcement',
  zh: '案件检查（推算）',
  en: 'Check of a case (derived)',
  aboutPeople: true,
  key: text({ zh: '检查编号', en: 'Check no.' }),
  clocks: { occurred: civilDate({ zh: '可判定日期', en: 'Could be told on' }) },
  fields: {
    case: ref({ zh: '案件编号', en: 'Case no.', to: 'entry:enforcement-case' }),
    check: oneOf({ zh: '检查项', en: 'Check', values: { ...caseCheckNames, ...actingCheckNames } }),
    aspect: oneOf({ zh: '方面', en: 'Aspect', values: checkAspects }),
    met: flag({ zh: '符合', en: 'Met' }),
    /**
     * The officer in charge: whom the decision names first, or where there is none the first who took evidence. Of the aspect
     * `acting` the one who acted.
     */
    person: ref({
      zh: '人员代号（承办人或执法人员）',
      en: 'Person key (in charge, or acting)',
      to: 'person',
      optional: true,
    }),
  },
})
