import type { GridsText } from './grids-text.ts'

/** The sentences about the register of grids and the training of grid members, in English. */
export const gridsEn: GridsText = {
  description: 'the register of grids on a day: who answers for each, since when, who covers, and what is vacant',
  on: 'this day in Beijing; today unless given',
  grid: 'one grid by its code of 15 digits, with who was assigned to it and who covered it',
  village: 'the grids of one village or community, by its code of 12 digits',
  title: (township, day) => `${township}: the grids on ${day}`,
  none: 'The ledger has no grid in force that day.',
  counts: (grids, basic, dedicated, members, perGrid) =>
    `Grids in force ${grids}: basic ${basic}, dedicated ${dedicated}; members ${members}, each once.${perGrid === undefined ? '' : ` Residents per basic grid ${perGrid}.`}`,
  answered: (vacant, covered, unanswered) =>
    `Without a member ${vacant}; answered for by somebody else ${covered}; by nobody ${unanswered}.`,
  columns: ['Grid', 'Type', 'Village or community', 'Name', 'Households', 'Residents', 'Answers', 'As', 'Since'],
  as: { member: 'member', cover: 'cover', head: 'head' },
  nobody: 'nobody',
  lacking: { vacant: 'vacant', away: 'member away', notInForce: 'grid not in force' },
  since: (day) => `since ${day}`,
  several: (count) => `${count} at once`,
  unknownGrid: (code, day) => `The ledger up to ${day} has no grid ${code}: mend --grid or --on.`,
  notGridCode: (code) =>
    `“${code}” is no code of a grid: it has 15 digits, the 12 of the village or community and 3 more.`,
  one: {
    title: (code, name, day) => `Grid ${code}${name === undefined ? '' : ` “${name}”`} on ${day}`,
    standing: {
      inForce: 'in force',
      ended: 'no longer in force',
      notYet: 'not in force yet',
      notRegistered: 'not in the register; only assignments or covers name it',
    },
    answers: (who, as, since) => `Answers that day: ${who} (${as}, ${since})`,
    lacking: (why) => `No member answers: ${why}`,
    successor: (code) => `taken up by grid ${code}`,
    assignments: 'Assignments',
    assignmentColumns: ['Person', 'Post', 'From', 'Until', 'That day'],
    covers: 'Covers',
    coverColumns: ['Person', 'Because of', 'From', 'Until'],
    away: (ground, since) => `away: ${ground}, ${since}`,
    here: 'in post',
    past: '—',
  },
  training: {
    audience: 'whose training: officers (of enforcement, unless given) or grid-members',
    audiences: { enforcementOfficers: 'officers', gridMembers: 'grid-members' },
    unknownAudience: (given, known) => `There is no audience “${given}”. Known: ${known}.`,
    notForMembers: (option) => `${option} is for officers alone: no norm of hours is set for grid members.`,
    title: (township, year, day) => `${township}: training of grid members in ${year} (up to ${day})`,
    none: 'The ledger has no session held for grid members.',
    plan: (planned, carriedOut) => `Planned ${planned}, carried out ${carriedOut}.`,
    total: (sessions, hours, attended, absent, onLeave) =>
      `Sessions held ${sessions}; attended ${attended} times, ${hours} credit-hours received by all together; absent ${absent} times, on approved leave ${onLeave} times.`,
    share: (share) => `Attendance ${share} (leave left out).`,
    unrecorded: (count) => `In post and without a row of attendance ${count} times.`,
    sessionColumns: ['Day', 'Course', 'Title', 'Hours', 'Attended', 'Absent', 'On leave', 'No row'],
    memberColumns: ['Person', 'Attended', 'Absent', 'On leave', 'No row', 'Hours received'],
  },
}
