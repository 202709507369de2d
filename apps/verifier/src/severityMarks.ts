/** How a terminal names the severities. */
export const severityMarks = { error: "错误", suspicion: "疑点", reminder: "提醒" } as const
