import { figureOver } from '../../figure-over.ts'
import { percent, standing, within } from '../../figure-terms.ts'
import { certificateExam } from '../team/certificate-exam.ts'
import { certificateStatus } from '../team/certificate-status.ts'
import { committeeMembership } from '../team/committee-membership.ts'
import { enforcementBodyFounding } from '../team/enforcement-body-founding.ts'
import { enforcementCertificate } from '../team/enforcement-certificate.ts'
import { entitlementSpan } from '../team/entitlement-span.ts'
import { stationedUnit } from '../team/stationed-unit.ts'
import { teamEntitlement } from '../team/team-entitlement.ts'
import { teamMembership } from '../team/team-membership.ts'

const heads = { zh: '人', en: 'people' } as const
const units = { zh: '个', en: 'units' } as const
const certificates = { zh: '本', en: 'certificates' } as const
const whole = { subject: 'township', measure: 'count' } as const

/** In force by its own dates: not expired, and not given up before. Suspensions are another ledger and another figure. */
const certificateInForce = { by: 'asOf', from: 'occurred', until: 'closed', lapses: 'expires' } as const

/**
 * Figures of the bodies of enforcement, of who belongs to them and of who may act. Who is in the team and who holds a
 * certificate are two numbers.
 */
export const enforcementTeamFigures = [
  figureOver(teamMembership, {
    id: 'enforcement.team-members',
    label: { zh: '综合执法队伍人数', en: 'Members of the enforcement team' },
    unit: { zh: '人', en: 'people' },
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    measure: 'count',
    good: 'neither',
  }),
  figureOver(teamEntitlement, {
    id: 'enforcement.certified-share',
    label: {
      zh: '综合执法办公室人员有效持证率（按执法证台账，暂扣、吊销的不计）',
      en: 'Share of the enforcement office that is entitled by a certificate (by the register; none suspended or annulled)',
    },
    unit: percent,
    subject: 'township',
    where: [{ field: 'unit', is: 'enforcementOffice' }],
    dating: standing,
    aggregate: { type: 'share', met: [{ field: 'entitled', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(enforcementBodyFounding, {
    id: 'enforcement.bodies',
    label: { zh: '已设立的执法委员会、执法队、执法办公室', en: 'Committee, team and office of enforcement founded' },
    unit: { zh: '个', en: 'bodies' },
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'body' },
    good: 'moreIsBetter',
  }),
  figureOver(committeeMembership, {
    id: 'enforcement.committee-members',
    label: { zh: '执法委员会组成人员', en: 'Members of the enforcement committee' },
    unit: heads,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    good: 'neither',
  }),
  figureOver(stationedUnit, {
    id: 'enforcement.stationed-units',
    label: { zh: '派驻执法队的单位', en: 'Units stationed in the enforcement team' },
    unit: units,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'unit' },
    good: 'neither',
  }),
  figureOver(teamMembership, {
    id: 'enforcement.stationed-people',
    label: { zh: '派驻单位的执法队成员', en: 'Members of the team from stationed units' },
    unit: heads,
    ...whole,
    where: [
      {
        field: 'unit',
        in: ['policeStation', 'judicialOffice', 'naturalResourcesOffice', 'marketRegulationOffice', 'other'],
      },
    ],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    good: 'neither',
  }),
]

/** Figures of certificates. Who is in the team and who holds a certificate are two numbers. */
export const certificateFigures = [
  figureOver(certificateExam, {
    id: 'enforcement.certificate-exam-share',
    label: { zh: '执法证考试通过率', en: 'Share of candidates who passed the certificate examination' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: within,
    aggregate: { type: 'share', met: [{ field: 'passed', is: true }], distinct: 'person' },
    measure: 'count',
    good: 'moreIsBetter',
    whenNone: 'zero',
  }),
  figureOver(entitlementSpan, {
    id: 'enforcement.certified-officers',
    label: {
      zh: '持有效执法证的人员（过期、注销、暂扣、吊销的不计）',
      en: 'People entitled by an enforcement certificate (none that is expired, given up, suspended or annulled)',
    },
    unit: heads,
    ...whole,
    where: [],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'person' },
    good: 'moreIsBetter',
  }),
  figureOver(enforcementCertificate, {
    id: 'enforcement.certificates-in-force',
    label: {
      zh: '有效期内的执法证（未扣除暂扣、吊销）',
      en: 'Enforcement certificates that have not run out (suspended and annulled ones included)',
    },
    unit: certificates,
    ...whole,
    where: [],
    dating: certificateInForce,
    aggregate: { type: 'count' },
    good: 'neither',
  }),
  figureOver(certificateStatus, {
    id: 'enforcement.certificates-suspended',
    label: { zh: '暂扣中的执法证', en: 'Enforcement certificates that are suspended' },
    unit: certificates,
    ...whole,
    where: [{ field: 'status', is: 'suspended' }],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'certificate' },
    whenNone: 'zero',
    good: 'lessIsBetter',
  }),
  figureOver(certificateStatus, {
    id: 'enforcement.certificates-annulled',
    label: { zh: '吊销的执法证', en: 'Enforcement certificates that are annulled' },
    unit: certificates,
    ...whole,
    where: [{ field: 'status', is: 'annulled' }],
    dating: standing,
    aggregate: { type: 'countDistinct', field: 'certificate' },
    whenNone: 'zero',
    good: 'lessIsBetter',
  }),
]
