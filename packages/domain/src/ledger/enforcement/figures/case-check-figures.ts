import type { FigureDefinition } from '../../../figure/figure-definition.ts'
import type { Label } from '../../../value/label.ts'
import { type ConditionOn, coverBy, figureOver } from '../../figure-over.ts'
import { findings, percent, within } from '../../figure-terms.ts'
import { caseCheck } from '../case/case-check.ts'
import { type CaseCheckId, caseCheckNames } from '../case/case-check-names.ts'

type On = ConditionOn<typeof caseCheck>
const isMet = { field: 'met', is: true } as const
const isNotMet = { field: 'met', is: false } as const
// What sums a case up is counted by itself.
const ofAspects = { field: 'aspect', in: ['procedure', 'time', 'record', 'disclosure'] } as const
// A case takes as long as it takes: what could be told of it so far, whatever the year.
const soFar = { by: 'asOf', from: 'occurred' } as const
const shareMet = { type: 'share', met: [isMet] } as const
// Without a case there is nothing to be checked, which is no gap in a ledger.
const always = { measure: 'count', whenNone: 'zero' } as const

// A file is looked into when it is settled what becomes of the case: before, faults alone could be told.
const settled = coverBy(caseCheck, { field: 'case', where: [{ field: 'check', is: 'settled' }], dating: soFar })
const ofCase = {
  subject: 'enforcementCase',
  subjectField: 'case',
  appliesTo: settled,
  ...always,
  dating: soFar,
} as const
const ofOfficer = { subject: 'enforcementOfficer', subjectField: 'person', ...always, dating: within } as const
const ofTown = { subject: 'township', ...always, dating: within } as const

const share = (id: CaseCheckId, { zh, en }: Label): FigureDefinition =>
  figureOver(caseCheck, {
    id: `case.${id}`,
    label: { zh, en },
    unit: percent,
    ...ofCase,
    where: [{ field: 'check', is: id }],
    aggregate: shareMet,
    good: 'moreIsBetter',
  })

const faults = (id: string, check: CaseCheckId, label: Label): FigureDefinition =>
  figureOver(caseCheck, {
    id,
    label,
    unit: findings,
    ...ofCase,
    where: [{ field: 'check', is: check }, isNotMet],
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  })

const townShare = (id: string, label: Label, where: On): FigureDefinition =>
  figureOver(caseCheck, {
    id,
    label,
    unit: percent,
    ...ofTown,
    where: [where],
    aggregate: shareMet,
    good: 'moreIsBetter',
  })

const isCheckId = (id: string): id is CaseCheckId => Object.hasOwn(caseCheckNames, id) && id !== 'settled'

/**
 * Figures of checks of cases, which nobody writes down: what a case, the cases of an officer and those of a township come
 * to. Each counts what could be told by its day; what cannot be told yet counts nowhere.
 */
export const caseCheckFigures: readonly FigureDefinition[] = [
  ...Object.keys(caseCheckNames)
    .filter(isCheckId)
    .map((id) => share(id, caseCheckNames[id])),
  faults('case.uncertified-actions', 'certified-officers', {
    zh: '案件中由不具备资格的人员执法',
    en: 'Action in the case by somebody not entitled',
  }),
  faults('case.powers-not-in-force', 'filed-by-power', {
    zh: '案件依据的赋权事项无效',
    en: 'The case rests on a power that was not in force',
  }),
  townShare(
    'enforcement.lawful-case-share',
    { zh: '程序全部合法的案件', en: 'Share of cases that were lawful in every step' },
    { field: 'check', is: 'lawful' },
  ),
  townShare(
    'enforcement.procedure-checks-share',
    { zh: '案件程序检查符合率', en: 'Share of the checks of procedure that cases met' },
    { field: 'aspect', is: 'procedure' },
  ),
  townShare(
    'enforcement.time-checks-share',
    { zh: '案件期限检查符合率', en: 'Share of the checks of time that cases met' },
    { field: 'aspect', is: 'time' },
  ),
  townShare(
    'enforcement.record-checks-share',
    { zh: '案件记录检查符合率', en: 'Share of the checks of records that cases met' },
    { field: 'aspect', is: 'record' },
  ),
  townShare(
    'enforcement.disclosure-checks-share',
    { zh: '案件公示检查符合率', en: 'Share of the checks of disclosure that cases met' },
    { field: 'aspect', is: 'disclosure' },
  ),
  figureOver(caseCheck, {
    id: 'officer.checks-met-share',
    label: { zh: '主办案件检查符合率', en: 'Share of checks met in the cases that the officer led' },
    unit: percent,
    ...ofOfficer,
    where: [ofAspects],
    aggregate: shareMet,
    good: 'moreIsBetter',
  }),
  figureOver(caseCheck, {
    id: 'officer.files-qualified-share',
    label: { zh: '主办案件案卷评查合格率', en: 'Share of reviewed files of the officer that are qualified' },
    unit: percent,
    ...ofOfficer,
    where: [{ field: 'check', is: 'file-review' }],
    aggregate: shareMet,
    good: 'moreIsBetter',
  }),
  figureOver(caseCheck, {
    id: 'officer.uncertified-actions',
    label: {
      zh: '主办案件中由不具备资格的人员执法',
      en: 'Cases that the officer led in which somebody not entitled acted',
    },
    unit: findings,
    ...ofOfficer,
    where: [{ field: 'check', is: 'certified-officers' }, isNotMet],
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
  figureOver(caseCheck, {
    id: 'officer.acted-not-entitled',
    label: {
      zh: '本人不具备执法资格时参与执法的案件',
      en: 'Cases in which the officer acted without being entitled to',
    },
    unit: findings,
    ...ofOfficer,
    where: [{ field: 'check', is: 'acted-entitled' }, isNotMet],
    aggregate: { type: 'count' },
    good: 'lessIsBetter',
  }),
]
