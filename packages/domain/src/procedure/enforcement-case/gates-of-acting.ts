import type { Citation } from '../../law/citation.ts'
import { mayAct } from '../../ledger/enforcement/team/entitlement.ts'
import type { Attempt } from '../procedure.ts'
import type { CaseGate } from './case-gate.ts'
import type { CaseState } from './case-state.ts'
import { knownBy, withEndsKnownBy } from './known-by.ts'
import { officersOf } from './officers-of.ts'
import { compulsionLaw, penaltyLaw, transferProvisions } from './penalty-law.ts'

const two = (id: string, citation: Citation, label: CaseGate['label']): CaseGate => ({
  id,
  label,
  lacks: { zh: '没有写明两名执法人员', en: 'two officers are not named' },
  remedy: {
    zh: '由两名以上执法人员办理，填写执法人员代号和第二执法人员代号',
    en: 'have two officers do it, and state the keys of both',
  },
  citation,
  isOfEntry: true,
  judge: ({ entry }) => officersOf(entry).length === 2,
})

/**
 * At least two officers act.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const twoOfficers = two('twoOfficers', penaltyLaw(42, { paragraph: 1 }), {
  zh: '执法人员不得少于两人',
  en: 'At least two officers have to act',
})

/**
 * At least two officers seal or seize.
 *
 * @see 中华人民共和国行政强制法 第18条
 */
export const twoOfficersSeize = two('twoOfficersSeize', compulsionLaw(18, { item: 2 }), {
  zh: '行政强制措施由两名以上行政执法人员实施',
  en: 'At least two officers have to take a compulsory measure',
})

/**
 * At least two officers establish what is reported as a suspected crime.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const twoOfficersReport = two('twoOfficersReport', transferProvisions(5, { paragraph: 1 }), {
  zh: '涉嫌犯罪案件由两名或者两名以上执法人员组成专案组核实并提出移送报告',
  en: 'Two officers or more establish the facts of a suspected crime and report on its transfer',
})

// Certificates may be entered afterwards; that one was given up or suspended counts when it was written by then.
const unentitled = ({ state, entry, on, background }: Attempt<CaseState>): readonly string[] => {
  const field = state.opened?.field
  if (field === undefined) return []
  const certificates = withEndsKnownBy(background.entries('enforcement-certificate'), entry.recorded)
  const statuses = knownBy(background.entries('certificate-status'), entry.recorded)
  return officersOf(entry).filter((person) => !mayAct(certificates, statuses, { person, field, on }))
}

const entitled = (id: string, citation: Citation, label: CaseGate['label']): CaseGate => ({
  id,
  label,
  lacks: {
    zh: '有的执法人员当日没有执法范围覆盖本案领域的有效执法证',
    en: 'some of them hold no certificate that is valid on that day and covers the field of the case',
  },
  remedy: {
    zh: '由持有有效执法证且执法范围覆盖本案领域的人员办理；证件漏记的，先登记执法证',
    en: 'have it done by officers whose certificates are valid and cover the field; enter certificates that were left out',
  },
  citation,
  isOfEntry: true,
  judge: (attempt) => {
    const [first, ...others] = unentitled(attempt)
    return first === undefined || { keys: [first, ...others] }
  },
})

/**
 * The officers are qualified: each holds a certificate that is valid on the day and covers the field of the case.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const bothEntitled = entitled('bothEntitled', penaltyLaw(42, { paragraph: 1 }), {
  zh: '行政处罚应当由具有行政执法资格的执法人员实施',
  en: 'Penalties are carried out by officers who are qualified to enforce',
})

/**
 * The officers who seal or seize are qualified.
 *
 * @see 中华人民共和国行政强制法 第17条
 */
export const bothEntitledToSeize = entitled('bothEntitledToSeize', compulsionLaw(17, { paragraph: 3 }), {
  zh: '行政强制措施应当由具备资格的行政执法人员实施',
  en: 'Compulsory measures are taken by officers who are qualified to enforce',
})

/**
 * The officers showed their certificates.
 *
 * @see 中华人民共和国行政处罚法 第55条
 */
export const certificatesShown: CaseGate = {
  id: 'certificatesShown',
  label: {
    zh: '调查或者检查时，应当主动出示执法证件',
    en: 'Officers show their certificates when they investigate or inspect',
  },
  lacks: { zh: '没有写明出示了执法证件', en: 'it does not say that they were shown' },
  remedy: {
    zh: '出示后登记“出示执法证件”为是；未出示的，出示后重新调查取证',
    en: 'record that they were shown; if they were not, show them and take the evidence again',
  },
  citation: penaltyLaw(55, { paragraph: 1 }),
  isOfEntry: true,
  judge: ({ entry }) => entry.facts['certificatesShown'] === true,
}
