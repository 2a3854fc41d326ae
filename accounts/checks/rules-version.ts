/**
 * Which rules a store was checked with. Raised with every change that lets a rule say something else of an
 * account that was checked before; stores are then checked anew when documents are imported or the site starts.
 */
export const RULES_VERSION = "5";
