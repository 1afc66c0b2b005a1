/** The sentences about schemes met in practice, and about where the numbers of a rule book come from. */
export interface SchemesText {
  /** `--choose` */
  readonly choose: string
  readonly placeholder: string
  readonly badChoose: (given: string) => string
  readonly notScheme: (id: string) => string
  /** `--choose` for all books at once. */
  readonly chooseOne: string
  readonly unknownChoice: (scheme: string, found: string, known: string) => string
  readonly unknownOption: (scheme: string, found: string, known: string) => string
  readonly listColumns: readonly [string, string, string, string]
  /** In the list of schemes: what one waits for. */
  readonly open: (choices: string) => string
  readonly tooLittle: string
  readonly choicesToMake: string
  readonly choice: (id: string, question: string) => string
  readonly option: (choice: string, option: string, label: string) => string
  readonly chosen: (choice: string, option: string, label: string) => string
  readonly leftOut: string
  readonly staysRefused: string
  readonly numbers: (all: number, quoted: number, missing: number, invented: number) => string
  readonly missingNumbers: string
  readonly moneyColumns: readonly [string, string, string, string]
  readonly origin: Readonly<Record<'quoted' | 'missing' | 'invented', string>>
  readonly moneyTerms: Readonly<
    Record<'base' | 'byGrade' | 'byScore' | 'perItem' | 'perMissing' | 'floor' | 'cap', string>
  >
  /** Above the scores of villages of one month. */
  readonly villageMonth: (township: string, month: string) => string
  readonly refusedFirst: (id: string) => string
}
