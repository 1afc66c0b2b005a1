import { globSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'tsup'

type Exports = Record<string, string | null | { readonly '@zhunsheng/source': string }>

// The entries are the public paths of package.json: `./rule-books/*` stands for each shipped book.
const { exports }: { exports: Exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const sources = Object.values(exports).flatMap((target) =>
  target === null || typeof target === 'string' ? [] : [target['@zhunsheng/source']],
)
const files = sources.flatMap((path) => (path.includes('*') ? globSync(path, { exclude: ['**/*.test*.ts'] }) : [path]))
const nameOf = (path: string) => path.replace(/^(\.\/)?src\//u, '').replace(/\.ts$/u, '')

/** The JSON Schema of a rule source, for editors, out of the code that was just built. */
const writeRuleBookSchema = async () => {
  const built: { ruleBookJsonSchema?: () => unknown } = await import(pathToFileURL('dist/schema.js').href)
  if (built.ruleBookJsonSchema === undefined) return
  await writeFile('dist/rule-book.schema.json', `${JSON.stringify(built.ruleBookJsonSchema(), null, 2)}\n`)
}

export default defineConfig({
  entry: Object.fromEntries(files.map((path) => [nameOf(path), path])),
  format: 'esm',
  platform: 'neutral',
  target: 'es2024',
  // The spec is types only: written into our declarations, so that nobody has to install it.
  dts: { resolve: ['@standard-schema/spec'] },
  sourcemap: true,
  clean: true,
  treeshake: true,
  splitting: true,
  onSuccess: writeRuleBookSchema,
})
