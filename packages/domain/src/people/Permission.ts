import type { LedgerName } from "../ledgers/ledgers.ts"
import { type Department, type Role, roleNames } from "./Role.ts"

/** What somebody may do, in the area that is theirs. */
export const permissions = [
  "rule.read",
  "ledger.read",
  "ledger.write",
  "ledger.export",
  "ledger.import",
  "person.reveal",
  "suspicion.read",
  /** Say something about a suspicion, without deciding. */
  "suspicion.answer",
  /** Clear or confirm. */
  "suspicion.judge",
  /** Review and return pay lists that villages submitted. */
  "payList.review",
  /** Approve and return pay lists that townships reviewed. */
  "payList.approve",
  "case.read",
  "case.handOver",
  /** Sign for, plan, report on and submit. */
  "case.rectify",
  "case.review",
  "run.read",
  "run.start",
  /** Propose another value of a parameter for one's area, and try what it would do. */
  "parameter.propose",
  /** Release or refuse what somebody else proposed. */
  "parameter.release",
  "change.read",
  "webhook.manage",
  "audit.read",
  "account.manage",
  "right.manage",
  "setting.manage",
  /** Make keys for programs, with no more rights than one's own. */
  "key.own",
  /** See and end the keys of others. */
  "key.manage"
] as const
export type Permission = (typeof permissions)[number]

const reading = ["rule.read", "ledger.read", "suspicion.read", "case.read", "run.read"] as const
const keeping = ["ledger.write", "ledger.export", "ledger.import", "person.reveal", "change.read"] as const

/** What each role may do. Nobody who keeps accounts, rights or the log sees ledgers. */
export const permissionsOf: Readonly<Record<Role, ReadonlyArray<Permission>>> = {
  village: [...reading, ...keeping, "suspicion.answer", "case.rectify"],
  township: [
    ...reading,
    ...keeping,
    "suspicion.answer",
    "suspicion.judge",
    "case.rectify",
    "case.review",
    "payList.review"
  ],
  county: [
    ...reading,
    ...keeping,
    "suspicion.answer",
    "suspicion.judge",
    "case.handOver",
    "case.rectify",
    "case.review",
    "payList.approve",
    "run.start",
    "parameter.propose",
    "parameter.release",
    "webhook.manage",
    "key.own"
  ],
  city: [
    ...reading,
    ...keeping,
    "suspicion.answer",
    "suspicion.judge",
    "case.handOver",
    "case.review",
    "run.start",
    "parameter.propose",
    "parameter.release",
    "webhook.manage",
    "key.own"
  ],
  inspector: [...reading, "person.reveal", "suspicion.answer", "suspicion.judge", "case.handOver", "case.review"],
  auditor: [...reading, "change.read", "audit.read"],
  systemAdministrator: ["rule.read", "account.manage"],
  securityAdministrator: ["rule.read", "right.manage", "setting.manage", "key.manage"],
  auditAdministrator: ["rule.read", "audit.read"]
}

/** The roles that may do it. */
export function rolesThatMay(permission: Permission): ReadonlyArray<Role> {
  return roleNames.filter((role) => may(role, permission))
}

/** Whether the role may do it. */
export function may(role: Role, permission: Permission): boolean {
  return permissionsOf[role].includes(permission)
}

const keptByMonitoring: ReadonlySet<LedgerName> = new Set(["household", "person", "employment"])

/**
 * Whether a department of a county keeps a ledger: the register is kept by the rural revitalisation bureau, posts, pay,
 * grants, training and the job reserve by the employment bureau, records of employment by both.
 */
export function keepsLedger(department: Department | null, ledger: LedgerName): boolean {
  if (department === null) return true
  if (department === "monitoring") return keptByMonitoring.has(ledger)
  return ledger !== "household" && ledger !== "person"
}
