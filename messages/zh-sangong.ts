export const zhSangong = {} as const;
