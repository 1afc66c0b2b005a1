import { coverBy, figureOver } from '../figure-over.ts'
import { percent, standing, times, within } from '../figure-terms.ts'
import { firstPersonDutyItem } from './first-person-duty-item.ts'
import { firstPersonDuty } from './first-person-duty.ts'
import { leadingGroupMembership } from './leading-group-membership.ts'

// 述法 is counted by figures of its own.
const inPerson = { field: 'act', in: ['deployed', 'asked', 'coordinated', 'supervised'] } as const

/** Figures of the leading group. */
export const leadingGroupFigures = [
  figureOver(leadingGroupMembership, {
    id: 'organisation.leading-group-places',
    label: { zh: '领导小组已设职务', en: 'Places filled in the leading group' },
    unit: { zh: '类', en: 'kinds of place' },
    subject: 'township',
    where: [],
    dating: { by: 'asOf', from: 'occurred', until: 'closed' },
    aggregate: { type: 'countDistinct', field: 'place' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]

/** Figures of the first persons responsible. */
export const firstPersonFigures = [
  figureOver(firstPersonDuty, {
    id: 'organisation.party-secretary-acts',
    label: { zh: '党委书记履行第一责任人职责', en: 'Acts of the Party secretary as first person responsible' },
    unit: times,
    subject: 'township',
    where: [{ field: 'post', is: 'partySecretary' }, inPerson],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(firstPersonDuty, {
    id: 'organisation.mayor-acts',
    label: { zh: '镇长履行第一责任人职责', en: 'Acts of the mayor as first person responsible' },
    unit: times,
    subject: 'township',
    where: [{ field: 'post', is: 'townMayor' }, inPerson],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(firstPersonDuty, {
    id: 'organisation.party-secretary-accounts',
    label: { zh: '党委书记述法', en: 'Reports of the Party secretary on rule-of-law performance' },
    unit: times,
    subject: 'township',
    where: [
      { field: 'post', is: 'partySecretary' },
      { field: 'act', is: 'accounted' },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(firstPersonDuty, {
    id: 'organisation.mayor-accounts',
    label: { zh: '镇长述法', en: 'Reports of the mayor on rule-of-law performance' },
    unit: times,
    subject: 'township',
    where: [
      { field: 'post', is: 'townMayor' },
      { field: 'act', is: 'accounted' },
    ],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(firstPersonDutyItem, {
    id: 'organisation.duty-coverage',
    label: { zh: '第一责任人职责履行率', en: 'Share of duties of the first persons responsible that an act served' },
    unit: percent,
    subject: 'township',
    where: [],
    dating: standing,
    aggregate: {
      type: 'coverage',
      by: coverBy(firstPersonDuty, { field: 'duty', where: [], dating: within }),
    },
    measure: 'count',
    good: 'moreIsBetter',
  }),
]
