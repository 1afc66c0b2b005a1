import { kindByName } from '@zhunsheng/domain/ledger'
import type { ShapeType } from '../mapping/mapping-issue.ts'
import type { MappingText } from './mapping-text.ts'

const types: Readonly<Record<ShapeType, string>> = {
  text: '文字（数字要加引号）',
  integer: '整数',
  number: '小数（要加引号）',
  yesNo: 'true或false',
  list: '列表',
  object: '各项',
  null: '空',
}

export const mappingZhCN: MappingText = {
  notYaml: ({ message }) => `不是有效的YAML：${message}`,
  unquotedKey: () => '这一项的名称会被当作数字，请加引号。',
  wrongType: ({ wanted, found }) => `这里应为${wanted.map((type) => types[type]).join('或')}，而不是${types[found]}。`,
  unknownKey: ({ key, allowed }) => `没有“${key}”这一项，可用：${allowed.join('、')}。`,
  missingKey: ({ key }) => `缺少“${key}”。`,
  notOneOf: ({ allowed }) => `只能是：${allowed.join('、')}。`,
  outOfRange: ({ least, most }) => (most === undefined ? `至少为${least}。` : `应在${least}到${most}之间。`),
  blank: () => '不能是空的。',
  mappedKindUnknown: ({ name }) => `没有“${name}”这种台账。`,
  mappedColumnUnknown: ({ name, kind }) =>
    `“${kindByName(kind)?.zh ?? kind}”台账没有“${name}”这一列，请照模板的列名写。`,
  columnTwice: () => '这一列写了两次。',
  oneSource: () => 'from、template、value 必须写一个，也只能写一个。',
  badTemplate: () => '写法不对，应如 {乡镇}-{编号:4}，至少有一个列名。',
  badPattern: () => '不是有效的正则表达式。',
  badWorth: () => '应为大于0的数，加引号，如 "6" 或 "0.5"。',
  unitOfNothing: () => '本列没有单位。',
  unitWorthUnknown: ({ unit, wanted }) => `一${unit}合多少${wanted}没有统一规定，请用 worth 写明。`,
  badValue: ({ value }) => `本列不能填“${value}”。`,
}
