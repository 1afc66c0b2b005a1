/** A wording in both languages of the product. */
export interface Label {
  readonly zh: string
  readonly en: string
}
