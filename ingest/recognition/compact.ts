/**
 * Text as it is matched, never as it is kept: compatibility characters made ordinary (full-width
 * digits, Kangxi radicals), every kind of space removed, brackets and colons in one form.
 */
export function compact(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u200B-\u200D\u2060\uFEFF]+/g, "");
}
