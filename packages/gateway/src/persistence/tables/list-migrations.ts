import { readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Dialect } from '../databases/dialect.ts'

const folder = fileURLToPath(new URL('migrations/', import.meta.url))
const databases = ['sqlite', 'postgres'] as const satisfies readonly Dialect['name'][]

/** The file names of the migrations of a database, in order: without their endings. */
export const migrationFiles = (database: Dialect['name']): readonly string[] =>
  readdirSync(`${folder}${database}`)
    .filter((file) => /^\d{14}-.+\.ts$/u.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted()

const classOf = (name: string): string => `Migration${name.replaceAll('-', '_')}`
const lines = (names: readonly string[], line: (name: string) => string): string =>
  names.map((name) => `${line(name)}\n`).join('')

/** The text of `names.ts`: the names alone, so that an up-to-date database opens without loading MikroORM. */
export const namesText = (): string => `import type { Dialect } from '../../databases/dialect.ts'

/**
 * The migrations of each database in order, by file name. Kept apart so that an up-to-date database opens without loading
 * MikroORM. Written by \`npm run migration\`.
 */
export const migrationNames: Readonly<Record<Dialect['name'], readonly string[]>> = {
${databases.map((each) => `  ${each}: [\n${lines(migrationFiles(each), (name) => `    '${name}',`)}  ],\n`).join('')}}
`

/** The text of the `index.ts` of a database. */
export const indexText = (database: Dialect['name']): string => {
  const names = migrationFiles(database)
  return `import type { MigrationClass } from '../migration-class.ts'
${lines(names, (name) => `import { ${classOf(name)} } from './${name}.ts'`)}
/** The classes of \`names.ts\`, in the same order. Written by \`npm run migration\`. */
export const migrations: readonly MigrationClass[] = [
${lines(names, (name) => `  ${classOf(name)},`)}]
`
}

/** Writes the lists of migrations anew, from the files that are there. */
export const listMigrations = (): void => {
  writeFileSync(`${folder}names.ts`, namesText())
  for (const each of databases) writeFileSync(`${folder}${each}/index.ts`, indexText(each))
}
