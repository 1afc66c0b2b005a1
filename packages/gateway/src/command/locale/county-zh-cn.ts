import type { CountyText } from './county-text.ts'

/** `zhunsheng county` in Chinese. */
export const countyZhCN: CountyText = {
  group: '县级汇总：各乡镇指标合计、分组比较、排名',
  county: '县代码（6、9或12位）',
  unknownCounty: (given) => `“${given}”不是县代码：请填写6位（如141021），或者以000000结尾的12位数字。`,
  none: (county, year) => `${county}没有${year}年的乡镇台账。先用 zhunsheng import 导入。`,
  figures: {
    description: '一县各乡镇的指标：按各自单位合计，率按分子、分母分别合计',
    figure: '只看一项指标：分组比较，原始数旁列每万人、每网格、每名执法人员',
    unknownFigure: (given, near) =>
      `没有指标“${given}”。${near === undefined ? '代号见 zhunsheng figures --all。' : `是不是${near}？`}`,
    per: '按此口径排名：residents 每万人、grids 每网格、officers 每名执法人员',
    perNeedsFigure: '--per 按一项指标排名，请用 --figure 指明指标的代号。',
    unknownBasis: (given, known) => `没有口径“${given}”，可选：${known}。`,
    public: '供公开：标明不公开的记录不计，涉及个人的小于5的数不显示',
    title: (county, year, day) => `${county}${year}年各乡镇指标（截至${day}）`,
    columns: ['指标', '单位', '全县'],
    missing: '缺',
    inapplicable: '—',
    withheld: '×',
    partial: '*',
    legend: (isPublic) =>
      [
        '缺：没有登记，不当作0；—：不涉及；*：有乡镇缺数，只是已有各数之和。',
        ...(isPublic ? ['×：涉及个人且小于5，或者会由合计推出这样的数，不公开；0照常显示。'] : []),
      ].join(''),
    rule: '合计规则：各指标只在自己的单位内相加；率为分子之和比分母之和，不取各乡镇率的平均；不同指标之间不相加。',
    detailColumns: ['组', '乡镇', '数值'],
    rank: '名次',
    sum: (text, unit) => `全县：${text}${unit}`,
    missingOf: (townships) => `缺数的乡镇：${townships}（没有计入合计）。`,
    noRank: '此项指标没有好坏方向，只比较，不排名。',
    rankedBy: (basis) => `名次按${basis ?? '原始数'}在组内排列；相同者并列，后面的名次空出（1、2、2、4）。`,
  },
  rank: {
    description: '各乡镇年度得分，分镇、乡排名，列出可以复算的各项得分',
    title: (county, year, book) => `${county}${year}年乡镇排名：${book}`,
    groupTitle: (group, count) => `【${group}】${count}个`,
    columns: ['名次', '乡镇', '总分', '等次'],
    unranked: '不排名（未定评）',
    absent: (townships, year) => `没有${year}年台账、未列入排名的乡镇：${townships}。`,
    ties: '总分相同的并列，后面的名次空出（1、2、2、4）；没有另设同分比较的项目。',
    recompute:
      '总分等于各项得分之和（含“加分”），一票否决只影响等次；每一项为什么是这个分：zhunsheng explain 项目 --township 代码。',
    basis: (book, revision, isIllustrative) =>
      `依据：${book}（${revision}${isIllustrative ? '，示例，不是现行规定' : ''}）`,
  },
}
