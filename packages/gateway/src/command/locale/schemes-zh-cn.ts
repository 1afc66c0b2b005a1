import type { SchemesText } from './schemes-text.ts'

/** The sentences about schemes met in practice in Chinese. */
export const schemesZhCN: SchemesText = {
  choose: '就方案原文未定之处作出选择，如 bands=lower；可多次使用',
  placeholder: '选择=选项',
  badChoose: (given) => `--choose 应写作“选择=选项”，如 bands=lower，现为“${given}”。`,
  notScheme: (id) => `“${id}”不是方案，没有可作的选择，请去掉 --choose。`,
  chooseOne: '--choose 只用于一个方案，请写明其代号，如 zhunsheng rules test scheme-c --choose ends=upper。',
  unknownChoice: (scheme, found, known) =>
    known === '' ? `${scheme} 没有可作的选择，不能选“${found}”。` : `${scheme} 没有选择“${found}”，可选：${known}。`,
  unknownOption: (scheme, found, known) => `${scheme} 没有选项“${found}”，可用：${known}。`,
  listColumns: ['代号', '实际见到的方案', '对象', '效力、核实与未定之处'],
  open: (choices) => `须先选择：${choices}`,
  tooLittle: '原文过少，不成细则',
  choicesToMake: '原文未定，须先作出选择：',
  choice: (id, question) => `${id}：${question}`,
  option: (choice, option, label) => `--choose ${choice}=${option}  ${label}`,
  chosen: (choice, option, label) => `已选 ${choice}=${option}：${label}`,
  leftOut: '原文有而本细则未计，或本细则另作的解读：',
  staysRefused: '原文写明的太少，没有可作的选择，不能成为评分细则。',
  numbers: (all, quoted, missing, invented) =>
    `数值 ${all} 个：引自原文 ${quoted} 个，原文未载 ${missing} 个${invented === 0 ? '' : `，示例自拟 ${invented} 个`}。`,
  missingNumbers: '原文未载的数值（示例）：',
  moneyColumns: ['补助', '计数', '元', '来处'],
  origin: { quoted: '引自原文', missing: '原文未载', invented: '示例自拟' },
  moneyTerms: {
    base: '基数',
    byGrade: '按等次系数',
    byScore: '按得分比例',
    perItem: '每项',
    perMissing: '每缺一项',
    floor: '下限',
    cap: '上限',
  },
  villageMonth: (township, month) => `${township}${month}各村（社区）考核`,
  refusedFirst: (id) => `${id} 的原文不能直接用来评分：`,
}
