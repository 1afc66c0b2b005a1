// Any point leads to what it was made of: numbers, norm, article. The same tokens are said in either language.
import { explain, sayExplanation } from '@zhunsheng/domain/explanation'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { book, valueOf, year2023Under } from './lechang-2023.ts'

const explanation = valueOf(explain(year2023Under(book), 'decision/participation'))
for (const locale of [zhCN, en]) console.log(sayExplanation(explanation, locale).join('\n'))
