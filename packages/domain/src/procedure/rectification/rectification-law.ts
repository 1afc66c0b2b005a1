import type { Citation } from '../../law/citation.ts'

/**
 * That an annual report states shortcomings and their causes. Known from texts that restate it: the article was not read.
 *
 * @see 法治政府建设与责任落实督察工作规定 (contents of the annual report; the article was not read)
 */
export const reportContents: Citation = {
  instrument: 'supervision-provisions-2019',
  bindingForce: 'binding',
  modality: 'must',
  verification: 'unverified',
}

/** The first day on which those provisions were known. */
export const inForceFrom = '2019-05-06'
