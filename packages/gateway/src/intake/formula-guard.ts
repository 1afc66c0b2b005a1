// What a spreadsheet program takes for the beginning of a formula, and the apostrophe by which it is kept from doing so.
const formula = /^[=+\-@\t\r\n|]/u
const guarded = /^'[=+\-@\t\r\n|]/u
// A number may begin with a sign and is harmless.
const number = /^[+-]?\d+(?:\.\d+)?$/u

/**
 * A text as it is written to a CSV cell that a spreadsheet program may open: one that would be taken for a formula gets a
 * leading `'`, and so does one that begins like a guarded text, so that `unguardCsvCell` gives every text back.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export const guardCsvCell = (text: string): string =>
  (formula.test(text) && !number.test(text)) || /^'+[=+\-@\t\r\n|]/u.test(text) ? `'${text}` : text

/** The inverse of `guardCsvCell`, also for what people guard by hand: `'` before = + - @ is dropped, every other stays. */
export const unguardCsvCell = (text: string): string =>
  guarded.test(text) || /^''+[=+\-@\t\r\n|]/u.test(text) ? text.slice(1) : text
