import type { Award, Counted, Term, Titled } from '../../explanation/token-values.ts'
import type { Receiver, Token } from '../../explanation/token.ts'
import type { Attestation } from '../../figure/figure-value.ts'
import { inPrintedUnit } from '../../figure/measured.ts'
import { isPostId, posts } from '../../township/post.ts'
import { pointsToRatio } from '../../value/points.ts'
import { type Ratio, compare, multiply, negate, ratio, zero } from '../../value/ratio.ts'
import type { Sentences } from '../locale.ts'
import { exactText, hundredthsText, minus, percentText, pointsText, yuanText } from '../numerals.ts'
import { format } from './format.ts'
import { labels } from './labels.ts'

const quoted = ({ label }: Titled): string => `“${label.zh}”`
const list = (things: readonly Titled[]): string => things.map(quoted).join('、')
const number = hundredthsText

const counted = ({ amount, parts, entries }: Counted): string => {
  const from = entries > 0 ? '台账计' : '计'
  return parts === undefined
    ? `${from}${format.quantity(amount)}`
    : `${from}${parts.of}项、其中${parts.value}项符合（${format.quantity(amount)}）`
}

const fullMarks = ({ maximum }: Award): string => `（满分${format.points(maximum)}）`
/** The points that follow from words. */
const awarded = (award: Award): string => {
  const { exact, points, rounding } = award
  if (exact === undefined) return `得${format.points(points)}${fullMarks(award)}`
  return rounding === undefined
    ? `得${pointsText(exact)}分${fullMarks(award)}，此处不取舍`
    : `得${pointsText(exact)}分，${labels.rounding[rounding]}为${format.points(points)}${fullMarks(award)}`
}
/** The points that a formula comes to. */
const equals = (award: Award): string => {
  const { exact, points, rounding } = award
  if (exact === undefined) return `＝${format.points(points)}${fullMarks(award)}`
  return rounding === undefined
    ? `＝${pointsText(exact)}分${fullMarks(award)}，此处不取舍`
    : `＝${pointsText(exact)}，${labels.rounding[rounding]}得${format.points(points)}${fullMarks(award)}`
}

/** Points that are added beside the total. */
const gained = ({ exact, points, rounding }: Award): string => {
  if (exact === undefined) return format.points(points)
  return rounding === undefined
    ? `${pointsText(exact)}分`
    : `${pointsText(exact)}分，${labels.rounding[rounding]}为${format.points(points)}`
}

const approver = (post: string): string => (isPostId(post) ? posts[post].zh : post)
const reasons = (attestations: readonly Attestation[]): string =>
  `理由：${attestations.map((one) => `${one.reason}（批准：${approver(one.approver)}）`).join('；')}`

const worth = ({ points = 0, exact }: Term): Ratio => exact ?? pointsToRatio(points)
const hasPoints = ({ points }: Term): boolean => points !== undefined
const rest = (to: Receiver): string => (to.rest === 'total' ? '总分中的其余项目' : `${quoted(to.group)}中的其余项目`)
/** A＋B－C: the sign of a term joins it to what stands before it. */
const added = (terms: readonly Term[], weigh: (term: Term) => string = () => ''): string =>
  terms.filter(hasPoints).reduce((sum, term) => {
    const value = worth(term)
    const negative = compare(value, zero) < 0
    const joint = sum === '' ? (negative ? minus : '') : negative ? '－' : '＋'
    return `${sum}${joint}${term.part.label.zh}${pointsText(negative ? negate(value) : value)}${weigh(term)}`
  }, '')
const leftOut = (terms: readonly Term[]): string => {
  const without = terms.filter((term) => !hasPoints(term))
  return without.length === 0
    ? ''
    : `；未计入：${without.map(({ part, status }) => `${quoted(part)}（${labels.status[status]}）`).join('、')}`
}
type Scaled = Extract<Token, { type: 'sum' }>['scaled']
const spread = (scaled: Scaled): string =>
  scaled === undefined ? '' : `×${pointsText(scaled.full)}÷${pointsText(scaled.possible)}`
const bracketed = (formula: string, needed: boolean): string => (needed ? `（${formula}）` : formula)

/** Chinese sentences for tokens. */
export const tokens: Sentences<'type', Token> = {
  quota: ({ counted: c, reach, reached, award }) =>
    `${counted(c)}，要求不少于${format.quantity(reach)}，${reached ? '已达到' : '未达到'}，${awarded(award)}。`,
  target: ({ counted: c, reach, due, capped, award }) => {
    const goal = due?.amount ?? reach
    const asked =
      due === undefined
        ? `目标${format.quantity(reach)}`
        : `目标${format.quantity(reach)}，按在岗${due.served}天、应在岗${due.required}天折算为${format.quantity(due.amount)}`
    const reached = compare(c.amount.value, goal.value) >= 0
    const followed = reached
      ? `已完成${capped ? '（超出部分不另计分）' : ''}，${awarded(award)}`
      : `按比例计${exactText(c.amount.value)}÷${exactText(goal.value)}×${number(award.maximum)}${equals(award)}`
    return `${counted(c)}，${asked}，${followed}。`
  },
  band: ({ counted: c, from, above, row, rows, award }) =>
    row > rows
      ? `${counted(c)}，未达到任何一档（共${rows}档），${awarded(award)}。`
      : `${counted(c)}，达到“${above === true ? '高于' : '不低于'}${format.quantity(from)}”一档（自高至低第${row}档，共${rows}档），${awarded(award)}。`,
  ratio: ({ counted: c, award }) =>
    `${counted(c)}，按比例计${c.parts?.value ?? 0}÷${c.parts?.of ?? 0}×${number(award.maximum)}${equals(award)}。`,
  emptyDenominator: ({ counted: c, policy, award }) =>
    `${quoted(c.figure)}没有应计对象（分母为0），按评分细则${policy === 'full' ? '得满分' : '不得分'}，${awarded(award)}。`,
  deduction: ({ counted: c, occurrences, below, each, floor, floored, award }) => {
    const unit = occurrences.unit.zh
    const rule =
      below === undefined
        ? `每${unit}扣${format.points(each)}`
        : `要求${format.quantity(below)}，缺${format.quantity(occurrences)}，每缺一${unit}扣${format.points(each)}`
    if (compare(occurrences.value, zero) === 0) return `${counted(c)}，${rule}，不扣分，${awarded(award)}。`
    const taken = `${number(award.maximum)}－${number(each)}×${exactText(occurrences.value)}`
    return floored
      ? `${counted(c)}，${rule}，${taken}低于下限${format.points(floor)}，按下限计，${awarded(award)}。`
      : `${counted(c)}，${rule}，${taken}${equals(award)}。`
  },
  bonus: ({ counted: c, each, capped, award }) =>
    `${counted(c)}，每${c.amount.unit.zh}加${format.points(each)}，${capped ? '超出上限部分不计，' : ''}加${gained(award)}（上限${format.points(award.maximum)}）。`,
  discretion: ({ counted: c, sign, norm, attestations, capped, award }) => {
    const verb = `${norm?.zh ?? '酌情'}${sign === 1 ? '加' : '扣'}`
    if (attestations.length === 0) return `没有${verb}分。`
    const size = sign === 1 ? award.points : -award.points
    const over = capped ? `核定${format.quantity(c.amount)}，超出上限部分不计，` : ''
    return `${over}${verb}${format.points(size)}（上限${format.points(award.maximum)}）。${reasons(attestations)}。`
  },
  manual: ({ counted: c, attestations, capped, award }) =>
    `人工评定${format.quantity(c.amount)}${capped ? '，超出满分部分不计' : ''}，${awarded(award)}。${reasons(attestations)}。`,
  rankBased: ({ figure, rank, of, award }) => `按${quoted(figure)}在${of}个对象中列第${rank}位，${awarded(award)}。`,

  needMore: ({ amount }) => `再有${format.quantity(amount)}即得满分。`,
  needFewer: ({ amount }) => `减少${format.quantity(amount)}即得满分。`,
  needQualified: ({ more, of }) => `${of}项中再有${more}项符合即得满分。`,

  missing: ({ figures }) => `台账没有${list(figures)}的记录，本项无法评定，不按0分计。`,
  rankMissing: ({ figure }) => `尚未按${quoted(figure)}与同组对象排名，本项无法评定，不按0分计。`,
  unattested: ({ figure }) => `${quoted(figure)}没有写明理由和批准职务，不予采用，本项无法评定。`,
  inapplicable: ({ figures }) =>
    figures.length === 0 ? '本项不适用于本对象，不评分。' : `${list(figures)}不适用于本对象，本项不评分。`,
  emptyWithoutPoints: ({ figure, policy }) =>
    `${quoted(figure)}没有应计对象（分母为0），本项${policy === 'missing' ? '无法评定' : '不评分'}。`,
  parameterInapplicable: ({ parameter }) => `本期没有${quoted(parameter)}的适用规定，本项不评分。`,
  notServed: ({ served, required }) => `本期应在岗${required}天、在岗${served}天，不予评分。`,
  policyPoints: ({ policy, award }) =>
    `按评分细则，不适用的项目${policy === 'full' ? '得满分' : '不得分'}，${awarded(award)}。`,

  passedOn: ({ to }) => `本项分值按比例归入${rest(to)}。`,

  sum: ({ terms, scaled, award }) =>
    `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}${equals(award)}${leftOut(terms)}。`,
  weightedSum: ({ terms, scaled, award }) => {
    const weigh = (term: Term): string => `÷${number(term.maximum)}×${exactText(term.weight ?? zero)}`
    return `按权重计（${added(terms, weigh)}）×${number(award.maximum)}${spread(scaled)}${equals(award)}${leftOut(terms)}。`
  },
  cap: ({ terms, scaled, uncapped, award }) => {
    const sum = `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}`
    return uncapped === undefined
      ? `${sum}${equals(award)}${leftOut(terms)}。`
      : `${sum}＝${pointsText(uncapped)}，超出上限部分不计，${awarded(award)}${leftOut(terms)}。`
  },
  rescale: ({ terms, from, scaled, award }) =>
    `由${format.points(from)}折算为${format.points(award.maximum)}：（${added(terms)}）×${number(award.maximum)}÷${number(from)}${spread(scaled)}${equals(award)}${leftOut(terms)}。`,
  redistributed: ({ parts, to }) => `${list(parts)}不适用，其分值按比例归入${rest(to)}。`,
  incomplete: ({ parts, judged }) =>
    judged ? `${list(parts)}尚缺数据，本项得分为暂定。` : `${list(parts)}尚缺数据，本项无法评定，不按0分计。`,
  total: ({ terms, outside, scaled, award }) => {
    const inside = `${bracketed(added(terms), scaled !== undefined)}${spread(scaled)}`
    const beyond = added(outside.filter(({ points }) => points !== 0))
    const formula =
      beyond === '' ? inside : `${inside}${beyond.startsWith(minus) ? `－${beyond.slice(1)}` : `＋${beyond}`}`
    const { exact, points, maximum, rounding } = award
    const rounded =
      exact !== undefined && rounding !== undefined ? `＝${pointsText(exact)}，${labels.rounding[rounding]}得` : '＝'
    return `${formula}${rounded}${format.points(points)}（总分${format.points(maximum)}）${leftOut([...terms, ...outside])}。`
  },
  provisional: ({ earned, judged, stated, missing }) =>
    `结果为暂定：总分${format.points(stated)}中已评定${format.points(judged)}，得${format.points(earned)}；缺失：${list(missing)}。补齐之前不评等次、不定金额、不排名。`,
  floored: ({ before }) => `合计${format.points(before)}低于0分，按0分计。`,

  scope: ({ period, effectiveFrom, effectiveTo }) => {
    const until = effectiveTo === undefined ? '' : `至${format.date(effectiveTo)}`
    return `按${format.date(effectiveFrom)}起${until}施行的评分细则，评定${format.period(period)}。`
  },
  vetoed: ({ veto, counted: c, before }) =>
    `触发一票否决${quoted(veto)}（${counted(c)}）：总分由${format.points(before)}改为0分。`,
  noVeto: ({ vetoes }) => `未触发一票否决（${list(vetoes)}）。`,
  gradeBand: ({ points, from, to, grade }) =>
    to === undefined
      ? `${format.points(points)}不低于${format.points(from)}，等次为${quoted(grade)}。`
      : `${format.points(points)}在${format.points(from)}至${format.points(to)}之间（含两端），等次为${quoted(grade)}。`,
  nextGrade: ({ grade, distance }) => `距${quoted(grade)}还差${format.points(distance)}。`,
  highestGrade: () => '已是最高等次。',
  gradeCapped: ({ veto, counted: c, before, grade }) =>
    `触发一票否决${quoted(veto)}（${counted(c)}）：等次由${quoted(before)}改为${quoted(grade)}。`,
  rankOverride: ({ end, count, rank, of, before, grade }) =>
    `在${of}个对象中列第${rank}位，属${end === 'bottom' ? '末' : '前'}${count}位，等次由${quoted(before)}改为${quoted(grade)}。`,
  withheld: ({ outcome, status }) =>
    `${status === 'provisional' ? '数据不全，结果为暂定' : '没有适用于本对象的项目'}，${outcome === 'grade' ? '不评等次' : '不定金额'}。`,
  moneyByGrade: ({ grade, factor, each }) =>
    `等次${quoted(grade)}，系数${exactText(factor)}：${yuanText(each)}×${exactText(factor)}＝${yuanText(multiply(each, factor))}。`,
  moneyByScore: ({ points, stated, each }) =>
    `按得分计：${yuanText(each)}×${number(points)}÷${number(stated)}＝${yuanText(multiply(each, ratio(points, stated)))}。`,
  moneyPerItem: ({ counted: c, each }) =>
    `${quoted(c.figure)}${counted(c)}，每${c.amount.unit.zh}${yuanText(each)}，计${yuanText(multiply(each, c.amount.value))}。`,
  moneyPerMissing: ({ counted: c, below, lacking, each }) =>
    `${quoted(c.figure)}${counted(c)}，要求不少于${format.quantity(below)}，缺${format.quantity(lacking)}，每缺一${below.unit.zh}${yuanText(each)}，计${yuanText(multiply(each, lacking.value))}。`,
  moneyTotal: ({ base, terms, exact, rounded, rounding, bound, fen }) => {
    const formula = terms.reduce(
      (sum, term) => `${sum}${compare(term, zero) < 0 ? `－${yuanText(negate(term))}` : `＋${yuanText(term)}`}`,
      format.money(base),
    )
    const settled =
      compare(exact, ratio(rounded)) === 0 ? '' : `，${labels.rounding[rounding]}为${format.money(rounded)}`
    const held = bound === undefined ? '' : `，${bound === 'floor' ? '低于下限' : '高于上限'}，按${format.money(fen)}计`
    return `合计${formula}＝${yuanText(exact)}${settled}${held}。`
  },

  basis: ({ cited }) => `依据：${cited.map(format.citation).join('；')}。`,
  figure: ({ label, status, value, of, measure, unit, entries }) => {
    if (status !== 'present' || value === undefined)
      return `“${label.zh}”${labels.status[status === 'present' ? 'missing' : status]}。`
    const sources = entries.length === 0 ? '' : `，台账记录${entries.length}条`
    const shown =
      of === undefined
        ? format.quantity({ value: inPrintedUnit(value, measure), unit, shape: 'number' })
        : `${value}/${of}${of === 0 ? '' : `（${percentText(ratio(value, of))}）`}`
    return `“${label.zh}”${shown}${sources}。`
  },
  parameter: ({ label, value, unit, shape, sources }) => {
    const amount = (of: Ratio): string => format.quantity({ value: of, unit, shape })
    const spans = sources.map(({ value: of, from, to, cited }) => {
      const until = to === undefined ? '' : `至${format.date(to)}止`
      return `自${format.date(from)}起${until}为${amount(of)}，依据：${format.citation(cited)}`
    })
    if (value === undefined)
      return `参数“${label.zh}”在本期不适用${spans.length === 0 ? '' : `（${spans.join('；')}）`}。`
    const changes = sources.length > 1 ? [`在本期为${amount(value)}`] : []
    return `参数“${label.zh}”${[...changes, ...spans].join('；')}。`
  },
  part: ({ label, status, points, maximum, outside }) => {
    const limit = `${outside ? '上限' : '满分'}${format.points(maximum)}`
    if (points === undefined) return `${label.zh}：${labels.status[status]}（${limit}）`
    const mark = status === 'final' ? '' : `，${labels.status[status]}`
    return `${label.zh}：${format.points(points)}（${limit}${mark}）`
  },
}
