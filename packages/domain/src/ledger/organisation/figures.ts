import { figureOver } from '../figure-over.ts'
import { times, within } from '../figure-terms.ts'
import { firstPersonDuty } from './first-person-duty.ts'
import { leadingGroupMembership } from './leading-group-membership.ts'
import { partyMeeting } from './party-meeting.ts'

/** Figures of the leading group, Party meetings and the first persons responsible. */
export const organisationFigures = [
  figureOver(partyMeeting, {
    id: 'organisation.rule-of-law-meetings',
    label: { zh: '党委会议专题研究法治政府建设', en: 'Party committee meetings on the rule of law' },
    unit: times,
    subject: 'township',
    where: [{ field: 'topic', in: ['ruleOfLaw', 'workReport'] }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
  figureOver(firstPersonDuty, {
    id: 'organisation.party-secretary-acts',
    label: { zh: '党委书记履行第一责任人职责', en: 'Acts of the Party secretary as first person responsible' },
    unit: times,
    subject: 'township',
    where: [{ field: 'post', is: 'partySecretary' }],
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
    where: [{ field: 'post', is: 'townMayor' }],
    dating: within,
    aggregate: { type: 'count' },
    measure: 'count',
    good: 'moreIsBetter',
  }),
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
