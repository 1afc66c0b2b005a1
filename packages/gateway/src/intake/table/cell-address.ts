/** 0 → A, 25 → Z, 26 → AA. */
export const columnLetters = (index: number): string => {
  const rest = Math.floor(index / 26) - 1
  return `${rest < 0 ? '' : columnLetters(rest)}${String.fromCodePoint(65 + (index % 26))}`
}

/** The address of a cell as a spreadsheet says it: column 1 of row 12 → B12. */
export const cellAddress = (column: number, row: number): string => `${columnLetters(column)}${row}`
