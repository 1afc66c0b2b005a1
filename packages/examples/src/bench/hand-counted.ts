import {
  type Count as CountOf,
  add,
  inTime,
  inYear,
  monthOf,
  share,
  standing,
  whileStanding,
  withinYear,
} from './hand-pass.ts'

// The year of the town counted by hand: one pass over the entries with every condition written out. The checks of cases and
// who is entitled are rows here like any other: what derives them is not scoring.

const leading = () => ({
  places: new Set<unknown>(),
  meetings: 0,
  offices: share(),
  secretary: 0,
  mayor: 0,
  secretaryAccounts: 0,
  mayorAccounts: 0,
  duties: new Set<unknown>(),
  acted: new Set<unknown>(),
  plan: share(),
  tasks: new Set<unknown>(),
  takenUp: new Set<unknown>(),
  team: new Set<unknown>(),
  centre: 0,
  preMeeting: 0,
  lectures: 0,
  attendance: share(),
  servants: new Set<unknown>(),
  sat: new Set<unknown>(),
  passed: new Set<unknown>(),
  advocates: new Set<unknown>(),
  inPost: new Set<unknown>(),
})
const doing = () => ({
  reviewed: share(),
  collective: share(),
  participation: share(),
  files: share(),
  institutions: 0,
  powers: new Set<unknown>(),
  powersPublished: new Set<unknown>(),
  planned: new Set<unknown>(),
  heldItems: new Set<unknown>(),
  lawful: share(),
  timely: share(),
  disclosed: share(),
  annualData: 0,
  whistles: 0,
  quarters: 0,
  office: new Set<unknown>(),
  certified: new Set<unknown>(),
  examined: new Set<unknown>(),
  examPassed: new Set<unknown>(),
  joint: 0,
  patrols: 0,
  training: new Set<string>(),
})
/** What is counted of leading, studying, deciding and enforcing, before anything is. */
export const emptyLed = () => ({ ...leading(), ...doing() })
type Led = ReturnType<typeof emptyLed>
type Count = CountOf<Led>

const studied: Count = (c, { facts: { body, activity, topic, held } }) => {
  if (held !== true) return
  if (body === 'theoryStudyCenterGroup' && activity === 'centreGroupStudy' && topic === 'ruleOfLaw') c.centre++
  if (body === 'leadershipTeam' && activity === 'preMeetingStudy') c.preMeeting++
  if (body === 'leadershipTeam' && activity === 'lecture' && topic === 'ruleOfLaw') c.lectures++
}
const sat: Count = (c, { facts: { exam, personCategory, person, passed } }) => {
  if (exam !== 'studyLawExam' || personCategory !== 'civilServant') return
  c.sat.add(person)
  if (passed === true) c.passed.add(person)
}
const metUp: Count = (c, { facts: { topic, partyGovernmentOfficeAttended, judicialOfficeAttended } }) => {
  if (topic === 'other') return
  c.meetings++
  add(c.offices, partyGovernmentOfficeAttended === true && judicialOfficeAttended === true)
}
const acted: Count = (c, { facts: { post, act, duty } }) => {
  const leader = post === 'townMayor' ? 'mayor' : 'secretary'
  c[act === 'accounted' ? (`${leader}Accounts` as const) : leader]++
  c.acted.add(duty)
}
const planned: Count = (c, { clocks: { occurred, closed }, facts: { due, task } }) => {
  if (inYear(due)) add(c.plan, inTime(closed, due))
  if (inYear(occurred)) c.takenUp.add(task)
}
const attended: Count = (c, { facts: { status } }) => {
  if (status !== 'leave') add(c.attendance, status === 'attended')
}
const trained: Count = (c, { clocks, facts: { person } }) => {
  if (inYear(clocks['occurred'])) c.advocates.add(person)
  if (standing(clocks)) c.inPost.add(person)
}
const decided: Count = (c, { facts }) => {
  add(c.reviewed, facts['legalityReview'] === 'passed')
  add(c.collective, facts['collectivelyDecided'] === true)
  add(c.participation, facts['publicParticipation'] === 'done' || facts['publicParticipation'] === 'waived')
  add(c.files, facts['matter'] !== undefined)
}
const held: Count = (c, { clocks, facts }) => {
  if (facts['held'] !== true) return
  if (facts['audience'] === 'gridMembers') {
    c.training.add(monthOf(clocks['occurred']))
    return
  }
  c.quarters += Number(facts['creditHours'])
  c.heldItems.add(facts['planItem'])
}
const intended: Count = (c, { key, facts: { audience, due } }) => {
  if (audience === 'enforcementOfficers' && inYear(due)) c.planned.add(key)
}
const checked: Count = (c, { facts: { check, aspect, met } }) => {
  if (check === 'lawful') add(c.lawful, met === true)
  if (aspect === 'time') add(c.timely, met === true)
  if (aspect === 'disclosure') add(c.disclosed, met === true)
}
const member: Count = (c, { facts }) => {
  if (facts['unit'] !== 'enforcementOffice') return
  c.office.add(facts['person'])
}
const certified: Count = (c, { facts }) => {
  if (facts['unit'] === 'enforcementOffice' && facts['entitled'] === true) c.certified.add(facts['person'])
}
/** How an entry of each of these kinds is counted. */
export const ledCounters: Readonly<Record<string, Count>> = {
  'leading-group-membership': whileStanding((c, { facts }) => void c.places.add(facts['place'])),
  'party-meeting': withinYear(metUp),
  'first-person-duty': withinYear(acted),
  'first-person-duty-item': whileStanding((c, { key }) => void c.duties.add(key)),
  'work-plan-item': planned,
  'report-task': withinYear((c, { key }) => void c.tasks.add(key)),
  'review-team-membership': whileStanding((c, { facts }) => void c.team.add(facts['component'])),
  'study-attendance': withinYear(attended),
  person: whileStanding((c, { key, facts }) => {
    if (facts['category'] === 'civilServant') c.servants.add(key)
  }),
  'study-session': withinYear(studied),
  'exam-result': withinYear(sat),
  'legal-literacy-advocate': trained,
  'major-decision': withinYear(decided),
  institution: whileStanding((c) => void c.institutions++),
  'delegated-power': whileStanding((c, { clocks: { occurred }, facts: { item, publishedOn } }) => {
    c.powers.add(item)
    if (inTime(publishedOn, occurred)) c.powersPublished.add(item)
  }),
  'training-course': withinYear(held),
  'training-plan-item': intended,
  'case-check': withinYear(checked),
  'enforcement-disclosure': withinYear(
    (c, { facts }) => void (c.annualData += facts['stage'] === 'annualData' ? 1 : 0),
  ),
  whistle: withinYear((c) => void c.whistles++),
  'team-membership': whileStanding(member),
  'team-entitlement': whileStanding(certified),
  'certificate-exam': withinYear((c, { facts }) => {
    c.examined.add(facts['person'])
    if (facts['passed'] === true) c.examPassed.add(facts['person'])
  }),
  'joint-enforcement': withinYear((c, { facts }) => void (c.joint += facts['leadUnit'] === 'department' ? 1 : 0)),
  patrol: withinYear((c, { facts }) => void (c.patrols += facts['team'] === 'enforcementTeam' ? 1 : 0)),
}
