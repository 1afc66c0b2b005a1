import { writeFileSync } from 'node:fs'
import { countyWorkbook } from './county-workbook.ts'
import { provincialExport } from './provincial-export.ts'

// Rewrites the source files of the two worked mappings: npm run mappings -w @zhunsheng/examples
const folder = new URL('../../mappings/', import.meta.url)
writeFileSync(new URL('provincial-platform/事件导出.csv', folder), provincialExport())
writeFileSync(new URL('county-workbook/乐昌镇工作台账.xlsx', folder), await countyWorkbook())
