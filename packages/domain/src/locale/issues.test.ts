import { describe, expect, test } from 'vitest'
import { altered, diagnosticsOf } from '../testing/altered.ts'
import { smallBook } from '../testing/small-book.ts'
import { en } from './en.ts'
import type { Issue } from './locale.ts'
import { say } from './say.ts'
import { zhCN } from './zh-cn.ts'

type Row = readonly [issue: Issue, zh: string, en: string]

// The place of a diagnostic is shown beside its sentence, not in it.
const path = [] as const

const rows: readonly Row[] = [
  [{ code: 'tooDeep', path }, '嵌套过深，请检查层级。', 'This is nested too deeply; check the levels.'],
  [
    { code: 'unknownKey', key: 'titel', suggestion: 'title', path },
    '没有“titel”这一项。是否应为“title”？',
    'There is no key “titel”. Did you mean “title”?',
  ],
  [{ code: 'unknownKey', key: 'zzz', path }, '没有“zzz”这一项。', 'There is no key “zzz”.'],
  [{ code: 'missingKey', key: 'citation', path }, '缺少“citation”，请补上。', 'The key “citation” is missing; add it.'],
  [
    { code: 'wrongType', wanted: 'amount', found: 'list', path },
    '此处应为整数，或加引号的小数（如"0.285"），现为列表。',
    'This is a list; it should be a whole number, or a quoted decimal (such as "0.285").',
  ],
  [
    { code: 'wrongType', wanted: 'object', found: 'null', path },
    '此处应为一组键值，现为空值。',
    'This is empty; it should be a set of keys.',
  ],
  [
    { code: 'floatInSource', found: 0.285, path },
    '小数0.285须加引号，写成"0.285"，以免计算机按近似值处理。',
    'The decimal 0.285 needs quotes: write "0.285", or computers take it for an approximation.',
  ],
  [
    { code: 'numericCode', found: 141021100000, path },
    '此处是代号，不是数，须加引号，写成"141021100000"。',
    'This is a code, not a number: write it in quotes, "141021100000".',
  ],
  [{ code: 'notDecimal', found: '1,5', path }, '“1,5”不是十进制数。', '“1,5” is not a decimal number.'],
  [
    { code: 'tooManyDigits', found: '0.285', digits: 2, path },
    '“0.285”的小数多于2位，此处最多2位。',
    '“0.285” has more than 2 decimals; at most 2 are possible here.',
  ],
  [
    { code: 'outOfRange', found: '0', least: '0', exclusive: true, path },
    '“0”超出范围，应大于0。',
    '“0” is out of range: it should be more than 0.',
  ],
  [
    { code: 'outOfRange', found: '-1', least: '1', exclusive: false, path },
    '“-1”超出范围，应不小于1。',
    '“-1” is out of range: it should be at least 1.',
  ],
  [
    { code: 'badText', wanted: 'date', found: '2023-02-30', path },
    '“2023-02-30”不符合要求，此处应为日期（如2023-05-06）。',
    '“2023-02-30” will not do here; it should be a date (such as 2023-05-06).',
  ],
  [
    { code: 'badText', wanted: 'divisionCode', found: '14102', path },
    '“14102”不符合要求，此处应为加引号的12位区划代码。',
    '“14102” will not do here; it should be a quoted division code of 12 digits.',
  ],
  [
    { code: 'notOneOf', found: 'summ', allowed: ['sum', 'cap'], suggestion: 'sum', path },
    '“summ”不在可选范围内，可用：sum、cap。是否应为“sum”？',
    '“summ” is not one of the words allowed: sum, cap. Did you mean “sum”?',
  ],
  [
    { code: 'notOneOf', found: 'x', allowed: ['sum', 'cap'], path },
    '“x”不在可选范围内，可用：sum、cap。',
    '“x” is not one of the words allowed: sum, cap.',
  ],
  [{ code: 'emptyList', path }, '列表不能为空。', 'The list may not be empty.'],
  [
    { code: 'duplicateName', what: 'parameter', name: 'sessions', path },
    '参数“sessions”重复，每个只能出现一次。',
    'The parameter “sessions” appears more than once.',
  ],
  [
    { code: 'pathOutsideParent', parent: 'study', found: 'sessions', path },
    '下级指标的路径应以“study/”开头，现为“sessions”。',
    'The path of a child starts with “study/”; here it is “sessions”.',
  ],
  [
    { code: 'wasStillPresent', was: 'study/old', path },
    '原路径“study/old”仍有指标使用；改名后，旧路径不得再用。',
    'The former path “study/old” is still in use; after a rename nobody may use it.',
  ],
  [
    { code: 'unknownName', what: 'figure', name: 'study.sesions', suggestion: 'study.sessions', path },
    '没有计数“study.sesions”。是否应为“study.sessions”？',
    'There is no figure “study.sesions”. Did you mean “study.sessions”?',
  ],
  [
    { code: 'unknownName', what: 'instrument', name: 'x-2023', path },
    '没有依据文件“x-2023”。',
    'There is no instrument “x-2023”.',
  ],
  [
    { code: 'unusedName', what: 'figure', name: 'late', path },
    '计数“late”没有被用到，请删去或引用。',
    'The figure “late” is never used; remove it or refer to it.',
  ],
  [
    { code: 'pointsDoNotAdd', level: 'total', stated: '100.00', found: '95.00', path },
    '各项指标合计95.00分，与写明的100.00分不符。',
    'The indicators add up to 95.00 points, but 100.00 are stated.',
  ],
  [
    { code: 'pointsDoNotAdd', level: 'group', stated: '15.00', found: '14.00', path },
    '下级指标合计14.00分，与写明的15.00分不符。',
    'The children add up to 14.00 points, but 15.00 are stated.',
  ],
  [
    { code: 'pointsDoNotAdd', level: 'rescale', stated: '50.00', found: '40.00', path },
    '折算前的合计40.00分，与写明的50.00分不符。',
    'Before conversion the children add up to 40.00 points, but 50.00 are stated.',
  ],
  [
    { code: 'capOutOfReach', stated: '10.00', found: '8.00', path },
    '下级指标合计只有8.00分，达不到写明的上限10.00分。',
    'The children add up to 8.00 points and cannot reach the stated cap of 10.00.',
  ],
  [
    { code: 'weightsDoNotAdd', found: '0.9', path },
    '权重合计为0.9，应为1。',
    'The weights add up to 0.9; they should add up to 1.',
  ],
  [{ code: 'weightMissing', child: 'a/b', path }, '指标“a/b”没有写明权重。', 'The indicator “a/b” has no weight.'],
  [
    { code: 'pointsAboveMaximum', found: '16.00', maximum: '15.00', path },
    '16.00分超过本项满分15.00分。',
    '16.00 points are more than the full marks of 15.00.',
  ],
  [
    { code: 'reachesZeroMisstated', stated: true, lowest: '3', path },
    '写明可扣至0分，实际最低为3分。',
    'The deduction is said to reach 0, but the lowest it can reach is 3 points.',
  ],
  [
    { code: 'reachesZeroMisstated', stated: false, lowest: '-2', path },
    '写明不会扣至0分，实际最低为-2分。',
    'The deduction is said not to reach 0, but the lowest it can reach is -2 points.',
  ],
  [
    { code: 'mustBeOutside', mechanism: 'discretion', path },
    '“酌情”须在总分之外计算，请写明outside: true。',
    'The mechanism “discretion” stands outside the total: state outside: true.',
  ],
  [
    { code: 'mayNotBeOutside', mechanism: 'quota', path },
    '“定额”不能在总分之外计算，请删去outside。',
    'The mechanism “quota” cannot stand outside the total: remove outside.',
  ],
  [
    { code: 'bandGap', from: '94.01', to: '94.99', above: 'excellent', below: 'good', path },
    '94.01分至94.99分没有等次（高于“good”、低于“excellent”），每个分数都应有且只有一个等次。',
    '94.01 to 94.99 points earn no grade (above “good”, below “excellent”); every score needs exactly one grade.',
  ],
  [
    { code: 'bandGap', from: '90.00', below: 'good', path },
    '90.00分以上没有等次（高于“good”），每个分数都应有且只有一个等次。',
    '90.00 points and above earn no grade (above “good”); every score needs exactly one grade.',
  ],
  [
    { code: 'bandGap', from: '60.00', to: '60.00', path },
    '60.00分没有等次，每个分数都应有且只有一个等次。',
    '60.00 points earn no grade; every score needs exactly one grade.',
  ],
  [
    { code: 'bandOverlap', from: '80.00', to: '85.00', grades: ['good', 'qualified'], path },
    '80.00分至85.00分同时属于“good”和“qualified”，每个分数只能有一个等次。',
    '80.00 to 85.00 points earn both “good” and “qualified”; every score needs exactly one grade.',
  ],
  [
    { code: 'rowOverlap', rows: [0, 1], from: '0.95', to: '0.95', path },
    '第1档与第2档重叠：0.95同时属于两档，原文没有说归哪一档。',
    'Rows 1 and 2 overlap: 0.95 belongs to both, and the text does not say to which.',
  ],
  [
    { code: 'rowGap', rows: [1, 2], from: '0.85', to: '0.9', path },
    '第2档与第3档之间有缺口：0.85至0.9不属于任何一档。',
    'Between rows 2 and 3 there is a gap: 0.85 to 0.9 belongs to neither.',
  ],
  [
    { code: 'bonusUnbounded', each: '10.00', points: '20.00', path },
    '每项加10.00分而不设上限，可以超过本项的20.00分，须先定上限。',
    '10.00 points for each without a bound can exceed the 20.00 points of the item: a bound must be set first.',
  ],
  [
    { code: 'bandEmpty', grade: 'good', path },
    '等次“good”的上限低于下限，不含任何分数。',
    'The grade “good” ends below where it begins: it holds no score.',
  ],
  [
    { code: 'rowsNotDescending', row: 1, on: '2023-08-09', path },
    '第2档的起点不低于上一档（2023年8月9日），各档应自高至低排列。',
    'Row 2 does not begin below the row before it (2023-08-09); rows go from the highest down.',
  ],
  [
    { code: 'rowsNotDescending', row: 2, path },
    '第3档的起点不低于上一档，各档应自高至低排列。',
    'Row 3 does not begin below the row before it; rows go from the highest down.',
  ],
  [
    { code: 'rowsNotAscending', row: 1, path },
    '第2档的名次不大于上一档，各档应自前至后排列。',
    'Row 2 does not reach further than the row before it; rows go from the first rank on.',
  ],
  [
    { code: 'lastRowNotZero', found: '0.5', path },
    '最低一档从0.5起，应从0起，使每个数值都有对应的得分。',
    'The lowest row begins at 0.5; it should begin at 0, so that every number earns something stated.',
  ],
  [
    { code: 'figureReadTwice', figure: 'late', other: 'discipline', path },
    '计数“late”已被指标“discipline”使用；如确需重复使用，请写明sharesFigure: true。',
    'The figure “late” is read by the indicator “discipline” already; if that is meant, state sharesFigure: true.',
  ],
  [
    { code: 'sharesFigureAlone', figure: 'late', path },
    '计数“late”没有被其他指标使用，请删去sharesFigure。',
    'No other indicator reads the figure “late”; remove sharesFigure.',
  ],
  [
    { code: 'notMonotone', figure: 'late', good: 'lessIsBetter', path },
    '计数“late”越少越好，本项得分却可能相反；如有意如此，请写明nonMonotone: true。',
    'Of the figure “late” less is better, but the points may go the other way; if that is meant, state nonMonotone: true.',
  ],
  [
    { code: 'notMonotone', figure: 'whistles', good: 'neither', path },
    '计数“whistles”多少无所谓好坏，本项却据以计分；如有意如此，请写明nonMonotone: true。',
    'Of the figure “whistles” neither more nor less is better, but points follow from it; if that is meant, state nonMonotone: true.',
  ],
  [
    { code: 'monotoneAfterAll', figure: 'late', path },
    '计数“late”越好，本项得分越高，请删去nonMonotone。',
    'The better the figure “late”, the more points; remove nonMonotone.',
  ],
  [
    { code: 'figureShape', figure: 'late', wanted: 'share', found: 'number', path },
    '计数“late”是数值，此处须用比率。',
    'The figure “late” is a number; here it must be a share.',
  ],
  [
    { code: 'measureMismatch', figure: 'hours', wanted: 'quarterHours', found: 'count', path },
    '计数“hours”应以学时计，现为个数，单位不一致。',
    'The figure “hours” should measure credit-hours, but it is a count: the units disagree.',
  ],
  [
    { code: 'notAttested', figure: 'late', path },
    '计数“late”没有理由和批准职务，不能用于酌情或人工评分。',
    'The figure “late” carries no reason and no approving post, so it cannot serve discretion or a manual score.',
  ],
  [
    { code: 'subjectMismatch', figure: 'late', wanted: 'township', found: 'gridMember', path },
    '计数“late”统计的是网格员，本评分细则考核的是乡镇。',
    'The figure “late” is counted for a grid member; this book judges a township.',
  ],
  [
    {
      code: 'notInForce',
      instrument: 'outline-2021-2025',
      from: '2023-01-01',
      inForceFrom: '2021-08-11',
      inForceTo: '2025-12-31',
      path,
    },
    '依据文件“outline-2021-2025”，自2021年8月11日起施行，至2025年12月31日止，没有覆盖引用的期间（2023年1月1日起）。',
    'The instrument “outline-2021-2025”, in force from 2021-08-11, until 2025-12-31, does not cover the dates for which it is cited (from 2023-01-01 on).',
  ],
  [
    { code: 'notInForce', instrument: 'x', from: '2018-01-01', to: '2018-12-31', inForceFrom: '2019-09-01', path },
    '依据文件“x”，自2019年9月1日起施行，没有覆盖引用的期间（2018年1月1日至2018年12月31日）。',
    'The instrument “x”, in force from 2019-09-01, does not cover the dates for which it is cited (2018-01-01 to 2018-12-31).',
  ],
  [
    { code: 'notIllustrative', stated: 'unverified', path },
    '写明原文未载（missingInSource），核实情况却写为“未核实”，应为“示例”。',
    'It is marked as not in the text (missingInSource), but as “unverified”; it must be “illustrative”.',
  ],
  [
    { code: 'verificationTooStrong', instrument: 'x', stated: 'verified', own: 'unverified', path },
    '引用写为“已核实”，而依据文件“x”本身为“未核实”，引用不得高于文件。',
    'The citation says “verified”, but the instrument “x” itself is “unverified”; a citation cannot be surer than its instrument.',
  ],
  [
    { code: 'datesReversed', from: '2023-12-31', to: '2023-01-01', path },
    '终止日期2023年1月1日早于起始日期2023年12月31日。',
    'The end 2023-01-01 is before the beginning 2023-12-31.',
  ],
  [
    { code: 'valuesNotInOrder', parameter: 'hours', path },
    '参数“hours”的各个取值应按施行日期先后排列。',
    'The values of the parameter “hours” should stand in the order of their dates.',
  ],
  [
    { code: 'valuesOverlap', parameter: 'hours', from: '2023-08-09', to: '2023-12-31', path },
    '参数“hours”在2023年8月9日至2023年12月31日有两个取值，每天只能有一个。',
    'The parameter “hours” has two values from 2023-08-09 to 2023-12-31; a day can have only one.',
  ],
  [
    { code: 'midPeriodUnstated', parameter: 'hours', on: '2023-08-09', path },
    '参数“hours”在2023年8月9日有变动，恰在考核期中间，须写明midPeriod，说明如何取值。',
    'The parameter “hours” changes on 2023-08-09, inside a period: state midPeriod, which says what holds then.',
  ],
  [
    { code: 'inapplicablePolicyUnstated', indicator: 'training', path },
    '指标“training”可能不适用，须写明inapplicable，说明其分值如何处理。',
    'The indicator “training” may be inapplicable: state inapplicable, which says what becomes of its points.',
  ],
  [{ code: 'needsTotal', what: 'bands', path }, '没有总分，不能规定等次。', 'Without a total there can be no grades.'],
  [
    { code: 'needsBands', what: 'byGrade', path },
    '没有等次，不能按等次计金额。',
    'Without grades there can be no money by grade.',
  ],
  [
    { code: 'noOutcome', path },
    '既没有总分，也没有金额，评分细则没有结果。',
    'There is neither a total nor money: the book comes to nothing.',
  ],
  [{ code: 'factorMissing', grade: 'good', path }, '没有写明等次“good”的系数。', 'The grade “good” has no factor.'],
  [
    { code: 'capBelowFloor', cap: '100.00', floor: '200.00', path },
    '上限100.00元低于下限200.00元。',
    'The cap of 100.00 yuan is below the floor of 200.00 yuan.',
  ],
  [
    { code: 'groupNotLarger', count: 2, minimumGroup: 2, path },
    '涉及2名，而2人的组也适用，组内将无人例外；适用的最小人数应大于2。',
    'It concerns 2 and applies to groups of 2: nobody would be left out; the smallest group must be larger than 2.',
  ],
  [
    { code: 'casePeriod', case: 'V1', period: '2023', path },
    '算例“V1”的考核期“2023”不是本评分细则的考核期。',
    'The period “2023” of the case “V1” is not one that this book judges.',
  ],
  [
    { code: 'caseDiffers', case: 'V1', what: 'points', expected: '88.42', found: '88.40', path },
    '算例“V1”：得分应为88.42，算得88.40。',
    'Case “V1”: the points should be 88.42, but came to 88.40.',
  ],
  [
    { code: 'caseDiffers', case: 'V1', what: 'indicator', indicator: 'visits', expected: '13.50', path },
    '算例“V1”：指标“visits”得分应为13.50，没有得出结果。',
    'Case “V1”: the points of the indicator “visits” should be 13.50, but came to nothing.',
  ],
  [
    { code: 'caseFails', case: 'V1', issue: 'periodOutsideSpan', path },
    '算例“V1”无法评定：考核期不在评分细则的施行期间内。',
    'Case “V1” could not be judged: the period does not lie in the time for which this book is made.',
  ],
  [
    { code: 'bandNotReached', grade: 'good', path },
    '没有算例得到等次“good”，请补一个算例。',
    'No case reaches the grade “good”; add one.',
  ],
  [
    { code: 'rowNotReached', indicator: 'validity', row: 2, path },
    '没有算例落入指标“validity”的第3档，请补一个算例。',
    'No case reaches row 3 of the indicator “validity”; add one.',
  ],
  [
    { code: 'midPeriodUnstated', parameter: 'hours', period: '2023' },
    '参数“hours”在2023年中间有变动，评分细则没有写明如何取值。',
    'The parameter “hours” changes inside the period 2023, and the book does not say what holds then.',
  ],
  [
    { code: 'subjectKindDiffers', expected: 'gridMember', actual: 'township' },
    '本评分细则考核网格员，不能用于乡镇。',
    'This book judges a grid member, not a township.',
  ],
  [
    { code: 'periodKindDiffers', expected: 'month', actual: 'year' },
    '本评分细则的考核期为“月”，不能用于“年”。',
    'This book judges by the month, not by the year.',
  ],
  [
    { code: 'periodOutsideSpan', period: '2022', from: '2023-01-01' },
    '2022年不在本评分细则的施行期间（2023年1月1日起）内。',
    'The period 2022 does not lie in the time for which this book is made (from 2023-01-01 on).',
  ],
  [
    { code: 'periodOutsideSpan', period: '2026', from: '2023-01-01', to: '2025-12-31' },
    '2026年不在本评分细则的施行期间（2023年1月1日至2025年12月31日）内。',
    'The period 2026 does not lie in the time for which this book is made (2023-01-01 to 2025-12-31).',
  ],
  [
    { code: 'outsideJurisdiction', township: '141022100000', jurisdiction: '141021000000' },
    '乡镇141022100000不在本评分细则的适用区域141021000000内。',
    'The township 141022100000 does not lie in 141021000000, for which this book is made.',
  ],
  [{ code: 'unknownFigure', figure: 'late' }, '本评分细则不使用计数“late”。', 'This book reads no figure “late”.'],
  [
    { code: 'notExact', figure: 'late', found: '1.5' },
    '计数“late”的值“1.5”不是精确的数，请用整数或加引号的小数。',
    'The value of the figure “late” (“1.5”) is not exact: write a whole number or a quoted decimal.',
  ],
  [
    { code: 'notWhole', figure: 'late', found: '-1' },
    '计数“late”的值“-1”小于0，或比计量的最小单位还细。',
    'The value of the figure “late” (“-1”) is below 0, or finer than the figure is kept.',
  ],
  [
    { code: 'shareWithoutOf', figure: 'valid' },
    '计数“valid”是比率，须同时给出分母。',
    'The figure “valid” is a share: give its denominator as well.',
  ],
  [
    { code: 'ofWithoutShare', figure: 'late' },
    '计数“late”不是比率，不应有分母。',
    'The figure “late” is not a share and has no denominator.',
  ],
  [
    { code: 'aboveOf', figure: 'valid', found: '31/30' },
    '计数“valid”的分子大于分母“31/30”。',
    'The figure “valid” counts more than its denominator (“31/30”).',
  ],
  [
    { code: 'needsTotal', book: 'money-only' },
    '评分细则“money-only”没有总分，不能排名。',
    'The book “money-only” has no total, so nobody can be ranked by it.',
  ],
  [
    { code: 'notComparable', subject: 'P10', book: 'made@2023-01-01', period: '2023-06' },
    '“P10”按评分细则“made@2023-01-01”评定的2023年6月，与其他对象不是同一评分细则、同一考核期，不能一起排名。',
    '“P10”, judged by the book “made@2023-01-01” for 2023-06, cannot be ranked with the others: the book or the period differs.',
  ],
  [
    { code: 'subjectTwice', subject: 'P10' },
    '“P10”出现了不止一次，每个对象只能排名一次。',
    '“P10” appears more than once; each can be ranked only once.',
  ],
  [
    { code: 'notSameCase', published: 'a/2023-05', recomputed: 'a/2023-06' },
    '公布的结果（a/2023-05）与重新计算的结果（a/2023-06）不是同一对象、同一考核期。',
    'The published result (a/2023-05) and the recomputed one (a/2023-06) are not of the same subject and period.',
  ],
  [
    { code: 'noMoney', which: 'published' },
    '公布的结果没有金额，无法计算差额。',
    'The published result has no money, so there is no difference to work out.',
  ],
  [
    { code: 'noMoney', which: 'recomputed' },
    '重新计算的结果没有金额，无法计算差额。',
    'The recomputed result has no money, so there is no difference to work out.',
  ],
  [
    { code: 'recordedNotInstant', recorded: '昨天' },
    '录入时间“昨天”不是有效时刻，请写成2024-01-05T09:30:00+08:00的形式。',
    '“昨天” is not an instant: write it as 2024-01-05T09:30:00+08:00.',
  ],
  [
    { code: 'occurredAfterRecorded', occurred: '2023-05-07', recorded: '2023-05-06T01:00:00.000Z' },
    '发生日期2023年5月7日晚于录入时间2023年5月6日09:00:00（北京时间），请核对。',
    'It is said to have occurred on 2023-05-07, after it was recorded (2023-05-06 09:00:00 (Beijing time)); check both.',
  ],
  [
    { code: 'recordedBeforePrevious', previous: '2023-05-06T01:00:00.000Z', recorded: '2023-05-05T01:00:00.000Z' },
    '录入时间2023年5月5日09:00:00（北京时间）早于上一版本的录入时间2023年5月6日09:00:00（北京时间），请核对。',
    'It is said to have been recorded at 2023-05-05 09:00:00 (Beijing time), before the version it replaces, at 2023-05-06 09:00:00 (Beijing time); check it.',
  ],
  [
    {
      code: 'recordedInSealedMonth',
      recorded: '2023-05-06T01:00:00.000Z',
      through: '2023-05-31T15:59:59.999Z',
    },
    '录入时间2023年5月6日09:00:00（北京时间）不晚于2023年5月31日23:59:59（北京时间），该时刻以前的台账已经封存；请按实际录入时间登记。',
    'It is said to have been recorded at 2023-05-06 09:00:00 (Beijing time), but everything recorded by 2023-05-31 23:59:59 (Beijing time) is sealed; write it with the time at which it is really recorded.',
  ],
  [
    { code: 'keyFixed', key: 'E-1', given: 'E-2' },
    '更正不能改变编号：原编号“E-1”，现为“E-2”。如编号有误，请作废后重新登记。',
    'A correction cannot change the number: it was “E-1”, now “E-2”. If the number was wrong, void the entry and enter it anew.',
  ],
  [
    { code: 'yearFixed', year: 2023, occurred: '2024-01-01' },
    '更正不能改变年度：原年度2023，现发生日期为2024年1月1日。如年度有误，请作废后重新登记。',
    'A correction cannot change the year: it was 2023, now it occurred on 2024-01-01. If the year was wrong, void the entry and enter it anew.',
  ],
  [
    { code: 'nothingChanged', key: 'E-1' },
    '“E-1”与当前版本相同，无需更正。',
    '“E-1” is the same as the current version: there is nothing to correct.',
  ],
  [
    { code: 'alreadyVoid', key: 'E-1' },
    '“E-1”已作废，不能再更正或作废；请用新编号登记。',
    '“E-1” has been voided and cannot be corrected or voided again; use a new number.',
  ],
  [{ code: 'reasonMissing' }, '更正或作废须写明理由。', 'A correction or a void needs a reason.'],
  [
    { code: 'staleVersion', expected: 2, current: 3 },
    '记录已被他人改动：当前为第3版，不是第2版，请刷新后再试。',
    'Somebody changed the entry: it is at version 3, not 2; load it again and retry.',
  ],
  [
    { code: 'unknownPath', path: 'study/center', suggestions: ['study/centre-group'] },
    '本评分细则没有“study/center”这一项，是否要查：study/centre-group？',
    'This book has no “study/center”. Did you mean: study/centre-group?',
  ],
  [{ code: 'unknownPath', path: 'x', suggestions: [] }, '本评分细则没有“x”这一项。', 'This book has no “x”.'],
  [
    { code: 'outsideCalendar', date: '2027-01-04', from: '2020-01-01', to: '2026-12-31' },
    '工作日历只有2020年1月1日至2026年12月31日，不知道2027年1月4日是否工作日，期限无法计算。',
    'The calendar of working days knows 2020-01-01 to 2026-12-31 only; whether 2027-01-04 is worked cannot be told, so the time cannot be counted.',
  ],
  [
    { code: 'notDay', text: '2023-02-30' },
    '“2023-02-30”不是日期，应写作2023-05-06。',
    '“2023-02-30” is not a date: write it as 2023-05-06.',
  ],
  [
    { code: 'noInstant', text: '2023-02-01' },
    '“2023-02-01”不是时刻，应写作2023-05-06T09:30:00+08:00。',
    '“2023-02-01” is not an instant: write it as 2023-05-06T09:30:00+08:00.',
  ],
  [
    { code: 'notWholeUnits', length: 1.5 },
    '期限的长度应为1至10000的整数，现为1.5。',
    'The length of a time limit should be a whole number from 1 to 10000, but is 1.5.',
  ],
  [{ code: 'hoursNotSuspended' }, '按小时计算的期限不能中止。', 'A time limit in hours cannot be suspended.'],
  [
    { code: 'tooFar', date: '3000-01-01', latest: '2999-12-31' },
    '3000-01-01晚于2999年12月31日，期限无法计算；没有终止日期的，请不要填写。',
    '3000-01-01 is after 2999-12-31, so the time cannot be counted; leave the end out where there is none.',
  ],
  [
    { code: 'suspensionsOutOfOrder', from: '2023-05-06' },
    '自2023年5月6日起的中止期间与其他中止期间重叠，或截止日期早于起始日期，请核对。',
    'The suspension from 2023-05-06 on overlaps with another, or ends before it begins; check it.',
  ],
  [
    { code: 'noLengthInForce', clock: 'comment-period', on: '2018-05-06' },
    '2018年5月6日没有“comment-period”这一期限的规定，期限无法计算。',
    'No length of the time limit “comment-period” was in force on 2018-05-06, so it cannot be counted.',
  ],
  [
    {
      code: 'dutyRanOut',
      duty: { zh: '送达行政处罚决定书', en: 'Serve the decision' },
      start: '2023-03-28',
      last: '2023-04-07',
      length: 7,
      unit: 'workingDay',
      done: '2023-04-10',
      late: 1,
    },
    '送达行政处罚决定书：自2023年3月28日起7个工作日，期限至2023年4月7日止，实际为2023年4月10日，超过1个工作日。',
    'Serve the decision: 7 working days from 2023-03-28, until 2023-04-07; it was done on 2023-04-10, 1 working day late.',
  ],
  [
    {
      code: 'dutyRanOut',
      duty: { zh: '作出行政处罚决定', en: 'Decide on a case' },
      start: '2023-02-08',
      last: '2023-05-09',
      length: 90,
      unit: 'calendarDay',
    },
    '作出行政处罚决定：自2023年2月8日起90日，期限至2023年5月9日止，没有办理的记录。',
    'Decide on a case: 90 days from 2023-02-08, until 2023-05-09; nothing records that it was done.',
  ],
  [
    {
      code: 'stepNotProved',
      step: { zh: '立案', en: 'Filed' },
      on: '2023-02-08',
      key: 'CX-2',
      lacks: ['document', 'record'],
    },
    '2023年2月8日的“立案”（记录“CX-2”）没有写明文书编号和记录形式。',
    '“Filed” of 2023-02-08 (entry “CX-2”) names no document and no form of record.',
  ],
  [
    { code: 'decisionNotPublic', decision: 'CF-1', closed: '2023-04-04', disclosed: '2023-05-04' },
    '决定“CF-1”具有一定社会影响，2023年4月4日结案时没有公开，2023年5月4日才公开。',
    'The decision “CF-1” has a certain social impact and was not public when the case was closed on 2023-04-04, but on 2023-05-04.',
  ],
  [
    { code: 'decisionNotPublic', decision: 'CF-1', closed: '2023-04-04' },
    '决定“CF-1”具有一定社会影响，2023年4月4日结案时没有公开。',
    'The decision “CF-1” has a certain social impact and was not public when the case was closed on 2023-04-04.',
  ],
  [
    { code: 'fileNotArchived', closed: '2023-04-04', days: 30 },
    '2023年4月4日结案，30日后仍没有归档的记录。',
    'The case was closed on 2023-04-04, and 30 days later nothing records that it was archived.',
  ],
  [
    { code: 'fileUnqualified', review: 'PC-1', on: '2023-12-05', findings: '没有送达回证' },
    '2023年12月5日的案卷评查（“PC-1”）为不合格：没有送达回证。',
    'The review of the file on 2023-12-05 (“PC-1”) found it unqualified: 没有送达回证.',
  ],
  [
    { code: 'fileUnqualified', review: 'PC-1', on: '2023-12-05' },
    '2023年12月5日的案卷评查（“PC-1”）为不合格。',
    'The review of the file on 2023-12-05 (“PC-1”) found it unqualified.',
  ],
  [
    {
      code: 'illegalMove',
      procedure: 'major-decision',
      procedureLabel: { zh: '重大行政决策', en: 'Major administrative decision' },
      case: 'SX-1',
      move: 'commentClosed',
      moveLabel: { zh: '征求意见结束', en: 'Public comment closed' },
      on: '2023-03-20',
      entry: { id: 'x', kind: 'decision-step', key: 'CX-3', year: 2023 },
      gates: [
        {
          gate: 'commentWasOpen',
          label: { zh: '期限一般不少于30日', en: 'It is generally open for at least 30 days' },
          lacks: { zh: '期限不足', en: 'it was too short' },
          remedy: { zh: '期满后再结束', en: 'close it when the time is over' },
          citation: {
            instrument: 'major-decision-regulation-2019',
            article: 15,
            paragraph: 1,
            bindingForce: 'byReference',
            modality: 'generally',
            verification: 'verified',
          },
          instrument: {
            zh: '重大行政决策程序暂行条例',
            en: 'Interim Regulation on Major Administrative Decision Procedures',
          },
          shortfall: { given: 19, required: 30, unit: 'calendarDay' },
        },
      ],
    },
    '重大行政决策“SX-1”：2023年3月20日的“征求意见结束”（记录“CX-3”）不符合程序。期限一般不少于30日（《重大行政决策程序暂行条例》第15条第1款〔参照，一般应当〕）：期限不足（实有19日，应有30日）。可以：期满后再结束。',
    'Major administrative decision “SX-1”: the step “Public comment closed” of 2023-03-20 (entry “CX-3”) is not allowed. It is generally open for at least 30 days (Interim Regulation on Major Administrative Decision Procedures, art. 15, para. 1 [by reference, generally]): it was too short (19 days given, 30 needed). What could be done: close it when the time is over.',
  ],
]

describe('an issue', () => {
  test.each(rows.map((row) => [row[0].code, ...row] as const))('%s: %#', (_, issue, zh, english) => {
    expect([say(issue, zhCN), say(issue, en)]).toEqual([zh, english])
  })

  test('of every code is among them', () => {
    expect(new Set(rows.map(([{ code }]) => code))).toEqual(new Set(Object.keys(zhCN.issues)))
  })
})

test('what the compiler finds is said as it stands', () => {
  const source = altered(smallBook, ['indicators', 1, 'points'], 39)
  expect(diagnosticsOf(source).map((each) => say(each, zhCN))).toContain('各项指标合计99分，与写明的100分不符。')
})

test('the codes of rows and of all other issues are told apart', () => {
  expect(Object.keys(zhCN.rowIssues).filter((code) => Object.hasOwn(zhCN.issues, code))).toEqual([])
})
