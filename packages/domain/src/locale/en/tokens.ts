import type { Award, Counted, Quantity, Term, Titled } from '../../explanation/token-values.ts'
import type { Receiver, Token } from '../../explanation/token.ts'
import type { Attestation } from '../../figure/figure-value.ts'
import { inPrintedUnit } from '../../figure/measured.ts'
import { isPostId, posts } from '../../township/post.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, compare, multiply, negate, ratio, zero } from '../../value/ratio.ts'
import type { Sentences } from '../locale.ts'
import { exactText, hundredthsText, minus, percentText, pointsText, yuanText } from '../numerals.ts'
import { format, singular } from './format.ts'
import { labels } from './labels.ts'

const quoted = ({ label }: Titled): string => `“${label.en}”`
const list = (things: readonly Titled[]): string => things.map(quoted).join(', ')
const number = hundredthsText
const are = (things: readonly unknown[], one: string, several: string): string => (things.length === 1 ? one : several)

const counted = ({ amount, parts, entries }: Counted): string => {
  const from = entries > 0 ? 'The ledger counts' : 'The count is'
  return parts === undefined
    ? `${from} ${format.quantity(amount)}`
    : `Of ${parts.of}${entries > 0 ? ' in the ledger' : ''}, ${parts.value} qualify (${format.quantity(amount)})`
}

// Inside a sentence.
const lower = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`

const ofFull = ({ maximum }: Award): string => `of ${format.points(maximum)}`
/** The points that follow from words. */
const awarded = (award: Award): string => {
  const { exact, points, rounding } = award
  if (exact === undefined) return `${number(points)} ${ofFull(award)}`
  return rounding === undefined
    ? `${pointsText(exact)} ${ofFull(award)}, not rounded here`
    : `${pointsText(exact)}, ${labels.rounding[rounding]} to ${number(points)} ${ofFull(award)}`
}
/** The points that a formula comes to. */
const equals = (award: Award): string => ` = ${awarded(award)}`

/** The number of a quantity whose unit has just been named. */
const bare = ({ value, shape }: Quantity): string => (shape === 'share' ? percentText(value) : exactText(value))

/** Points that are added beside the total. */
const gained = ({ exact, points, rounding }: Award): string => {
  if (exact === undefined) return format.points(points)
  return rounding === undefined
    ? `${pointsText(exact)} points`
    : `${pointsText(exact)}, ${labels.rounding[rounding]} to ${format.points(points)}`
}

const approver = (post: string): string => (isPostId(post) ? posts[post].en : post)
const reasons = (attestations: readonly Attestation[]): string =>
  `Reason: ${attestations.map((one) => `${one.reason} (approved by: ${approver(one.approver)})`).join('; ')}`

const worth = ({ points = 0, exact }: Term): Ratio => exact ?? pointsToRatio(points)
const hasPoints = ({ points }: Term): boolean => points !== undefined
const rest = (to: Receiver): string =>
  to.rest === 'total' ? 'the rest of the total' : `the rest of ${quoted(to.group)}`
/** A + B − C: the sign of a term joins it to what stands before it. */
const added = (terms: readonly Term[], weigh: (term: Term) => string = () => ''): string =>
  terms.filter(hasPoints).reduce((sum, term) => {
    const value = worth(term)
    const negative = compare(value, zero) < 0
    const joint = sum === '' ? (negative ? minus : '') : negative ? ` ${minus} ` : ' + '
    return `${sum}${joint}${term.part.label.en} ${pointsText(negative ? negate(value) : value)}${weigh(term)}`
  }, '')
const leftOut = (terms: readonly Term[]): string => {
  const without = terms.filter((term) => !hasPoints(term))
  return without.length === 0
    ? ''
    : `; not counted: ${without.map(({ part, status }) => `${quoted(part)} (${labels.status[status]})`).join(', ')}`
}
type Scaled = Extract<Token, { type: 'sum' }>['scaled']
const spread = (scaled: Scaled): string =>
  scaled === undefined ? '' : ` × ${pointsText(scaled.full)} ÷ ${pointsText(scaled.possible)}`
const bracketed = (formula: string, needed: boolean): string => (needed ? `(${formula})` : formula)

/** English sentences for tokens. */
export const tokens: Sentences<'type', Token> = {
  quota: ({ counted: c, reach, reached, award }) =>
    `${counted(c)}; at least ${bare(reach)} were required, and the requirement is ${reached ? '' : 'not '}met: ${awarded(award)}.`,
  target: ({ counted: c, reach, due, capped, award }) => {
    const goal = due?.amount ?? reach
    const shortened =
      due === undefined ? '' : `, which for ${due.served} days in post of ${due.required} comes to ${bare(due.amount)}`
    const asked = `${counted(c)} against a target of ${bare(reach)}${shortened}`
    if (compare(c.amount.value, goal.value) >= 0)
      return `${asked}; it is met${capped ? ' (what goes beyond it earns nothing more)' : ''}: ${awarded(award)}.`
    return `${asked}; in proportion, ${exactText(c.amount.value)} ÷ ${exactText(goal.value)} × ${number(award.maximum)}${equals(award)}.`
  },
  band: ({ counted: c, from, above, row, rows, award }) =>
    row > rows
      ? `${counted(c)}; none of the ${rows} rows is reached: ${awarded(award)}.`
      : `${counted(c)}; this reaches the row “${above === true ? 'more than' : 'at least'} ${bare(from)}” (row ${row} of ${rows} from the top): ${awarded(award)}.`,
  ratio: ({ counted: c, award }) =>
    `${counted(c)}; in proportion, ${c.parts?.value ?? 0} ÷ ${c.parts?.of ?? 0} × ${number(award.maximum)}${equals(award)}.`,
  emptyDenominator: ({ counted: c, policy, award }) =>
    `There is nothing that ${quoted(c.figure)} could count (its denominator is 0); by the rules this earns ${policy === 'full' ? 'full marks' : 'nothing'}: ${awarded(award)}.`,
  deduction: ({ counted: c, occurrences, below, each, floor, floored, award }) => {
    const unit = singular(occurrences.unit)
    const rule =
      below === undefined
        ? `each ${unit} takes ${format.points(each)}`
        : `at least ${bare(below)} were required, ${bare(occurrences)} lacking, and each takes ${format.points(each)}`
    if (compare(occurrences.value, zero) === 0) return `${counted(c)}; ${rule}; nothing is deducted: ${awarded(award)}.`
    const taken = `${number(award.maximum)} ${minus} ${number(each)} × ${exactText(occurrences.value)}`
    return floored
      ? `${counted(c)}; ${rule}; ${taken} is below the floor of ${format.points(floor)}, which holds: ${awarded(award)}.`
      : `${counted(c)}; ${rule}; ${taken}${equals(award)}.`
  },
  bonus: ({ counted: c, each, capped, award }) =>
    `${counted(c)}; each ${singular(c.amount.unit)} adds ${format.points(each)}${capped ? '; what goes beyond the cap does not count' : ''}; added: ${gained(award)} (at most ${format.points(award.maximum)}).`,
  discretion: ({ counted: c, sign, norm, attestations, capped, award }) => {
    const name = `${sign === 1 ? 'Addition' : 'Deduction'} ${norm?.en ?? 'at discretion'}`
    if (attestations.length === 0) return `${name}: none.`
    const size = sign === 1 ? award.points : -award.points
    const over = capped
      ? `${format.quantity(c.amount)} decided, of which what goes beyond the cap does not count; `
      : ''
    return `${name}: ${over}${format.points(size)} (at most ${format.points(award.maximum)}). ${reasons(attestations)}.`
  },
  manual: ({ counted: c, attestations, capped, award }) =>
    `Scored by hand at ${format.quantity(c.amount)}${capped ? ', held at full marks' : ''}: ${awarded(award)}. ${reasons(attestations)}.`,
  rankBased: ({ figure, rank, of, award }) => `By ${quoted(figure)} it ranks ${rank} of ${of}: ${awarded(award)}.`,

  needMore: ({ amount }) => `Full marks would have taken ${bare(amount)} more.`,
  needFewer: ({ amount }) => `Full marks would have taken ${bare(amount)} fewer.`,
  needQualified: ({ more, of }) => `For full marks ${more} more of the ${of} would have had to qualify.`,

  missing: ({ figures }) =>
    `The ledger holds no records for ${list(figures)}, so this cannot be judged; it does not count as 0 points.`,
  rankMissing: ({ figure }) =>
    `The peers have not been ranked by ${quoted(figure)} yet, so this cannot be judged; it does not count as 0 points.`,
  unattested: ({ figure }) =>
    `${quoted(figure)} comes without a reason and an approving post; it is not used, and this cannot be judged.`,
  inapplicable: ({ figures }) =>
    figures.length === 0
      ? 'This does not concern the subject and is not judged.'
      : `${list(figures)} ${are(figures, 'does', 'do')} not concern the subject; this is not judged.`,
  emptyWithoutPoints: ({ figure, policy }) =>
    `There is nothing that ${quoted(figure)} could count (its denominator is 0); this ${policy === 'missing' ? 'cannot be' : 'is not'} judged.`,
  parameterInapplicable: ({ parameter }) => `No rule on ${quoted(parameter)} holds in this period; this is not judged.`,
  notServed: ({ served, required }) =>
    `Of ${required} days due in this period ${served} were served; there is nothing to judge.`,
  policyPoints: ({ policy, award }) =>
    `By the rules, what does not concern the subject earns ${policy === 'full' ? 'full marks' : 'nothing'}: ${awarded(award)}.`,
  passedOn: ({ to }) => `Its points go in proportion to ${rest(to)}.`,

  sum: ({ terms, scaled, award }) =>
    `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}${equals(award)}${leftOut(terms)}.`,
  weightedSum: ({ terms, scaled, award }) => {
    const weigh = (term: Term): string => ` ÷ ${number(term.maximum)} × ${exactText(term.weight ?? zero)}`
    return `By weight, (${added(terms, weigh)}) × ${number(award.maximum)}${spread(scaled)}${equals(award)}${leftOut(terms)}.`
  },
  cap: ({ terms, scaled, uncapped, award }) => {
    const sum = `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}`
    return uncapped === undefined
      ? `${sum}${equals(award)}${leftOut(terms)}.`
      : `${sum} = ${pointsText(uncapped)}; what goes beyond the cap does not count: ${awarded(award)}${leftOut(terms)}.`
  },
  rescale: ({ terms, from, scaled, award }) =>
    `From a scale of ${format.points(from)} to one of ${format.points(award.maximum)}: (${added(terms)}) × ${number(award.maximum)} ÷ ${number(from)}${spread(scaled)}${equals(award)}${leftOut(terms)}.`,
  redistributed: ({ parts, to }) =>
    `${list(parts)} ${are(parts, 'does', 'do')} not concern the subject; ${are(parts, 'its', 'their')} points go in proportion to ${rest(to)}.`,
  incomplete: ({ parts, judged }) =>
    judged
      ? `${list(parts)} still ${are(parts, 'lacks', 'lack')} data, so these points are provisional.`
      : `${list(parts)} still ${are(parts, 'lacks', 'lack')} data, so this cannot be judged; it does not count as 0 points.`,
  total: ({ terms, outside, scaled, award }) => {
    const inside = `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}`
    const beyond = added(outside.filter(({ points }) => points !== 0))
    const formula =
      beyond === '' ? inside : `${inside} ${beyond.startsWith(minus) ? `${minus} ${beyond.slice(1)}` : `+ ${beyond}`}`
    const { exact, points, maximum, rounding } = award
    const rounded =
      exact !== undefined && rounding !== undefined
        ? ` = ${pointsText(exact)}, ${labels.rounding[rounding]} to `
        : ' = '
    return `${formula}${rounded}${format.points(points)} (of a total of ${format.points(maximum)})${leftOut([...terms, ...outside])}.`
  },
  provisional: ({ earned, judged, stated, missing }) =>
    `This result is provisional: of ${format.points(stated)} in all, ${format.points(judged)} could be judged, and ${format.points(earned)} were earned; data missing: ${list(missing)}. Until they are supplied there is no grade, no money and no rank.`,
  floored: ({ before }) => `The sum of ${format.points(before)} is below 0 points and counts as 0 points.`,

  scope: ({ period, effectiveFrom, effectiveTo }) => {
    const until = effectiveTo === undefined ? '' : ` until ${format.date(effectiveTo)}`
    return `This judges ${format.period(period)} by the rules in force from ${format.date(effectiveFrom)}${until}.`
  },
  vetoed: ({ veto, counted: c, before }) =>
    `The veto ${quoted(veto)} applies (${lower(counted(c))}): the total goes from ${format.points(before)} to 0 points.`,
  noVeto: ({ vetoes }) => `No veto applies (${list(vetoes)}).`,
  gradeBand: ({ points, from, to, grade }) =>
    to === undefined
      ? `${format.points(points)} are at least ${format.points(from)}: the grade is ${quoted(grade)}.`
      : `${format.points(points)} lie between ${format.points(from)} and ${format.points(to)}, both included: the grade is ${quoted(grade)}.`,
  nextGrade: ({ grade, distance }) => `${quoted(grade)} is ${format.points(distance)} away.`,
  highestGrade: () => 'This is the highest grade.',
  gradeCapped: ({ veto, counted: c, before, grade }) =>
    `The veto ${quoted(veto)} applies (${lower(counted(c))}): the grade goes from ${quoted(before)} to ${quoted(grade)}.`,
  rankOverride: ({ end, count, rank, of, before, grade }) =>
    `It ranks ${rank} of ${of}, within the ${end === 'bottom' ? 'last' : 'first'} ${count}: the grade goes from ${quoted(before)} to ${quoted(grade)}.`,
  withheld: ({ outcome, status }) =>
    `${status === 'provisional' ? 'Data are missing and the result is provisional' : 'Nothing in the rules concerns the subject'}: there is no ${outcome}.`,
  moneyByGrade: ({ grade, factor, each }) =>
    `The grade ${quoted(grade)} has the factor ${exactText(factor)}: ${yuanText(each)} × ${exactText(factor)} = ${yuanText(multiply(each, factor))}.`,
  moneyByScore: ({ points, stated, each }) =>
    `By score: ${yuanText(each)} × ${number(points)} ÷ ${number(stated)} = ${yuanText(multiply(each, ratio(points, stated)))}.`,
  moneyPerItem: ({ counted: c, each }) =>
    `${quoted(c.figure)}: ${lower(counted(c))}, at ${yuanText(each)} each, which makes ${yuanText(multiply(each, c.amount.value))}.`,
  moneyPerMissing: ({ counted: c, below, lacking, each }) =>
    `${quoted(c.figure)}: ${lower(counted(c))}, at least ${bare(below)} were required, ${bare(lacking)} lacking, at ${yuanText(each)} each, which makes ${yuanText(multiply(each, lacking.value))}.`,
  moneyTotal: ({ base, terms, exact, rounded, rounding, bound, fen }) => {
    const formula = terms.reduce(
      (sum, term) =>
        `${sum}${compare(term, zero) < 0 ? ` ${minus} ${yuanText(negate(term))}` : ` + ${yuanText(term)}`}`,
      format.money(base),
    )
    const settled =
      compare(exact, ratio(rounded)) === 0 ? '' : `, ${labels.rounding[rounding]} to ${format.money(rounded)}`
    const held =
      bound === undefined
        ? ''
        : `, which is ${bound === 'floor' ? 'below the floor' : 'above the cap'} and counts as ${format.money(fen)}`
    return `In all ${formula} = ${yuanText(exact)}${settled}${held}.`
  },

  basis: ({ cited }) => `Basis: ${cited.map(format.citation).join('; ')}.`,
  figure: ({ label, status, value, of, measure, unit, entries }) => {
    if (status !== 'present' || value === undefined)
      return `${label.en}: ${labels.status[status === 'present' ? 'missing' : status]}.`
    const sources = entries.length === 0 ? '' : ` (ledger entries: ${entries.length})`
    const shown =
      of === undefined
        ? format.quantity({ value: inPrintedUnit(value, measure), unit, shape: 'number' })
        : `${value}/${of}${of === 0 ? '' : ` (${percentText(ratio(value, of))})`}`
    return `${label.en}: ${shown}${sources}.`
  },
  parameter: ({ label, value, unit, shape, sources }) => {
    const amount = (of: Ratio): string => format.quantity({ value: of, unit, shape })
    const spans = sources.map(({ value: of, from, to, cited }) => {
      const until = to === undefined ? '' : ` to ${format.date(to)}`
      return `${amount(of)} from ${format.date(from)}${until}, basis: ${format.citation(cited)}`
    })
    if (value === undefined)
      return `The parameter “${label.en}” does not apply in this period${spans.length === 0 ? '' : ` (${spans.join('; ')})`}.`
    const changes = sources.length > 1 ? [`${amount(value)} in this period`] : []
    return `The parameter “${label.en}” is ${[...changes, ...spans].join('; ')}.`
  },
  part: ({ label, status, points, maximum, outside }) => {
    const limit = `${outside ? 'at most' : 'of'} ${format.points(maximum)}`
    if (points === undefined) return `${label.en}: ${labels.status[status]} (${limit})`
    const mark = status === 'final' ? '' : `, ${labels.status[status]}`
    return `${label.en}: ${format.points(points)} (${limit}${mark})`
  },
}
