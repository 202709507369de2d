import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { ImportProblem, IncomingRow, ResolveArea } from "@wengang/application/imports/Incoming.ts"
import type { LedgerName } from "@wengang/domain/ledgers/ledgers.ts"
import { isAreaCode } from "@wengang/domain/values/Area.ts"
import { onTestFinished } from "vitest"
import { openWorkbooks } from "../src/openWorkbooks.ts"

/** All that an import yields, gathered. */
export interface Gathered {
  readonly order: ReadonlyArray<LedgerName>
  readonly rows: Readonly<Partial<Record<LedgerName, ReadonlyArray<IncomingRow>>>>
  /** Problems of sheets and columns. */
  readonly problems: ReadonlyArray<ImportProblem>
}

/** Knows each 12-digit code that begins with 41, and a few names. */
export const resolveArea: ResolveArea = (text) => {
  if (text === "河南省许昌市禹州市顺店镇康城村") return { kind: "found", code: "411081105203" as never }
  if (text === "城关镇") return { kind: "ambiguous", codes: ["410122100000", "410222100000"] }
  return isAreaCode(text) && text.startsWith("41") ? { kind: "found", code: text } : { kind: "unknown" }
}

/** A folder that the test leaves behind empty-handed. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "wengang-workbook-"))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A file of the given content. */
export function fileOf(name: string, content: string | Uint8Array, folder = scratch()): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Reads an import to its end. */
export async function gather(...paths: ReadonlyArray<string>): Promise<Gathered> {
  const opened = await openWorkbooks(paths, { resolveArea })
  const order: Array<LedgerName> = []
  const rows: Partial<Record<LedgerName, Array<IncomingRow>>> = {}
  const problems: Array<ImportProblem> = []
  try {
    for await (const incoming of opened.read()) {
      if (incoming.type === "sheet") order.push(incoming.ledger)
      else if (incoming.type === "problem") problems.push(incoming.problem)
      else {
        rows[incoming.ledger] ??= []
        rows[incoming.ledger]?.push(...incoming.rows)
      }
    }
  } finally {
    opened.close()
  }
  return { order, rows, problems }
}
