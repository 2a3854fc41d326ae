export const zhGlossary = {} as const;
