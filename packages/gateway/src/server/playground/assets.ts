import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { constants, brotliCompress, gzip } from 'node:zlib'
import { playgroundScript } from './script.ts'
import { playgroundStyle } from './style.ts'

/** A file of the playground: its name holds the hash of its content, so browsers may keep it for good. */
export interface Asset {
  readonly name: string
  readonly type: string
  readonly body: Buffer
  readonly gzip: Buffer
  readonly brotli: Buffer
}

/** The playground's files; the page names them. */
export interface PlaygroundAssets {
  readonly script: string
  readonly style: string
  readonly icon: string
  readonly byName: ReadonlyMap<string, Asset>
}

/** Where the files are served, below the GraphQL endpoint. */
export const assetsPath = '/graphql/assets/'

const compress = {
  gzip: promisify(gzip),
  // Quality 5 takes a fraction of a second for all files; 11 would take many, once per process, for a tenth less.
  brotli: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
}

const assetOf = async (stem: string, extension: string, type: string, content: string | Buffer): Promise<Asset> => {
  const body = Buffer.from(content)
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
  const [gzipped, brotli] = await Promise.all([compress.gzip(body), compress.brotli(body)])
  return { name: `${stem}.${hash}.${extension}`, type, body, gzip: gzipped, brotli }
}

const javaScript = 'text/javascript; charset=utf-8'

const makeAssets = async (): Promise<PlaygroundAssets> => {
  // Nine megabytes of text: read only when somebody opens the playground.
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql')
  const workers = await Promise.all([
    assetOf('editor', 'js', javaScript, graphiql.editorWorkerService),
    assetOf('json', 'js', javaScript, graphiql.jsonWorker),
    assetOf('graphql', 'js', javaScript, graphiql.graphqlWorker),
  ])
  const [editor, json, graphql] = workers.map((worker) => `${assetsPath}${worker.name}`)
  const urls = { editorWorkerService: editor ?? '', json: json ?? '', graphql: graphql ?? '' }
  const [script, style, icon] = await Promise.all([
    assetOf('playground', 'js', javaScript, playgroundScript(graphiql.js, urls)),
    assetOf('playground', 'css', 'text/css; charset=utf-8', playgroundStyle(graphiql.css)),
    assetOf('icon', 'ico', 'image/x-icon', Buffer.from(graphiql.favicon.split(',')[1] ?? '', 'base64')),
  ])
  const all = [...workers, script, style, icon]
  return {
    script: `${assetsPath}${script.name}`,
    style: `${assetsPath}${style.name}`,
    icon: `${assetsPath}${icon.name}`,
    byName: new Map(all.map((asset) => [asset.name, asset])),
  }
}

let made: Promise<PlaygroundAssets> | undefined
/** The playground's files, compressed once per process on first use. */
export const playgroundAssets = (): Promise<PlaygroundAssets> => (made ??= makeAssets())

/** The encoding to answer with, by an Accept-Encoding header. */
export const encodingOf = (
  asset: Asset,
  accepted: string | undefined,
): { readonly encoding?: string; readonly body: Buffer } => {
  if (/\bbr\b/u.test(accepted ?? '')) return { encoding: 'br', body: asset.brotli }
  return /\bgzip\b/u.test(accepted ?? '') ? { encoding: 'gzip', body: asset.gzip } : { body: asset.body }
}
