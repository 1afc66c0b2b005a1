import { stringify } from 'yaml'

/** Writes a rule source as YAML that reads back as the same data: decimals and codes stay quoted text. */
export const writeRuleSource = (source: object): string =>
  stringify(source, { lineWidth: 0, aliasDuplicateObjects: false })
