/** The languages of sentences; zh-CN comes first and is the default. */
export const languages = ['zh-CN', 'en'] as const
export type Language = (typeof languages)[number]

/** Whether the text names a language of the product. */
export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text)

/** The first language of an Accept-Language header that the product speaks: `en-GB,en;q=0.8` → en. Weights are ignored: clients list by preference. */
export const acceptedLanguage = (header: string | undefined, otherwise: Language): Language => {
  for (const part of (header ?? '').split(',')) {
    const tag = (part.split(';')[0] ?? '').trim().toLowerCase()
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return otherwise
}
