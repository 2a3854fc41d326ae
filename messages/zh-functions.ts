export const zhFunctions = {} as const;
