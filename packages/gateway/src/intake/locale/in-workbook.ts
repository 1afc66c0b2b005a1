/** A place in a workbook as spreadsheets write it: 矛盾纠纷!B12, 'May 2023'!B12. Without a cell, the sheet and the row. */
export const inWorkbook = (
  sheet: string,
  cell: string | undefined,
  row: number | undefined,
  sayRow: (row: number) => string,
): string => {
  const name = /^[\p{L}\p{N}_]+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`
  if (cell !== undefined) return `${name}!${cell}`
  return row === undefined ? name : `${name}${sayRow(row)}`
}
