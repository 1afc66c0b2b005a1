import type { Labels } from '../locale.ts'

/** Chinese words for codes. */
export const labels: Labels = {
  status: { final: '终定', provisional: '暂定', missing: '缺失', inapplicable: '不适用' },
  bindingForce: { binding: '应当适用', byReference: '参照', advisory: '倡导', local: '地方规定' },
  verification: { verified: '已核实', unverified: '未核实', illustrative: '示例' },
  missing: { all: '原文未载', some: '部分数值原文未载' },
  modality: { must: '应当', generally: '一般应当', may: '可以' },
  rounding: { halfUp: '四舍五入', down: '向下取整', up: '向上取整' },
  subject: {
    township: '乡镇',
    village: '村（社区）',
    grid: '网格',
    gridMember: '网格员',
    enforcementOfficer: '执法人员',
    civilServant: '公务员',
    enforcementCase: '执法案件',
    county: '县',
  },
  periodKind: {
    month: '月',
    quarter: '季度',
    halfYear: '半年',
    year: '年',
    rollingMonths: '连续若干月',
    term: '起止日期',
  },
  measure: { count: '个数', quarterHours: '学时', points: '分值', fen: '金额', ratio: '比率' },
  claimVerdict: { agrees: '相符', disagrees: '不符', stretched: '超出“余”的通常范围' },
  mechanism: {
    quota: '定额',
    target: '目标',
    band: '分档',
    ratio: '比例',
    deduction: '扣分',
    bonus: '加分',
    discretion: '酌情',
    rankBased: '名次',
    manual: '人工评分',
  },
  good: { moreIsBetter: '越多越好', lessIsBetter: '越少越好', neither: '多少无所谓好坏' },
}
