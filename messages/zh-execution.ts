export const zhExecution = {} as const;
