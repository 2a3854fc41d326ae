/** Figures as documents print them: 1,234.56, 87.0%, 12. */
const NUMBERS = /\d[\d,]*(?:\.\d+)?/g;

/**
 * Whether a text prints this value, in whatever unit: documents print 元 or 万元, pages 万元 or 亿元. The sign may be in
 * words (减少 12.3 万元), and zeros at either end say nothing.
 */
export function isPrinted(value: string, text: string): boolean {
  // A dash or a word in a cell of a document is itself.
  if (!/\d/.test(value)) return text.includes(value);
  const wanted = significant(value);
  // Some print figures as wide as Chinese signs.
  return (text.normalize("NFKC").match(NUMBERS) ?? []).some(
    (number) => significant(number) === wanted,
  );
}

function significant(number: string): string {
  const digits = number.replace(/[^\d]/g, "").replace(/^0+/, "").replace(/0+$/, "");
  return digits === "" ? "0" : digits;
}
