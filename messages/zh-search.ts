export const zhSearch = {} as const;
