import type { SchemesText } from './schemes-text.ts'

/** The sentences about schemes met in practice in English. */
export const schemesEn: SchemesText = {
  choose: 'decide what the text of a scheme leaves open, as in bands=lower; may be given several times',
  placeholder: 'choice=option',
  badChoose: (given) => `--choose is written choice=option, as in bands=lower; this is “${given}”.`,
  notScheme: (id) => `“${id}” is no scheme and has nothing to choose; leave out --choose.`,
  chooseOne: '--choose is for one scheme: name it, as in zhunsheng rules test scheme-c --choose ends=upper.',
  unknownChoice: (scheme, found, known) =>
    known === ''
      ? `${scheme} has nothing to choose, “${found}” neither.`
      : `${scheme} has no choice “${found}”; there are: ${known}.`,
  unknownOption: (scheme, found, known) => `${scheme} has no option “${found}”; there are: ${known}.`,
  listColumns: ['Id', 'Scheme met in practice', 'Subject', 'Force, verification, what is open'],
  open: (choices) => `to be chosen first: ${choices}`,
  tooLittle: 'says too little for a book',
  choicesToMake: 'The text leaves open, and somebody must decide:',
  choice: (id, question) => `${id}: ${question}`,
  option: (choice, option, label) => `--choose ${choice}=${option}  ${label}`,
  chosen: (choice, option, label) => `Chosen ${choice}=${option}: ${label}`,
  leftOut: 'What the text says and the book does not count, or reads in its own way:',
  staysRefused: 'The text states too little, and no choice would do: it cannot become a rule book.',
  numbers: (all, quoted, missing, invented) =>
    `Numbers: ${all}; quoted from the source: ${quoted}, missing in the source: ${missing}${invented === 0 ? '' : `, of an invented scheme: ${invented}`}.`,
  missingNumbers: 'Numbers that the source does not state (illustrative):',
  moneyColumns: ['Money', 'Figure', 'Yuan', 'From'],
  origin: { quoted: 'quoted', missing: 'not in the source', invented: 'invented' },
  moneyTerms: {
    base: 'base',
    byGrade: 'by grade',
    byScore: 'by score',
    perItem: 'for each',
    perMissing: 'for each one missing',
    floor: 'not below',
    cap: 'not above',
  },
  villageMonth: (township, month) => `${township}, villages and communities, ${month}`,
  refusedFirst: (id) => `The text of ${id} cannot be scored by as it stands:`,
}
