export const zhCompare = {} as const;
