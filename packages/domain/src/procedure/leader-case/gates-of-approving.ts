import type { PostId } from '../../township/post.ts'
import { posts } from '../../township/post.ts'
import { codeIn } from '../code-in.ts'
import { convention } from '../convention.ts'
import type { ChargeGate } from './charge-gate.ts'
import { chargePractice, leadersTakeCharge } from './charge-law.ts'
import { isMade } from './charge-state.ts'

/** The heads of offices of the township itself, and its counsel: staff of the leaders and not leaders of a unit. */
const staff: ReadonlySet<PostId> = new Set([
  'partyGovernmentOfficeHead',
  'governanceCentreHead',
  'petitionOfficeHead',
  'serviceCentreHead',
  'enforcementOfficeHead',
  'legalCounsel',
])

/**
 * It is a leader who takes charge. Whom the article means is read so: the leadership team of the township, and the heads of
 * the police station and the judicial office, which are units of their own.
 *
 * @see 信访工作条例 第18条第2款
 */
export const leaderTakesCharge: ChargeGate = {
  id: 'leaderTakesCharge',
  label: { zh: '包案的应当是领导干部', en: 'It is a leader who takes charge' },
  lacks: {
    zh: '所填职务是办公室负责人或者法律顾问，不是领导干部',
    en: 'the post is that of the head of an office, or of the counsel, and of no leader',
  },
  remedy: {
    zh: '由班子成员或者派出机构负责人包案',
    en: 'let a member of the leadership team, or the head of a stationed unit, take charge',
  },
  citation: leadersTakeCharge,
  isOfEntry: true,
  judge: ({ entry }) => {
    const post = codeIn(posts, entry.facts['post'])
    return post === undefined || !staff.has(post)
  },
}

/** A number stands for one charge. */
export const oneCharge: ChargeGate = {
  id: 'oneCharge',
  label: { zh: '一个包案编号只提出一次', en: 'One number stands for one charge' },
  lacks: { zh: '该编号已有包案记录', en: 'a charge of this number was proposed already' },
  remedy: { zh: '新事项用新编号；登记有误的，更正原记录', en: 'use a new number, or correct the entry that is there' },
  citation: convention,
  judge: ({ state }) => state.leader === undefined,
}

/** What has steps was proposed. */
export const chargeProposed: ChargeGate = {
  id: 'chargeProposed',
  label: { zh: '应当先提出包案', en: 'A charge has to be proposed first' },
  lacks: { zh: '台账中没有该包案事项', en: 'nothing records that it was proposed' },
  remedy: { zh: '先登记领导包案，并核对包案编号', en: 'enter the charge first, and check its number' },
  citation: chargePractice,
  after: ['proposed'],
  judge: ({ state }) => state.leader !== undefined,
}

/** A proposal is decided on once. */
export const notDecidedYet: ChargeGate = {
  id: 'notDecidedYet',
  label: { zh: '包案只审批一次', en: 'A proposal is decided on once' },
  lacks: { zh: '该包案已经审批', en: 'it was decided on already' },
  remedy: {
    zh: '审批有误的，更正原记录；重新提出的，用新编号',
    en: 'correct the entry that is there, or propose it anew with another number',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'approved') && !isMade(state, 'notApproved'),
}

/** An approval names who gave it: whether that was the principal leader is told by an alert, and not refused. */
export const approverNamed: ChargeGate = {
  id: 'approverNamed',
  label: { zh: '审批须写明批准人职务', en: 'A decision says whose it is' },
  lacks: { zh: '没有写明批准人职务', en: 'the post of whoever decided is not stated' },
  remedy: { zh: '填写“批准人职务”', en: 'state who decided' },
  citation: chargePractice,
  isOfEntry: true,
  judge: ({ entry }) => codeIn(posts, entry.facts['approver']) !== undefined,
}

/** Whoever is in charge was approved. */
export const chargeApproved: ChargeGate = {
  id: 'chargeApproved',
  label: { zh: '包案须先经批准', en: 'A charge has to be approved first' },
  lacks: { zh: '没有批准记录', en: 'nothing records an approval' },
  remedy: { zh: '报主要负责人批准，并登记', en: 'have the principal leader approve it, and enter that' },
  citation: chargePractice,
  after: ['approved'],
  judge: ({ state }) => isMade(state, 'approved'),
}

/** What was closed goes no further. */
export const chargeOpen: ChargeGate = {
  id: 'chargeOpen',
  label: { zh: '结案以前方可办理', en: 'Nothing follows the closing' },
  lacks: { zh: '该包案已经结案', en: 'the charge is closed' },
  remedy: {
    zh: '漏记的，按实际日期补登；又有反复的，另行提出包案',
    en: 'enter what was left out with its own date; what comes up again is proposed anew',
  },
  citation: convention,
  judge: ({ state }) => !isMade(state, 'closed'),
}
