export { sqliteStoreLayer } from './sqlite-store-layer.ts'
export * from './store.ts'
