const SIGN = /[-−－(（△▲]/;
const GENERAL = /^general$/i;

/** Sums of doubles are off by some of the last of their 16 digits. */
const DIGITS = 11;
/** Above it 11 digits would cut off cents. */
const LARGE = 1e8;
const DIGITS_OF_LARGE = 15;

/**
 * A number as its cell displays it, never the double behind it.
 * @param displayed by the cell's number format; the shortest decimal counts where it states none
 */
export function displayedNumber(value: number, displayed: string | undefined, format = ""): string {
  if (displayed === undefined || GENERAL.test(format) || displayed === `${value}`) {
    return `${Number(value.toPrecision(Math.abs(value) < LARGE ? DIGITS : DIGITS_OF_LARGE))}`;
  }
  const text = displayed.trim();
  // Some formats show a negative by its colour alone.
  return value < 0 && /[1-9]/.test(text) && !SIGN.test(text) ? `-${text}` : text;
}
