import { type Severity, severities } from "@wengang/domain/rules/Rule.ts"

/** The gravest severity among some. */
export function severityOf(some: ReadonlyArray<{ readonly severity: Severity }>): Severity {
  return severities.find((severity) => some.some((one) => one.severity === severity)) ?? "reminder"
}
