/** Which files that rows of evidence name: all conditions given must hold for one row, of whatever version. */
export interface NamedFilesRequest {
  readonly township?: string
  readonly sha256?: string
  /** The business key of a row. */
  readonly key?: string
  /** The person whom a row concerns. */
  readonly person?: string
  /** Only hashes after this one. */
  readonly after?: string
  /** 1,000 by default. */
  readonly first?: number
}

/** A file that rows of evidence name, or named before they were corrected or withdrawn. */
export interface NamedFile {
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** How many rows name it now, of those asked for; with none it may be gone. */
  readonly rows: number
  /** One of the rows, one that counts where there is any. */
  readonly township: string
  readonly year: number
  readonly key: string
}

/** What was done with a file, to be said in the audit; `entry` is the row by which it was found. */
export interface FileReport {
  readonly action: 'giveFile' | 'destroyFile'
  readonly township: string
  readonly entry: string
  readonly sha256: string
}
