/** E: the data cannot be right, or money is wrong. S: somebody must look. R: a reminder. */
export const severities = ["error", "suspicion", "reminder"] as const
export type Severity = (typeof severities)[number]
