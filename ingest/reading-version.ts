/**
 * Names what the readers and recognition make of a file. Raised by hand when they come to give other
 * figures, tables or places for a file that was read before: the store then reads such a file anew.
 */
export const READING_VERSION = "4";
