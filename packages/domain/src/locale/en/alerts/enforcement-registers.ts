import type {
  CertificateFinding,
  EnforcementPlace,
  EnforcementRegisterFinding,
} from '../../../alert/enforcement/enforcement-register-finding.ts'
import { committeeMembership } from '../../../ledger/enforcement/team/committee-membership.ts'
import { type EnforcementBody, enforcementBodies } from '../../../ledger/enforcement/team/enforcement-body.ts'
import { institutionSubjects } from '../../../ledger/enforcement/power/institution.ts'
import { teamMembership } from '../../../ledger/enforcement/team/team-membership.ts'
import { teamUnits } from '../../../ledger/enforcement/team/team-unit.ts'
import { type PostId, posts } from '../../../township/post.ts'
import { formatCreditHours } from '../../../value/credit-hours.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { date } = format
const [seats, teamPosts] = [committeeMembership.fields.seat.values, teamMembership.fields.post.values]
const placeName = (at: EnforcementPlace): string =>
  at.body === 'committee'
    ? `In the enforcement committee the seat “${seats[at.place].en}”`
    : `In the enforcement team the post “${teamPosts[at.place].en}”`
const all = (ids: readonly PostId[]): string => ids.map((id) => posts[id].en).join(' or ')
const bodies = (ids: readonly EnforcementBody[]): string => ids.map((id) => enforcementBodies[id].en).join(', ')
const hours = formatCreditHours
const dayCount = (days: number): string => `${days} ${days === 1 ? 'day' : 'days'}`

const lapsed: Readonly<Record<Extract<CertificateFinding, { readonly standing: string }>['standing'], string>> = {
  annulled: 'is annulled',
  givenUp: 'was given up',
  expired: 'has expired',
  suspended: 'is suspended',
}

/** What is amiss with the registers of enforcement: team, institutions, training, certificates, powers. */
export const enforcementRegisters: Sentences<'code', EnforcementRegisterFinding> = {
  enforcementPlaceVacant: ({ until, ...at }) =>
    `${placeName(at)} is vacant: ${until === undefined ? 'the ledger names nobody who ever held it' : `it was last held until ${date(until)}`}.`,
  enforcementPlaceWrongPost: ({ person, post, due, ...at }) =>
    post === undefined
      ? `${placeName(at)} is held by ${person}; it is not said by virtue of which post, and the person does not hold the post “${all(due)}” that day. By the township's own arrangement it belongs to: ${all(due)}.`
      : `${placeName(at)} is held by ${person} (${posts[post].en}); by the township's own arrangement it belongs to: ${all(due)}.`,
  enforcementPlaceOutdated: ({ person, post, until, successors, ...at }) =>
    [
      `${placeName(at)} still names ${person}, who `,
      until === undefined
        ? `never held the post “${posts[post].en}”`
        : `held the post “${posts[post].en}” until ${date(until)}`,
      successors.length === 0 ? '.' : `; its holder ${successors.join(', ')} is not in it.`,
    ].join(''),
  unitNotStationed: ({ unit, persons, until }) =>
    `The enforcement team has ${persons.length} of the unit “${teamUnits[unit].en}” (${persons.join(', ')}), which ${until === undefined ? 'is not recorded as stationed' : `was stationed until ${date(until)}`}. Check the persons, or enter the stationing.`,
  certifiedDiffers: ({ person, says }) =>
    says
      ? `The team's ledger says that ${person} holds a certificate; the register has none that is in force. Please check.`
      : `The team's ledger says that ${person} holds no certificate; the register has one in force. Please check.`,

  institutionPastReview: ({ institution, title, reviewBy, days }) =>
    `Institution ${institution} “${title}” was to be reviewed by ${date(reviewBy)}, ${dayCount(days)} ago.`,
  institutionsNotPublished: ({ institutions }) =>
    `Of the institutions in force, ${institutions.length} have no day of publication: ${institutions.join(', ')}. Publish them, or enter the day.`,
  institutionNotRepealed: ({ institution, title, replacedBy, since }) =>
    `Institution ${institution} “${title}” was replaced by ${replacedBy} from ${date(since)} and has no day of repeal: both are in force.`,
  institutionMissing: ({ subject }) =>
    `The report names “${institutionSubjects[subject].en}”; no institution in force is about it.`,
  institutionEditionsInForce: ({ subject, institutions }) =>
    `Of “${institutionSubjects[subject].en}”, editions that replaced one another are in force together: ${institutions.join(', ')}. Enter when they were repealed.`,

  trainingItemOverdue: ({ item, title, due, days }) =>
    `Training plan item ${item} “${title}” was to be carried out by ${date(due)}; no course held names it, ${dayCount(days)} later.`,
  courseOffPlan: ({ course, title, held, item }) =>
    `The course ${course} “${title}” of ${date(held)} names ${item === undefined ? 'no item of the plan' : `${item}, which is not in the plan`}. Please check.`,
  attendanceAboveOffered: ({ attendance, course, person, received, offered }) =>
    `Attendance ${attendance}: ${person} is said to have received ${hours(received)} credit-hours, more than the ${hours(offered)} that the course ${course} offered. Please check: offered and received are two numbers.`,
  officerBehindTarget: ({ person, year, on, daysServed, received, expected, norm, isYearOver }) => {
    const base = `${norm} credit-hours per person and year (unverified), by ${dayCount(daysServed)} served, without the days before joining, after leaving and on approved leave`
    return isYearOver
      ? `In ${year} ${person} received ${hours(received)} credit-hours and owed ${hours(expected)}: ${base}, rounded half up to quarters.`
      : `By ${date(on)} ${person} has received ${hours(received)} credit-hours; by the days that are over it would be ${hours(expected)}: ${base}, rounded down to quarters (reckoned so by this product, not by a rule).`
  },

  certificateExpiring: ({ certificate, person, expires, days }) =>
    `Certificate ${certificate} (${person}) is valid until ${date(expires)}, ${dayCount(days)} from now: have it renewed.`,
  officerWithoutCertificate: ({ person, certificate, standing }) =>
    `${person} is still in the enforcement office of the town; certificate ${certificate} ${lapsed[standing]} and no other is in force: the person may not act in enforcement meanwhile.`,
  certificateNotIssued: ({ person, passed, days, after }) =>
    `${person} passed the certificate examination on ${date(passed)}; ${dayCount(days)} later the register has no certificate (asked about after ${after} days, a choice of this product and not a rule).`,

  dutyOverlap: ({ item, title, bodies: claiming }) =>
    `Item ${item} “${title}” overlaps: each in its own list, these claim to lead: ${bodies(claiming)}. Settle it between them, or ask the authority above both to decide.`,
  dutyGap: ({ item, title, isDelegated, named }) =>
    `Item ${item} “${title}” is a gap: ${isDelegated ? 'it was handed over, and ' : ''}no body claims to lead in its own list${named.length === 0 ? '' : `; the lists of others name: ${bodies(named)}`}.`,
  dutyContradiction: ({ item, title, statedBy, holder, own }) =>
    [
      `On item ${item} “${title}” lists contradict each other: `,
      statedBy === 'delegatedPowers' ? 'the list of powers handed over' : `that of ${enforcementBodies[statedBy].en}`,
      ` says that ${enforcementBodies[holder].en} leads; the list of that body itself `,
      own.length === 0 ? 'says of nobody that it leads.' : `names: ${bodies(own)}.`,
    ].join(''),
  dutyWithoutPower: ({ item, title, statedBy }) =>
    `Item ${item} “${title}”: the list of ${bodies(statedBy)} says that the enforcement team of the town leads; the powers handed over do not have it that day. The town may impose penalties only within them.`,
  powerNotPublished: ({ power, item, title, publishedOn }) =>
    `Power ${power} (item ${item} “${title}”) is in force and ${publishedOn === undefined ? 'has no day of publication' : `was to be published on ${date(publishedOn)}, later than this day`}. The decision of the province has to be published: please check.`,
  casesOfEndedPower: ({ power, item, title, until, replacedBy, cases }) =>
    `Power ${power} (item ${item} “${title}”) was in force until ${date(until)} and ${replacedBy === undefined ? 'nothing replaced it' : `was replaced by ${replacedBy}`}; ${cases.length} undecided ${cases.length === 1 ? 'case rests' : 'cases rest'} on it: ${cases.join(', ')}.`,
}
