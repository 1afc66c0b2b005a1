import { globSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { defineConfig } from 'tsup'

type Exports = Record<string, string | null | { readonly '@zhunsheng/source'?: string }>

const notTests = { exclude: ['**/*.test.ts', '**/*.test-d.ts', '**/*.bench.ts'] }
const nameOf = (path: string) => path.replace(/^(\.\/)?src\//u, '').replace(/\.ts$/u, '')
const entriesOf = (paths: readonly string[]) => Object.fromEntries(paths.map((path) => [nameOf(path), path]))

// The declarations of each public path of package.json are one file; `./rule-books/*` stands for each shipped book.
const { exports }: { exports: Exports } = JSON.parse(readFileSync('package.json', 'utf8'))
const publicPaths = Object.values(exports).flatMap((target) => {
  const source = typeof target === 'object' ? target?.['@zhunsheng/source'] : undefined
  if (source === undefined) return []
  return source.includes('*') ? globSync(source, notTests) : [source]
})

/** Sources import each other under their own names; what is built from them is JavaScript. */
const importsOfJavaScript = {
  name: 'imports-of-javascript',
  renderChunk: (code: string) => ({ code: code.replaceAll(/((?:from|import) ?"\.{1,2}\/[^"]+)\.ts"/gu, '$1.js"') }),
}

/** The JSON Schema of a rule source, for editors, out of the code that was just built. */
const writeRuleBookSchema = async () => {
  const built: { ruleBookJsonSchema?: () => unknown } = await import(pathToFileURL('dist/schema.js').href)
  if (built.ruleBookJsonSchema === undefined) return
  await writeFile('dist/rule-book.schema.json', `${JSON.stringify(built.ruleBookJsonSchema(), null, 2)}\n`)
}

// Module by module: with `sideEffects: false` a bundler leaves out whole modules, which it cannot do inside one big file.
export default defineConfig({
  entry: entriesOf(globSync('src/**/*.ts', notTests)),
  bundle: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2024',
  // The spec is types only: written into our declarations, so that nobody has to install it.
  dts: { entry: entriesOf(publicPaths), resolve: ['@standard-schema/spec'] },
  sourcemap: true,
  clean: true,
  plugins: [importsOfJavaScript],
  onSuccess: writeRuleBookSchema,
})
