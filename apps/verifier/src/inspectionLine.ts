import type { Inspection } from "@wengang/storage/backups/inspectDatabase.ts"

/** What looking a database over found, in a line. */
export function inspectionLine({ households, persons, auditEntries, firstAltered }: Inspection): string {
  const log =
    firstAltered === null
      ? `审计日志完整，共${auditEntries}条。 The audit log is whole: ${auditEntries} entries.`
      : `审计日志自第${firstAltered}条起被改动或缺失。 The audit log was altered from number ${firstAltered} on.`
  return `已核对：户${households}、人员${persons}。 Checked: ${households} households, ${persons} persons. ${log}\n`
}
