export { sqliteStoreLayer } from './sqlite-store-layer.ts'
export { nodeDigest } from './node-digest.ts'
export * from './store.ts'
