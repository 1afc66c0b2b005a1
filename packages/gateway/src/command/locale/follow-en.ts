import type { FollowText } from './follow-text.ts'

/** The sentences about cases in English. */
export const followEn: FollowText = {
  description:
    'follow procedures (decisions, enforcement cases, disputes, events, petitions, leaders’ cases, problems): every matter, or one of them step by step, what may come next and what is still missing',
  caseArgument: 'number of a matter; without it every matter is listed',
  procedure: (known) => `id of the procedure: ${known}`,
  on: 'day for which to say what may come next (today unless stated)',
  unknownProcedure: (id, known) => `There is no procedure “${id}”. There are: ${known}.`,
  unknownCase: (procedure, key, id) =>
    `${procedure}: there is no “${key}”. zhunsheng follow --procedure ${id} lists them all; zhunsheng case show ${key} looks in every procedure.`,
  none: (procedure) => `${procedure}: the ledger has no matter.`,
  listColumns: ['No.', 'Matter', 'Begun', 'Last step', 'Not lawful'],
  columns: ['Date', 'Step', 'Entry'],
  title: (procedure, key, title) => (title === undefined ? `${procedure} ${key}` : `${procedure} ${key}: ${title}`),
  illegal: 'Entries that the procedure does not allow:',
  open: (on, moves) => `What may come next on ${on}: ${moves}.`,
  nothingOpen: (on) => `On ${on} nothing may come next.`,
  beforeLaw: (on, from) =>
    `On ${on} the law of this procedure was not yet in force (it is from ${from}): what may come next is not judged.`,
  held: 'Not yet:',
  heldMove: (move, gate, lacks, citation, remedy) => `${move}: ${gate} (${citation}); ${lacks}. You could: ${remedy}.`,
  entry: (kind, key) => `${kind} ${key}`,
}
