import type { TemplateText } from './template-text.ts'

const rows = ['一', '二']

export const zhCN: TemplateText = {
  wording: 'zh',
  types: {
    text: '文字',
    civilDate: '日期',
    count: '整数',
    creditHours: '学时',
    points: '分值',
    money: '金额',
    boolean: '是/否',
    ref: '代号',
    enum: '单选',
  },
  yes: '是',
  no: '否',
  required: '必填',
  optional: '选填',
  personal: '个人信息',
  sensitive: '敏感个人信息',
  oneLine: '一行文字，不换行。',
  fromList: '请从下拉列表中选择。',
  list: (words) => words.join('、'),
  keyOf: (ledger) => `填“${ledger}”台账中的编号。`,
  unit: (unit) => `单位：${unit}`,
  ownKey: '本乡镇本年度本台账内不重复。',
  note: {
    township: '同一文件都属一个乡镇的可不填，导入时用 --township 指明。',
    recorded: '不填的，以导入时刻为准。',
    synthetic: '演示、培训用的虚构数据填“是”；真实数据填“否”或不填。',
  },
  guideColumns: ['台账', '列名', '必填', '类型', '单位', '可填内容', '说明', '个人信息'],
  guideNotes: (prepared) => [
    '一行登记一件事。带 * 的列必填；表头不要改动、合并，次序可以调整，选填的列可以删去。',
    '灰色斜体为示例行（合成数据），正式填报前请删除。',
    '橙色列为个人信息：只在确有需要时填写，导入后一律脱敏显示。不得填写身份证号。',
    `每张表已为${prepared}行设好格式（代号列为文本，长数字不会变样）；超过时请向下复制格式。`,
    '填好后用 zhunsheng import 文件 导入；有错误时逐格指出，改好再导入即可。',
  ],
  badCell: '填写有误',
  exampleKey: (row) => `示例-00${row + 1}`,
  exampleText: (label, row) => `${label}示例${rows[row] ?? ''}`,
  exampleNames: ['张三', '李四'],
  exampleRow: '示例行（合成数据），正式填报前请删除。',
  all: '台账模板',
}
