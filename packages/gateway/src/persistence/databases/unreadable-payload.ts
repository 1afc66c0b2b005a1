// PostgreSQL: invalid text representation, out of range, unsuitable JSON. SQLite has words for it and no code.
const codes: readonly string[] = ['22P02', '22003', '22030', '22032']

/** Whether a statement of ours failed because a payload in the journal cannot be read: somebody changed it by hand. */
export const isUnreadable = (defect: unknown): boolean =>
  defect instanceof Error &&
  (defect.message === 'malformed JSON' || ('code' in defect && codes.includes(String(defect.code))))
