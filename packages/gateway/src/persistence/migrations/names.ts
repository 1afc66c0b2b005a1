/** The migrations in order, by file name. Kept apart so that an up-to-date database opens without loading MikroORM. */
export const migrationNames: readonly string[] = ['20261122234831-initial']
