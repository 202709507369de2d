import type { Verdict } from "@wengang/domain/rules/Verdict.ts"

/** A verdict as the contract shows it. */
export function verdictInContract({ rule, subject, area, severity, message, evidence, recheckOn }: Verdict) {
  return { rule, subject, area, severity, message: message.zh, evidence, recheckOn }
}
