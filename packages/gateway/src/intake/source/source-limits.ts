const MiB = 1024 * 1024

/**
 * What a source may hold. Beyond a limit reading stops with a code of its own; nothing is cut off silently. Memory is bounded by
 * `cellChars`, `columns`, `sharedStringBytes` and `merges`, time by the others: no limit depends on what a file says of itself.
 */
export const sourceLimits = {
  /** A text file: read as a stream, so only time counts. Two million rows of twenty cells fit. */
  textBytes: 1024 * MiB,
  /** A .xlsx file. A ledger of a million rows and twelve columns has about 80 MiB. */
  xlsxBytes: 200 * MiB,
  /** An .xls file, which is held in memory whole. A full sheet of 65,536 rows and twenty columns has about 20 MiB. */
  xlsBytes: 48 * MiB,
  /** Rows of a text file that are not blank. A sheet has at most 1,048,576. */
  textRows: 5_000_000,
  /** Cells of a sheet, each row counted to its last cell that is not blank: a million rows of five, 200,000 of twenty-five. */
  cells: 5_000_000,
  /** Columns, to the last cell that is not blank. The widest ledger has some forty; a cell in XFD1 is a slip or a trap. */
  columns: 1024,
  /** Sheets of a workbook. */
  sheets: 200,
  /** Merged ranges of a sheet. */
  merges: 100_000,
  /** Characters of a cell, of a line of NDJSON. Excel's own limit for a cell is 32,767. */
  cellChars: 1_000_000,
  /** Parts in a workbook's zip. Pictures are parts. */
  zipEntries: 10_000,
  /** Bytes of all parts of a workbook, inflated, as its directory declares them; no part may have more than declared. */
  inflatedBytes: 2048 * MiB,
  /** A sheet, inflated: five million cells of 200 bytes. */
  sheetBytes: 1024 * MiB,
  /** The table of strings, inflated: it is held in memory. */
  sharedStringBytes: 128 * MiB,
  /** Any other part that is read (styles, the list of sheets), inflated: it is held in memory. */
  partBytes: 16 * MiB,
  /** How many times larger than packed a part may be, if it has more than `ratioFromBytes`. Blank formatted rows reach some 60. */
  ratio: 250,
  ratioFromBytes: 16 * MiB,
} as const
