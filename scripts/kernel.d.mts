export const kernelText: () => Promise<string>;
