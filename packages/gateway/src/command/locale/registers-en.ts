import type { RegistersText } from './registers-text.ts'

/** The sentences about the registers of enforcement, in English. */
export const registersEn: RegistersText = {
  yes: 'yes',
  no: 'no',
  team: {
    description:
      'the enforcement team of a day: persons, units, posts and by virtue of which other post; with the committee and the units stationed',
    on: 'this day in Beijing; today unless given',
    title: (township, day) => `${township}: the enforcement team on ${day}`,
    none: 'The ledger has no member of the enforcement team that day.',
    counts: (headcount, certified, holding) =>
      `Persons ${headcount}; certified as memberships say ${certified}; ${holding === undefined ? 'there is no register of certificates' : `with a certificate in force by the register ${holding}`}. The headcount is not the number of certified officers.`,
    unitColumns: ['Unit', 'Persons', 'Said certified'],
    columns: ['Post', 'Person', 'Unit', 'By virtue of', 'Said certified', 'Certificates in force', 'Since'],
    certificate: (field, until) => `${field}, until ${until}`,
    between: '; ',
    committee: 'Enforcement committee',
    committeeColumns: ['Seat', 'Person', 'By virtue of', 'Since'],
    stationed: 'Stationed units',
    stationedColumns: ['Unit', 'Stationed by', 'Since'],
  },
  powers: {
    description:
      'compare lists of powers and duties: overlaps, gaps and contradictions, and the running cases that a change touches',
    on: 'this day in Beijing; today unless given',
    since: 'list as well what changed in the list of powers since this day',
    sinceLater: (since, on) => `--since ${since} is later than ${on}, the day looked at: mend --since or --on.`,
    title: (township, day) => `${township}: lists of powers and duties on ${day}, compared`,
    none: 'There are neither powers handed over nor lists of duties that day.',
    lists: (delegated, bodies) => `Powers handed over ${delegated}; there are lists of: ${bodies}.`,
    noLists: (delegated) => `Powers handed over ${delegated}; there is no list of duties to compare them with.`,
    columns: ['Item', 'Title', 'Handed over', 'Claims to lead', 'Compared'],
    conflict: { overlap: 'overlap', gap: 'gap', contradiction: 'contradiction' },
    fits: 'fits',
    nobody: 'nobody',
    total: (items, overlaps, gaps, contradictions) =>
      `${items} in all: overlaps ${overlaps}, gaps ${gaps}, contradictions ${contradictions}. Lists are compared as they are written; who is right is not judged.`,
    basis: (citation) => `Basis: ${citation}`,
    entries: (names) => `Entries: ${names}`,
    entry: (kind, key) => `${kind} ${key}`,
    changed: (since, on, replaced, ended, begun) =>
      `The list of powers from ${since} to ${on}: taken over by a new version ${replaced}, ended without another ${ended}, added ${begun}.`,
    ended: (power, item, title, until) => `· ended: ${power} (item ${item} “${title}”), in force until ${until}`,
    begun: (power, item, title) => `· added: ${power} (item ${item} “${title}”)`,
    touched: (count) => `Running cases touched ${count}:`,
    untouched: 'No running case is touched.',
    touchedCase: (name, title, power, next) =>
      `· ${name} “${title}”, on the power ${power}, ${next === undefined ? 'replaced by nothing' : `replaced by ${next}`}; `,
    isDecided: (isDecided) =>
      isDecided
        ? 'decided: a decision stands on the power of its day'
        : 'undecided: to be decided it needs a power in force',
  },
  training: {
    description: 'the training of officers in a year: planned and done, offered and received, and the target of each',
    on: 'up to this day; unless given the end of the year, or today while it runs',
    norm: 'where the norm covers a part of the year: full, by-days or not-applicable',
    service: 'where somebody served for a part of the year (joined, left, on leave): full, by-days or not-applicable',
    policies: { full: 'full', proRata: 'by-days', notApplicable: 'not-applicable' },
    beforeYear: (day, year) => `${day} is before the year ${year}: mend --on or --year.`,
    unknownPolicy: (given, known) => `There is no policy “${given}”. Known: ${known}.`,
    title: (township, year, day) => `${township}: training of officers in ${year} (up to ${day})`,
    plan: (planned, carriedOut) => `Planned ${planned}, carried out ${carriedOut}.`,
    offered: (courses, hours) => `Courses held ${courses}, offering ${hours} credit-hours.`,
    received: (hours) =>
      `Received by all together ${hours} credit-hours. Offered, received by all and received by one are three numbers.`,
    asks: (hours, from, to, citation) =>
      `Norm: ${hours} credit-hours per person and year, in force ${to === undefined ? `from ${from}` : `from ${from} to ${to}`} · ${citation}`,
    policy: (norm, service) =>
      `Policy (of this product, not a rule): where the norm covers a part of the year, ${norm}; where somebody served for a part of the year, ${service}; rounded half up to quarters.`,
    columns: ['Person', 'Days served', 'On leave', 'Offered then', 'Received', 'Target', 'Missing', 'Joined, left'],
    noTarget: { noNorm: 'no norm', normOfPartYear: 'norm of part year', serviceOfPartYear: 'served part year' },
    span: (joined, left) =>
      [joined === undefined ? '' : `joined ${joined}`, left === undefined ? '' : `left ${left}`]
        .filter((part) => part !== '')
        .join(', '),
    nobody: 'The ledger has no member of the enforcement team in that year.',
  },
}
