import type { SampleTab } from '../../server/playground/page.ts'
export const sampleTabs = (): readonly SampleTab[] => []
