import { kindByName } from '@zhunsheng/domain/ledger'
import type { ShapeType } from '../mapping/mapping-issue.ts'
import type { MappingText } from './mapping-text.ts'

const types: Readonly<Record<ShapeType, string>> = {
  text: 'text (numbers in quotes)',
  integer: 'an integer',
  number: 'a decimal (in quotes)',
  yesNo: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'nothing',
}

export const mappingEn: MappingText = {
  notYaml: ({ message }) => `It is not YAML: ${message}`,
  unquotedKey: () => 'This key would be taken for a number: put it in quotes.',
  wrongType: ({ wanted, found }) => `Wanted ${wanted.map((type) => types[type]).join(' or ')}, found ${types[found]}.`,
  unknownKey: ({ key, allowed }) => `There is no key "${key}"; there are ${allowed.join(', ')}.`,
  missingKey: ({ key }) => `"${key}" is missing.`,
  notOneOf: ({ allowed }) => `It must be one of ${allowed.join(', ')}.`,
  outOfRange: ({ least, most }) =>
    most === undefined ? `It must be at least ${least}.` : `It must be between ${least} and ${most}.`,
  blank: () => 'It may not be blank.',
  mappedKindUnknown: ({ name }) => `There is no ledger "${name}".`,
  mappedColumnUnknown: ({ name, kind }) =>
    `The ledger "${kindByName(kind)?.en ?? kind}" has no column "${name}": name it as the template does.`,
  columnTwice: () => 'The column is there twice.',
  oneSource: () => 'One of from, template and value is needed, and only one.',
  badTemplate: () => 'It must be like {township}-{no:4}, with at least one column.',
  badPattern: () => 'It is not a regular expression.',
  badWorth: () => 'It must be a number above 0 in quotes, such as "6" or "0.5".',
  unitOfNothing: () => 'The column has no unit.',
  unitWorthUnknown: ({ unit, wanted }) =>
    `What one ${unit} is worth in ${wanted} is not the same everywhere: say it by worth.`,
  badValue: ({ value }) => `The column cannot hold "${value}".`,
}
