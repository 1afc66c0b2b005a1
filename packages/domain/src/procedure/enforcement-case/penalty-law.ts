import { placesOf } from '../../law/place.ts'

/**
 * A place in the law on administrative penalties. Its times of 2, 3, 5 and 7 days are working days.
 *
 * @see 中华人民共和国行政处罚法 第85条
 */
export const penaltyLaw = placesOf('administrative-penalty-law-2021')

/**
 * A place in the law on administrative compulsion. Its times of at most 10 days are working days.
 *
 * @see 中华人民共和国行政强制法 第69条
 */
export const compulsionLaw = placesOf('administrative-compulsion-law-2011')

/**
 * The first day on which that law is in force.
 *
 * @see 中华人民共和国行政强制法 第71条
 */
export const compulsionInForceFrom = '2012-01-01'

/**
 * A place in the provisions on handing suspected crimes over to the police. They do not call their days working days.
 *
 * @see 行政执法机关移送涉嫌犯罪案件的规定 第5条
 */
export const transferProvisions = placesOf('crime-transfer-provisions-2020')

/**
 * A place in the law on administrative litigation.
 *
 * @see 中华人民共和国行政诉讼法 第46条
 */
export const litigationLaw = placesOf('administrative-litigation-law-2017')

/**
 * The first day on which the law on penalties, as revised in 2021, is in force.
 *
 * @see 中华人民共和国行政处罚法 第86条
 */
export const inForceFrom = '2021-07-15'
