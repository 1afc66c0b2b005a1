export { storeLayer } from './store-layer.ts'
export * from './store.ts'
