import type { ServicesText } from './services-text.ts'

const periodsOf = (periods: number): string => `${periods} ${periods === 1 ? 'period' : 'periods'}`

/** The sentences about the service centre and legal counsel, in English. */
export const servicesEn: ServicesText = {
  year: {
    description:
      'the service centre in a year: items, cases, one window, online, in time, overdue, evaluated, item by item',
    on: 'up to this day; unless given the end of the year, or today while it runs',
    title: (township, year, day) => `${township}: the service centre in ${year} (up to ${day})`,
    none: 'The ledger has neither service items nor cases.',
    offered: (items, oneWindow, oneNetwork) =>
      `Items offered ${items}: taken at one window ${oneWindow}, can be done online ${oneNetwork}.`,
    reduction: (items, promised, statutory, share) =>
      `The ${items} with a lawful time: the law gives ${statutory} working days, promised are ${promised}${share === undefined ? '' : `, ${share} less`} (added up over items).`,
    accepted: (cases, marketEntity, oneWindow, online) =>
      `Cases accepted ${cases}, of market entities ${marketEntity}; at the one window ${oneWindow}, online ${online}.`,
    inTime: (inTime, due, share, day) =>
      `Done in time ${inTime} of ${due} due, ${share}: by the promised day, without those not due by ${day}.`,
    done: (done, evaluated, satisfied) =>
      `Done ${done}, evaluated ${evaluated}, of these satisfied or fairly satisfied ${satisfied}.`,
    overdue: (overdue) => `Overdue and open ${overdue}.`,
    columns: [
      'Item',
      'Name',
      'Promised/law',
      'Accepted',
      'One window',
      'Online',
      'Done',
      'In time/due',
      'Overdue',
      'Satisfied/evaluated',
    ],
    unknownItem: '(not in the ledger)',
    noMoreOffered: (name) => `${name} (no more offered)`,
  },
  counsel: {
    description:
      'legal counsel of villages and communities in a year: appointed, hours on site by month, lectures by quarter, and a norm where one is chosen',
    on: 'up to this day; unless given the end of the year, or today while it runs',
    norm: 'compare with this norm, by its id (norms of other places, as reported); with none unless given',
    unknownNorm: (given, known) => `There is no norm “${given}”. Known: ${known}.`,
    title: (township, year, day) => `${township}: legal counsel of villages and communities in ${year} (up to ${day})`,
    none: 'The ledger has no village or community that day.',
    covered: (covered, villages, share) =>
      `With counsel in force: ${covered} of ${villages} villages and communities, ${share}.`,
    visited: (visited, villages, share) =>
      `Where counsel was on site or lectured in the year: ${visited} of ${villages} villages and communities, ${share}.`,
    months: 'Time on site by month (hours:minutes)',
    columns: ['Village or community', 'In force (until)', 'All forms', 'Lectures by quarter'],
    month: (month) => String(month),
    term: (key, until) => (until === undefined ? key : `${key} (${until})`),
    noCounsel: 'none',
    chosen: (norm, citation, reported) =>
      `Norm: ${norm} · ${citation}; reported on ${reported}, in force since when is not known.`,
    noNorm: 'No norm is chosen, so nothing is judged; --norm compares with one of another place.',
    judged: (met, short, notJudged) => `Period by period: met ${met}, short ${short}, not judged ${notJudged}.`,
    short: (place, period, measure, done, least, by) =>
      `· ${place}, ${period}: ${measure} ${done}, asked for ${least}, short by ${by}`,
    notJudged: (place, reasons) => `· ${place}, not judged: ${reasons}`,
    because: {
      notOver: (periods) => `${periodsOf(periods)} not over`,
      noCounsel: (periods) => `${periodsOf(periods)} without counsel`,
      counselPartOfIt: (periods) => `${periodsOf(periods)} with counsel on some days`,
      normNotInForce: (periods) => `${periodsOf(periods)} before the norm was known`,
    },
    between: ', ',
  },
}
