import type { AssessIssue } from '../../assessment/assessment.ts'
import type { PlainFigureIssue } from '../../assessment/plain-figures.ts'
import { wordFor } from '../codes.ts'
import type { Issue, Sentences } from '../locale.ts'
import { format } from './format.ts'
import { checkFaults } from './check-faults.ts'
import { illegalMove } from './illegal-move.ts'
import { labels } from './labels.ts'

const nouns = {
  indicator: '指标',
  was: '原路径',
  parameter: '参数',
  figure: '计数',
  veto: '一票否决事项',
  grade: '等次',
  case: '算例',
  instrument: '依据文件',
} as const

const wantedTypes = {
  text: '文字',
  integer: '整数',
  amount: '整数，或加引号的小数（如"0.285"）',
  boolean: 'true或false',
  list: '列表',
  object: '一组键值',
} as const
const foundTypes = {
  text: '文字',
  number: '数字',
  boolean: 'true或false',
  null: '空值',
  list: '列表',
  object: '一组键值',
  other: '其他内容',
} as const
const formats = {
  text: '一行非空文字',
  id: '代号（字母开头，由字母、数字、短横和点组成）',
  date: '日期（如2023-05-06）',
  path: '路径（如study/centre-group）',
  divisionCode: '加引号的12位区划代码',
  period: '考核期（如2023、2023-05）',
} as const
const shapes = { number: '数值', share: '比率' } as const
const totalNeeding = {
  bands: '等次',
  indicators: '指标',
  vetoes: '一票否决',
  byScore: '按得分计的金额',
  rankOverrides: '名次调整',
  replacement: '更换条件',
} as const
const compared = {
  points: '得分',
  grade: '等次',
  moneyFen: '金额（分）',
  status: '状态',
  indicator: '指标得分',
} as const

/** Why a case could not be judged. */
const caseFaults: Readonly<Record<PlainFigureIssue['code'] | AssessIssue['code'], string>> = {
  unknownFigure: '本评分细则不使用该计数',
  notExact: '数值不是精确的数',
  notWhole: '数值小于0，或比计量的最小单位还细',
  shareWithoutOf: '比率缺少分母',
  ofWithoutShare: '不是比率，不应有分母',
  aboveOf: '分子大于分母',
  subjectKindDiffers: '考核对象不符',
  periodKindDiffers: '考核期的种类不符',
  periodOutsideSpan: '考核期不在评分细则的施行期间内',
  outsideJurisdiction: '对象不在评分细则的适用区域内',
  midPeriodUnstated: '参数在考核期中间有变动，没有写明如何取值',
}

const meant = (suggestion: string | undefined): string => (suggestion === undefined ? '' : `是否应为“${suggestion}”？`)
const until = (to: string | undefined): string => (to === undefined ? '起' : `至${format.date(to)}`)
const interval = (from: string, to: string | undefined): string =>
  to === undefined ? `${from}分以上` : from === to ? `${from}分` : `${from}分至${to}分`

const given = (found: string | undefined): string => (found === undefined ? '' : `“${found}”`)

/** Everything that can be wrong with a rule book, a request or an entry. */
export const issues: Sentences<'code', Issue> = {
  tooDeep: () => '嵌套过深，请检查层级。',
  unknownKey: ({ key, suggestion }) => `没有“${key}”这一项。${meant(suggestion)}`,
  missingKey: ({ key }) => `缺少“${key}”，请补上。`,
  wrongType: ({ wanted, found }) => `此处应为${wantedTypes[wanted]}，现为${foundTypes[found]}。`,
  floatInSource: ({ found }) => `小数${found}须加引号，写成"${found}"，以免计算机按近似值处理。`,
  numericCode: ({ found }) => `此处是代号，不是数，须加引号，写成"${found}"。`,
  notDecimal: ({ found }) => `“${found}”不是十进制数。`,
  tooManyDigits: ({ found, digits }) => `“${found}”的小数多于${digits}位，此处最多${digits}位。`,
  outOfRange: ({ found, least, exclusive }) => `“${found}”超出范围，应${exclusive ? '大于' : '不小于'}${least}。`,
  badText: ({ wanted, found }) => `“${found}”不符合要求，此处应为${formats[wanted]}。`,
  notOneOf: ({ found, allowed, suggestion }) =>
    `“${found}”不在可选范围内，可用：${allowed.join('、')}。${meant(suggestion)}`,
  emptyList: () => '列表不能为空。',

  duplicateName: ({ what, name }) => `${nouns[what]}“${name}”重复，每个只能出现一次。`,
  pathOutsideParent: ({ parent, found }) => `下级指标的路径应以“${parent}/”开头，现为“${found}”。`,
  wasStillPresent: ({ was }) => `原路径“${was}”仍有指标使用；改名后，旧路径不得再用。`,
  unknownName: ({ what, name, suggestion }) => `没有${nouns[what]}“${name}”。${meant(suggestion)}`,
  unusedName: ({ what, name }) => `${nouns[what]}“${name}”没有被用到，请删去或引用。`,

  pointsDoNotAdd: ({ level, stated, found }) => {
    const sum = { total: '各项指标合计', group: '下级指标合计', rescale: '折算前的合计' }[level]
    return `${sum}${found}分，与写明的${stated}分不符。`
  },
  capOutOfReach: ({ stated, found }) => `下级指标合计只有${found}分，达不到写明的上限${stated}分。`,
  weightsDoNotAdd: ({ found }) => `权重合计为${found}，应为1。`,
  weightMissing: ({ child }) => `指标“${child}”没有写明权重。`,
  pointsAboveMaximum: ({ found, maximum }) => `${found}分超过本项满分${maximum}分。`,
  reachesZeroMisstated: ({ stated, lowest }) =>
    stated ? `写明可扣至0分，实际最低为${lowest}分。` : `写明不会扣至0分，实际最低为${lowest}分。`,
  mustBeOutside: ({ mechanism }) => `“${labels.mechanism[mechanism]}”须在总分之外计算，请写明outside: true。`,
  mayNotBeOutside: ({ mechanism }) => `“${labels.mechanism[mechanism]}”不能在总分之外计算，请删去outside。`,

  bandGap: ({ from, to, above, below }) => {
    const where = [
      ...(below === undefined ? [] : [`高于“${below}”`]),
      ...(above === undefined ? [] : [`低于“${above}”`]),
    ].join('、')
    return `${interval(from, to)}没有等次${where === '' ? '' : `（${where}）`}，每个分数都应有且只有一个等次。`
  },
  bandOverlap: ({ from, to, grades: [upper, lower] }) =>
    `${interval(from, to)}同时属于“${upper}”和“${lower}”，每个分数只能有一个等次。`,
  bandEmpty: ({ grade }) => `等次“${grade}”的上限低于下限，不含任何分数。`,
  rowsNotDescending: ({ row, on }) =>
    `第${row + 1}档的起点不低于上一档${on === undefined ? '' : `（${format.date(on)}）`}，各档应自高至低排列。`,
  rowsNotAscending: ({ row }) => `第${row + 1}档的名次不大于上一档，各档应自前至后排列。`,
  lastRowNotZero: ({ found }) => `最低一档从${found}起，应从0起，使每个数值都有对应的得分。`,

  rowOverlap: ({ rows: [upper, lower], from, to }) =>
    `第${upper + 1}档与第${lower + 1}档重叠：${from === to ? from : `${from}至${to}`}同时属于两档，原文没有说归哪一档。`,
  rowGap: ({ rows: [upper, lower], from, to }) =>
    `第${upper + 1}档与第${lower + 1}档之间有缺口：${from === to ? from : `${from}至${to}`}不属于任何一档。`,
  bonusUnbounded: ({ each, points }) => `每项加${each}分而不设上限，可以超过本项的${points}分，须先定上限。`,

  figureReadTwice: ({ figure, other }) =>
    `计数“${figure}”已被指标“${other}”使用；如确需重复使用，请写明sharesFigure: true。`,
  sharesFigureAlone: ({ figure }) => `计数“${figure}”没有被其他指标使用，请删去sharesFigure。`,
  notMonotone: ({ figure, good }) =>
    good === 'neither'
      ? `计数“${figure}”${labels.good[good]}，本项却据以计分；如有意如此，请写明nonMonotone: true。`
      : `计数“${figure}”${labels.good[good]}，本项得分却可能相反；如有意如此，请写明nonMonotone: true。`,
  monotoneAfterAll: ({ figure }) => `计数“${figure}”越好，本项得分越高，请删去nonMonotone。`,
  figureShape: ({ figure, wanted, found }) => `计数“${figure}”是${shapes[found]}，此处须用${shapes[wanted]}。`,
  measureMismatch: ({ figure, wanted, found }) =>
    `计数“${figure}”应以${labels.measure[wanted]}计，现为${labels.measure[found]}，单位不一致。`,
  notAttested: ({ figure }) => `计数“${figure}”没有理由和批准职务，不能用于酌情或人工评分。`,
  subjectMismatch: ({ figure, wanted, found }) =>
    `计数“${figure}”统计的是${labels.subject[found]}，本评分细则考核的是${labels.subject[wanted]}。`,

  notInForce: ({ instrument, from, to, inForceFrom, inForceTo }) => {
    const began = inForceFrom === undefined ? '' : `，自${format.date(inForceFrom)}起施行`
    const ended = inForceTo === undefined ? '' : `，至${format.date(inForceTo)}止`
    return `依据文件“${instrument}”${began}${ended}，没有覆盖引用的期间（${format.date(from)}${until(to)}）。`
  },
  verificationTooStrong: ({ instrument, stated, own }) =>
    `引用写为“${labels.verification[stated]}”，而依据文件“${instrument}”本身为“${labels.verification[own]}”，引用不得高于文件。`,
  notIllustrative: ({ stated }) =>
    `写明原文未载（missingInSource），核实情况却写为“${labels.verification[stated]}”，应为“${labels.verification.illustrative}”。`,
  datesReversed: ({ from, to }) => `终止日期${format.date(to)}早于起始日期${format.date(from)}。`,
  valuesNotInOrder: ({ parameter }) => `参数“${parameter}”的各个取值应按施行日期先后排列。`,
  valuesOverlap: ({ parameter, from, to }) =>
    `参数“${parameter}”在${format.date(from)}至${format.date(to)}有两个取值，每天只能有一个。`,
  midPeriodUnstated: (issue) =>
    'on' in issue
      ? `参数“${issue.parameter}”在${format.date(issue.on)}有变动，恰在考核期中间，须写明midPeriod，说明如何取值。`
      : `参数“${issue.parameter}”在${format.periodOf(issue.period)}中间有变动，评分细则没有写明如何取值。`,
  inapplicablePolicyUnstated: ({ indicator }) =>
    `指标“${indicator}”可能不适用，须写明inapplicable，说明其分值如何处理。`,

  needsTotal: (issue) =>
    'what' in issue ? `没有总分，不能规定${totalNeeding[issue.what]}。` : `评分细则“${issue.book}”没有总分，不能排名。`,
  needsBands: () => '没有等次，不能按等次计金额。',
  noOutcome: () => '既没有总分，也没有金额，评分细则没有结果。',
  factorMissing: ({ grade }) => `没有写明等次“${grade}”的系数。`,
  capBelowFloor: ({ cap, floor }) => `上限${cap}元低于下限${floor}元。`,
  groupNotLarger: ({ count, minimumGroup }) =>
    `涉及${count}名，而${minimumGroup}人的组也适用，组内将无人例外；适用的最小人数应大于${count}。`,

  casePeriod: ({ case: name, period }) => `算例“${name}”的考核期“${period}”不是本评分细则的考核期。`,
  caseDiffers: ({ case: name, what, indicator, expected, found }) => {
    const of = indicator === undefined ? compared[what] : `指标“${indicator}”得分`
    return `算例“${name}”：${of}应为${expected}，${found === undefined ? '没有得出结果' : `算得${found}`}。`
  },
  caseFails: ({ case: name, issue }) => `算例“${name}”无法评定：${wordFor(caseFaults, issue)}。`,
  bandNotReached: ({ grade }) => `没有算例得到等次“${grade}”，请补一个算例。`,
  rowNotReached: ({ indicator, row }) => `没有算例落入指标“${indicator}”的第${row + 1}档，请补一个算例。`,

  subjectKindDiffers: ({ expected, actual }) =>
    `本评分细则考核${wordFor(labels.subject, expected)}，不能用于${wordFor(labels.subject, actual)}。`,
  periodKindDiffers: ({ expected, actual }) =>
    `本评分细则的考核期为“${wordFor(labels.periodKind, expected)}”，不能用于“${wordFor(labels.periodKind, actual)}”。`,
  periodOutsideSpan: ({ period, from, to }) =>
    `${format.periodOf(period)}不在本评分细则的施行期间（${format.date(from)}${until(to)}）内。`,
  outsideJurisdiction: ({ township, jurisdiction }) => `乡镇${township}不在本评分细则的适用区域${jurisdiction}内。`,

  unknownFigure: ({ figure }) => `本评分细则不使用计数“${figure}”。`,
  notExact: ({ figure, found }) => `计数“${figure}”的值${given(found)}不是精确的数，请用整数或加引号的小数。`,
  notWhole: ({ figure, found }) => `计数“${figure}”的值${given(found)}小于0，或比计量的最小单位还细。`,
  shareWithoutOf: ({ figure }) => `计数“${figure}”是比率，须同时给出分母。`,
  ofWithoutShare: ({ figure }) => `计数“${figure}”不是比率，不应有分母。`,
  aboveOf: ({ figure, found }) => `计数“${figure}”的分子大于分母${given(found)}。`,

  recordedNotInstant: ({ recorded }) => `录入时间“${recorded}”不是有效时刻，请写成2024-01-05T09:30:00+08:00的形式。`,
  occurredAfterRecorded: ({ occurred, recorded }) =>
    `发生日期${format.date(occurred)}晚于录入时间${format.instant(recorded)}，请核对。`,
  recordedBeforePrevious: ({ previous, recorded }) =>
    `录入时间${format.instant(recorded)}早于上一版本的录入时间${format.instant(previous)}，请核对。`,
  recordedInSealedMonth: ({ recorded, through }) =>
    `录入时间${format.instant(recorded)}不晚于${format.instant(through)}，该时刻以前的台账已经封存；请按实际录入时间登记。`,
  keyFixed: ({ key, given: other }) =>
    `更正不能改变编号：原编号“${key}”，现为“${other}”。如编号有误，请作废后重新登记。`,
  yearFixed: ({ year, occurred }) =>
    `更正不能改变年度：原年度${year}，现发生日期为${format.date(occurred)}。如年度有误，请作废后重新登记。`,
  nothingChanged: ({ key }) => `“${key}”与当前版本相同，无需更正。`,
  alreadyVoid: ({ key }) => `“${key}”已作废，不能再更正或作废；请用新编号登记。`,
  reasonMissing: () => '更正或作废须写明理由。',
  staleVersion: ({ expected, current }) =>
    `记录已被他人改动：当前为第${current}版，不是第${expected}版，请刷新后再试。`,

  notComparable: ({ subject, book, period }) =>
    `“${subject}”按评分细则“${book}”评定的${format.periodOf(period)}，与其他对象不是同一评分细则、同一考核期，不能一起排名。`,
  subjectTwice: ({ subject }) => `“${subject}”出现了不止一次，每个对象只能排名一次。`,
  notSameCase: ({ published, recomputed }) =>
    `公布的结果（${published}）与重新计算的结果（${recomputed}）不是同一对象、同一考核期。`,
  noMoney: ({ which }) => `${which === 'published' ? '公布的' : '重新计算的'}结果没有金额，无法计算差额。`,

  unknownPath: ({ path, suggestions }) =>
    suggestions.length === 0
      ? `本评分细则没有“${path}”这一项。`
      : `本评分细则没有“${path}”这一项，是否要查：${suggestions.join('、')}？`,

  outsideCalendar: ({ date, from, to }) =>
    `工作日历只有${format.date(from)}至${format.date(to)}，不知道${format.date(date)}是否工作日，期限无法计算。`,
  notDay: ({ text }) => `“${text}”不是日期，应写作2023-05-06。`,
  noInstant: ({ text }) => `“${text}”不是时刻，应写作2023-05-06T09:30:00+08:00。`,
  notWholeUnits: ({ length }) => `期限的长度应为1至10000的整数，现为${length}。`,
  hoursNotSuspended: () => '按小时计算的期限不能中止。',
  tooFar: ({ date, latest }) => `${date}晚于${format.date(latest)}，期限无法计算；没有终止日期的，请不要填写。`,
  suspensionsOutOfOrder: ({ from }) =>
    `自${format.date(from)}起的中止期间与其他中止期间重叠，或截止日期早于起始日期，请核对。`,
  noLengthInForce: ({ clock, on }) => `${format.date(on)}没有“${clock}”这一期限的规定，期限无法计算。`,

  illegalMove,
  ...checkFaults,
}
