import { type Count as CountOf, add, inTime, inYear, monthOf, share, whileStanding, withinYear } from './hand-pass.ts'

// The other half of the year counted by hand: whom the township serves, and how it settles what comes in.

/** What is counted of grids, services, disputes, petitions and reports, before anything is. */
export const emptyServed = () => ({
  closure: share(),
  disputes: share(),
  assessments: new Set<string>(),
  commendations: 0,
  hazards: share(),
  answered: share(),
  trainingSeats: share(),
  circulars: new Set<unknown>(),
  concluded: share(),
  visited: share(),
  reconciled: share(),
  petitions: share(),
  told: share(),
  charges: share(),
  villages: new Set<unknown>(),
  covered: new Set<unknown>(),
  served: new Set<unknown>(),
  publicity: 0,
  applications: share(),
  oneWindow: share(),
  oneNetwork: share(),
  applicants: share(),
  aid: share(),
  clients: share(),
  submitted: share(),
  published: share(),
  copied: share(),
  bothLeaders: share(),
  rectified: share(),
  causes: share(),
})

type Count = CountOf<ReturnType<typeof emptyServed>>

const happened: Count = (c, { clocks: { closed }, facts: { category, due } }) => {
  if (!inYear(due)) return
  add(c.closure, inTime(closed, due))
  if (category === 'dispute') add(c.disputes, inTime(closed, due))
  if (category === 'hazard') add(c.hazards, inTime(closed, due))
}

const handedIn: Count = (c, { clocks: { occurred }, facts }) => {
  if (inYear(facts['submissionDue'])) add(c.submitted, inTime(occurred, facts['submissionDue']))
  if (inYear(facts['publicationDue'])) add(c.published, inTime(facts['publishedOn'], facts['publicationDue']))
  if (!inYear(occurred)) return
  add(c.copied, facts['copied'] === true)
  add(c.bothLeaders, facts['coversBothLeaders'] === true)
}
const isContent = (said: unknown): boolean => said === 'satisfied' || said === 'fair'
const mediated: Count = (c, { facts }) => {
  if (inYear(facts['due'])) add(c.concluded, inTime(facts['concludedOn'], facts['due']))
  if (inYear(facts['visitBy'])) add(c.visited, inTime(facts['visitedOn'], facts['visitBy']))
  if (inYear(facts['visitedOn']) && facts['satisfaction'] !== undefined)
    add(c.reconciled, isContent(facts['satisfaction']))
}
const petitioned: Count = (c, { facts: { check, met } }) => {
  if (check === 'concluded-in-time') add(c.petitions, met === true)
  if (check === 'told-in-time') add(c.told, met === true)
}
const applied: Count = (c, { clocks: { closed }, facts: { due, evaluation } }) => {
  if (inYear(due)) add(c.applications, inTime(closed, due))
  if (inYear(closed) && evaluation !== undefined) add(c.applicants, isContent(evaluation))
}
const offered: Count = (c, { facts }) => {
  add(c.oneWindow, facts['oneWindow'] === true)
  add(c.oneNetwork, facts['oneNetwork'] === true)
}
const visitedVillage: Count = (c, { facts: { form, division } }) => {
  if (form === 'onSite' || form === 'lecture') c.served.add(division)
}
const seated: Count = (c, { facts: { audience, status } }) => {
  if (audience === 'gridMembers' && status !== 'approvedLeave') add(c.trainingSeats, status === 'attended')
}
const circulated: Count = (c, { facts: { about, issuer, assessment } }) => {
  if (about === 'monthlyAssessment' && issuer === 'township' && assessment !== undefined) c.circulars.add(assessment)
}

/** How an entry of each of these kinds is counted. */
export const servedCounters: Readonly<Record<string, Count>> = {
  'event-outcome': happened,
  'monthly-assessment': withinYear((c, { clocks }) => void c.assessments.add(monthOf(clocks['occurred']))),
  village: whileStanding((c, { key }) => void c.villages.add(key)),
  'counsel-appointment': whileStanding((c, { facts }) => void c.covered.add(facts['division'])),
  'publicity-event': withinYear((c) => void c.publicity++),
  'report-registration': handedIn,
  'dispute-outcome': mediated,
  'petition-check': withinYear(petitioned),
  'charge-outcome': (c, { facts }) => {
    if (inYear(facts['toldOn'])) add(c.charges, facts['inTime'] === true)
  },
  'problem-outcome': (c, { facts }) => {
    if (inYear(facts['toldOn'])) add(c.rectified, facts['inTime'] === true)
  },
  problem: withinYear((c, { facts }) => add(c.causes, facts['cause'] !== undefined)),
  'grid-answered': whileStanding((c, { facts }) => add(c.answered, facts['answered'] !== 'nobody')),
  'training-attendance': withinYear(seated),
  circular: withinYear(circulated),
  'service-item': whileStanding(offered),
  'service-case': applied,
  'counsel-service': withinYear(visitedVillage),
  'legal-service-case': (c, { clocks: { closed }, facts: { satisfaction } }) => {
    if (inYear(closed) && satisfaction !== undefined) add(c.clients, isContent(satisfaction))
  },
  'legal-aid-check': withinYear((c, { facts: { check, met } }) => {
    if (check === 'decided') add(c.aid, met === true)
  }),
  commendation: withinYear((c, { facts }) => void (c.commendations += facts['to'] === 'township' ? 1 : 0)),
}
