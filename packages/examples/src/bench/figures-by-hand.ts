import type { Database } from 'better-sqlite3'

// Every figure of a township-year as somebody would write it: one statement each, nothing scoped, no definitions read. It is
// what counting is measured against, and it is wrong as soon as a figure changes. `@t` is the township, `@a` and `@z` the
// first and last day of the year.

const during = (date = 'occurred'): string => `township = @t and ${date} >= @a and ${date} <= @z`
const standing = `township = @t and occurred <= @z and (closed is null or closed >= @z)`
const count = (table: string, where: string): string => `select count(*), null from entry_${table} where ${where}`
const distinct = (table: string, field: string, where: string): string =>
  `select count(distinct ${field}), null from entry_${table} where ${where} and ${field} is not null`
const share = (table: string, met: string, where: string): string =>
  `select count(*) filter (where ${met}), count(*) from entry_${table} where ${where}`
const persons = (table: string, met: string, where: string): string =>
  `select count(distinct person) filter (where ${met}), count(distinct person) from entry_${table} where ${where}`
const events = (category: string, source = ''): string =>
  count(
    'event',
    `${during('reported')} and category = '${category}' and handled = 1 and "duplicateOf" is null${source && ` and source = '${source}'`}`,
  )
const session = (body: string, activity: string): string =>
  `${during()} and held = 1 and body = '${body}' and activity = '${activity}'`
const sitters = `${during()} and exam = 'studyLawExam' and "personCategory" = 'civilServant'`
const courses = (audience: string): string => `${during()} and held = 1 and audience = '${audience}'`

// By a certificate that stands and has not expired, and that was neither suspended nor annulled on the day.
const entitled = `exists (select 1 from entry_enforcement_certificate c where c.township = entry_team_membership.township
    and c.person = entry_team_membership.person and c.occurred <= @z and c.expires >= @z and (c.closed is null or c.closed >= @z)
    and not exists (select 1 from entry_certificate_status s where s.township = c.township and s.certificate = c.key
      and s.occurred <= @z and (s.closed is null or s.closed >= @z)))`

// Until when an event has to be closed, and whether it was: of its row, or where a step put it off, took it back or sent it
// elsewhere of both. What was missed first (put off, taken back or sent elsewhere too late) is missed.
const closure = (category = ''): string => `with s as (select event,
      substr(max(occurred || until) filter (where step in ('delayApproved', 'reopened')), 11) until,
      max(occurred) filter (where step = 'reopened') reopened,
      min(occurred) filter (where step in ('rejected', 'merged', 'transferred')) gone,
      min(occurred) filter (where step = 'delayApproved') asked
    from entry_event_step where township = @t
      and step in ('delayApproved', 'reopened', 'rejected', 'merged', 'transferred') group by event),
  owed as (
    select due, closed from entry_event where ${during('due')} and valid = 1 and "duplicateOf" is null${category}
      and key not in (select event from s)
    union all
    select case when asked > due then due else coalesce(s.until, due) end,
      case when closed >= coalesce(reopened, '') then closed end
    from s join entry_event e on e.township = @t and e.key = s.event
    where valid = 1 and "duplicateOf" is null${category} and (gone is null or gone > coalesce(s.until, due)))
  select count(*) filter (where closed <= due), count(*) from owed where due >= @a and due <= @z`

const statements = [
  count('party_meeting', `${during()} and topic in ('ruleOfLaw', 'workReport')`),
  count('first_person_duty', `${during()} and post = 'partySecretary' and act <> 'accounted'`),
  count('first_person_duty', `${during()} and post = 'townMayor' and act <> 'accounted'`),
  distinct('leading_group_membership', 'place', standing),
  count('study_session', `${session('theoryStudyCenterGroup', 'centreGroupStudy')} and topic = 'ruleOfLaw'`),
  count('study_session', session('leadershipTeam', 'preMeetingStudy')),
  count('study_session', `${session('leadershipTeam', 'lecture')} and topic = 'ruleOfLaw'`),
  distinct('exam_result', 'person', sitters),
  persons('exam_result', 'passed = 1', sitters),
  distinct('legal_literacy_advocate', 'person', during()),
  share('major_decision', `"legalityReview" = 'passed'`, during()),
  share('major_decision', '"collectivelyDecided" = 1', during()),
  share('major_decision', `"publicParticipation" in ('done', 'waived')`, during()),
  distinct('team_membership', 'person', standing),
  persons('team_membership', entitled, `${standing} and unit = 'enforcementOffice'`),
  count('institution', standing),
  count('training_course', courses('enforcementOfficers')),
  `select sum("creditHours"), null from entry_training_course where ${courses('enforcementOfficers')}`,
  persons('certificate_exam', 'passed = 1', during()),
  count('joint_enforcement', `${during()} and "leadUnit" = 'department'`),
  count('patrol', `${during()} and team = 'enforcementTeam'`),
  events('dispute', 'village'),
  events('hazard'),
  events('groupPetition'),
  events('securityClue', 'gridMember'),
  events('epidemicControl', 'gridMember'),
  events('other'),
  closure(),
  closure(` and category = 'dispute'`),
  count('training_course', courses('gridMembers')),
  count('monthly_assessment', during()),
  distinct('grid_assignment', 'member', `${during('closed')} and replaced = 1`),
  count('commendation', `${during()} and "to" = 'township'`),
  count('veto_finding', `${during()} and finding = 'majorUnlawfulIncident'`),
  count('veto_finding', `${during()} and finding = 'falsifiedData'`),
  count('veto_finding', `${during()} and finding = 'reportNotPublished'`),
  `select count(*) filter (where exists (select 1 from entry_counsel_appointment c where c.township = v.township
      and c.division = v.key and c.occurred <= @z and (c.closed is null or c.closed >= @z))), count(*)
    from entry_village v where ${standing}`,
  count('publicity_event', during()),
  share('report_registration', 'occurred <= "submissionDue"', during('"submissionDue"')),
  share('report_registration', '"publishedOn" <= "publicationDue"', during('"publicationDue"')),
]

/** The figures that the statements count, in their order: those of the first release; others are asked for in neither way. */
export const countedByHand: readonly string[] = [
  'organisation.rule-of-law-meetings',
  'organisation.party-secretary-acts',
  'organisation.mayor-acts',
  'organisation.leading-group-places',
  'study.centre-group-sessions',
  'study.pre-meeting-sessions',
  'study.leadership-lectures',
  'study.exam-sitters',
  'study.exam-pass-share',
  'study.advocates-trained',
  'decision.legality-review-share',
  'decision.collective-share',
  'decision.participation-share',
  'enforcement.team-members',
  'enforcement.certified-share',
  'enforcement.institutions',
  'enforcement.training-courses',
  'enforcement.training-hours-offered',
  'enforcement.certificate-exam-share',
  'enforcement.joint-with-department',
  'enforcement.patrols',
  'grid.disputes',
  'grid.hazards',
  'grid.group-petitions',
  'grid.security-clues',
  'grid.epidemic-participations',
  'grid.other-matters',
  'grid.timely-closure-share',
  'grid.dispute-closure-share',
  'grid.training-sessions',
  'grid.monthly-assessments',
  'grid.members-replaced',
  'township.commendations',
  'township.major-unlawful-incidents',
  'township.falsified-data',
  'township.report-not-published',
  'service.counsel-coverage',
  'service.publicity-events',
  'report.submitted-in-time',
  'report.published-in-time',
]

/** A count and what it is out of, if it is a share. */
export type Counted = readonly [value: number, of: number | null]

/** Prepares all of them; a call counts a township's year. */
export const figuresByHand = (database: Database): ((township: string, year: number) => readonly Counted[]) => {
  const prepared = statements.map((sql) => database.prepare<[object], Counted>(sql).raw())
  return (t, year) => {
    const [a, z] = [`${year}-01-01`, `${year}-12-31`]
    return prepared.map((statement) => statement.get({ t, a, z }) ?? [0, null])
  }
}
