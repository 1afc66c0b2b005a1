import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import { circular } from '../ledger/grid/assessment/circular.ts'
import { problemStep } from '../ledger/report/problem-step.ts'
import { problem } from '../ledger/report/problem.ts'
import { reportRegistration } from '../ledger/report/report-registration.ts'
import { leaderCaseStep } from '../ledger/service/petition/leader-case-step.ts'
import { leaderCase } from '../ledger/service/petition/leader-case.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { named, toldEntry } from './told-entry.ts'

/** A charge of the deputy mayor, proposed on a day; of a petition unless told otherwise. */
export const charge = (on: CivilDate, facts: LooseValues = {}, key = 'BA-1'): LooseEntry =>
  toldEntry(
    leaderCase,
    key,
    { occurred: on },
    {
      title: '占道经营积案',
      leader: 'p-0004',
      post: 'deputyMayor',
      ...(facts['dispute'] === undefined && { petition: 'XF-1' }),
      ...facts,
    },
  )

/** A step of a charge, with what it needs to be allowed. */
export const chargeStep = (
  step: keyof typeof leaderCaseStep.fields.step.values,
  on: CivilDate,
  facts: LooseValues = {},
  of = 'BA-1',
): LooseEntry => {
  const decided = { approver: 'partySecretary' }
  const needed: Partial<Record<typeof step, LooseValues>> = {
    approved: decided,
    notApproved: decided,
    extensionApproved: decided,
    extensionRefused: decided,
    extensionRequested: { reason: '牵涉多个部门' },
    papersFiled: { document: 'BAJA-1' },
    reported: { meeting: 'DWH-1' },
  }
  return toldEntry(
    leaderCaseStep,
    named(on, { of, step }),
    { occurred: on },
    { charge: of, step, ...needed[step], ...facts },
  )
}

/** A problem of the report on 2022 with its cause, for which the deputy mayor answers. */
export const problemOf = (on: CivilDate, facts: LooseValues = {}, key = 'WT-1'): LooseEntry => {
  const stated = {
    source: 'annualReport',
    reportYear: 2022,
    number: 1,
    title: '执法力量不足',
    cause: '编制紧张',
    owner: 'deputyMayor',
    ...facts,
  }
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
  return toldEntry(problem, key, { occurred: on }, known)
}

/** A step of a rectification, with what it needs to be allowed. */
export const rectified = (
  step: keyof typeof problemStep.fields.step.values,
  on: CivilDate,
  facts: LooseValues = {},
  of = 'WT-1',
): LooseEntry => {
  const checked = { by: 'deputySecretary' }
  const needed: Partial<Record<typeof step, LooseValues>> = {
    causeFound: { reason: '编制紧张' },
    measureSet: { measure: '补充人员' },
    extended: { ...checked, reason: '招录推迟' },
    verified: checked,
    verificationFailed: { ...checked, reason: '人员未到岗' },
    reopened: { reason: '又有人离职' },
  }
  return toldEntry(
    problemStep,
    named(on, { of, step }),
    { occurred: on },
    { problem: of, step, ...needed[step], ...facts },
  )
}

/** The registration of the report on a year, in order unless told otherwise. */
export const registered = (reportYear: number, on: CivilDate, facts: LooseValues = {}): LooseEntry => {
  const stated = {
    reportYear,
    submissionDue: `${reportYear + 1}-02-28`,
    publicationDue: `${reportYear + 1}-03-31`,
    publishedOn: `${reportYear + 1}-03-20`,
    coversBothLeaders: true,
    copied: true,
    medium: 'website',
    url: 'https://example.invalid/report',
    ...facts,
  }
  const known = Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined))
  return toldEntry(reportRegistration, `NDBG-${reportYear} ${on}`, { occurred: on }, known)
}

/** A circular of the county about annual reports. */
export const circulated = (on: CivilDate): LooseEntry =>
  toldEntry(
    circular,
    `TB-${on}`,
    { occurred: on },
    { about: 'annualReport', issuer: 'county', title: '关于年度报告报送情况的通报' },
  )
