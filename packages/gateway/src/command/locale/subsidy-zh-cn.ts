import type { SubsidyText } from './subsidy-text.ts'

/** 关于网格员补助和更换的语句。 */
export const subsidyZhCN: SubsidyText = {
  statement: {
    description: '某月网格员补助发放表：得分、等次、各项金额、以前月份的补发和扣回；或一年的发放情况（--year）',
    month: '月份，如 2023-05',
    year: '看一年：各月发放合计，以及尚未补发、扣回的差额',
    asPaid: '按当时发放的样子：只列实际发放的款项',
    csv: '以 CSV 输出发放表',
    monthOrYear: '请用 --month 指明月份，或用 --year 看一年，二者取一。',
    asPaidOfMonth: '--as-paid、--csv 用于一个月的发放表，请用 --month 指明月份。',
    title: (township, month, paid) =>
      `${township} ${month}网格员补助发放表（${paid === undefined ? '未发放' : `${paid.numbers}，${paid.days}发放`}）`,
    basis: (title, revision, mark) => `依据：${title}，${revision}${mark === undefined ? '' : `〔${mark}〕`}`,
    columns: ['网格员', '得分', '等次', '基数', '加项', '限额', '应发', '当月款', '更正', '合计', '尚差'],
    paidColumns: ['网格员', '当月款', '更正', '合计', '发放编号'],
    bound: { floor: (before) => `保底（原 ${before}）`, cap: (before) => `封顶（原 ${before}）` },
    total: (members, regular, supplements, recoveries, all) =>
      `合计 ${members} 人：当月款 ${regular} 元，补发 ${supplements} 元，扣回 ${recoveries} 元，实发 ${all} 元。`,
    correction: (member, month, before, fen, isBack) =>
      `· ${member} ${month}：此前已发 ${before} 元，本表${isBack ? '扣回' : '补发'} ${fen} 元。`,
    owed: (member, month, fen) => `· ${member} ${month}多发的款项尚有 ${fen} 元未扣回，由以后各月扣回。`,
    difference: (member, paid, due, fen) =>
      `· ${member}：本月已发 ${paid} 元，现应为 ${due} 元，差额 ${fen} 元，列入下一次发放。`,
    noAmount: (members) => `暂不能定金额，本表不发：${members}。`,
    skipped: (months) => `以前月份没有发放记录：${months}。`,
    noCarryOver: '各月单独计算：当月扣至下限的部分，以后各月不再扣。已发的款项不改，更正只补发、扣回差额。',
    nobody: (month) => `${month}没有网格员。`,
    notPaid: (month) => `${month}没有发放记录。`,
  },
  year: {
    title: (township, year) => `${township} ${year}年网格员补助发放情况`,
    columns: ['月份', '人数', '当月款', '补发', '扣回', '实发', '发放日期'],
    open: (count) => `尚未补发、扣回的差额 ${count} 笔：`,
    none: '没有尚未补发、扣回的差额。',
    difference: (member, month, paid, due, fen) =>
      `· ${member} ${month}：已发 ${paid} 元，应为 ${due} 元，差额 ${fen} 元`,
    why: {
      corrected: '；发放后台账有更正',
      paidOtherwise: '；与发放时台账所计不符',
      leftOut: '；该月发放表没有发给此人',
    },
    missed: (month) => `；${month}发放时台账已有此差额，当时没有补发或扣回`,
  },
  pay: {
    description: '把一个月的发放表写成“网格员补助发放”填报表，核对后导入；已发放的不再写',
    statement: '发放表编号，自行编定，不得与台账中已有的相同',
    on: '发放日期；不写则为今天（北京时间）',
    out: '写到此文件（.xlsx 或 .csv）；不写则以台账种类命名的 .xlsx；已有的文件不覆盖',
    synthetic: '各行标明为合成数据',
    needs: '请用 --month 指明月份、--statement 指明发放表编号。',
    badOut: (file) => `${file} 的扩展名应为 .xlsx 或 .csv。`,
    known: (statement) => `台账中已有编号为 ${statement} 的发放表，请换一个编号。`,
    beforeEnd: (day, month) => `${day}时${month}还没有结束，不能发放当月补助。`,
    nothing: (month) => `${month}没有需要发放的款项，未写文件。`,
    written: (month, rows, total, file) => `${month}发放表 ${rows} 行，实发 ${total} 元：${file}`,
    next: (file) =>
      `尚未写入台账。请核对，先试 zhunsheng import ${file} --dry-run，无误后再运行 zhunsheng import ${file}。`,
  },
  replacements: {
    description: '一年中谁触发了更换条件、由哪些月份触发，与台账登记的更换对照',
    on: '看到此日；不写则为年末，当年则为今天',
    title: (township, year, day) => `${township} ${year}年网格员更换（截至${day}）`,
    triggered: (count) => `触发更换条件 ${count} 次：`,
    triggerColumns: ['网格员', '条件', '月份', '结果'],
    outcome: {
      decided: (record) => `已决定更换（${record}）`,
      kept: (record) => `已决定不更换（${record}）`,
      left: () => '已不在岗',
      pending: (_, days) => `待研判（${days} 日内）`,
      undecided: (_, days) => `超过 ${days} 日没有决定`,
    },
    recorded: (records, persons, performance) =>
      `登记更换 ${records} 件、${persons} 人，其中因考核不合格 ${performance} 人。更换不等于考核不合格。`,
    kept: (count) => `决定不更换 ${count} 件：`,
    keptColumns: ['编号', '决定日期', '网格员', '触发情形', '与考核对照', '理由'],
    recordColumns: ['编号', '决定日期', '网格员', '原因', '触发情形', '与考核对照'],
    standing: {
      notPerformance: '与考核无关',
      supported: '有考核依据',
      byHand: '综合研判',
      unsupported: '决定前各月没有触发此条件',
    },
    byMonths: (standing, months) => `${standing}（${months}）`,
    noRecords: '台账中没有当年的更换记录。',
    noTriggers: '当年没有人触发更换条件。',
    note: (days) => `触发条件不等于决定更换；${days} 日为产品约定〔示例〕。`,
  },
}
