import type { Incoming, ResolveArea } from "@wengang/application/imports/Incoming.ts"
import { ledgerNames, ofSheet } from "@wengang/domain/ledgers/ledgers.ts"
import { labelsOf } from "./labelsOf.ts"
import { readSheet } from "./readSheet.ts"
import { misplacedWorkbook, unknownSheet } from "./SheetProblem.ts"
import { openSource } from "./sources/openSource.ts"
import type { Source, SourceFile } from "./sources/SourceSheet.ts"

/** The inputs of one import, opened and found readable as far as that shows before rows are read. */
export interface OpenedWorkbooks {
  readonly files: ReadonlyArray<SourceFile>
  /** Sheets in the order of the ledgers; throws UnreadableInput where damage shows only now. */
  read(): AsyncIterable<Incoming>
  close(): void
}

/** Opens workbooks, CSV files, folders and zips of them as one import; rejects with UnreadableInput. */
export async function openWorkbooks(
  paths: ReadonlyArray<string>,
  options: { readonly resolveArea: ResolveArea }
): Promise<OpenedWorkbooks> {
  const sources: Array<Source> = []
  const close = () => {
    for (const source of sources) source.close()
  }
  try {
    for (const path of paths) sources.push(await openSource(path))
    for (const { sheets } of sources) {
      for (const sheet of sheets) if (ofSheet(sheet.name) !== undefined) await sheet.verify()
    }
  } catch (error) {
    close()
    throw error
  }
  return {
    files: sources.flatMap(({ files }) => files),
    read: () => readAll(sources, labelsOf(paths), options.resolveArea),
    close
  }
}

/** The sheets of all paths, ledger by ledger; of several paths, each row and problem tells in which it stands. */
async function* readAll(
  sources: ReadonlyArray<Source>,
  labels: ReadonlyArray<string>,
  resolve: ResolveArea
): AsyncGenerator<Incoming> {
  const sheets = sources.flatMap(({ sheets }, at) =>
    sheets.map((sheet) => ({ sheet, within: sources.length > 1 ? labels[at] : undefined }))
  )
  for (const { sheet, within } of sheets) {
    if (ofSheet(sheet.name) === undefined) yield placed({ type: "problem", problem: unknownSheet(sheet.name) }, within)
  }
  for (const name of sources.flatMap(({ misplaced }) => misplaced)) {
    yield { type: "problem", problem: misplacedWorkbook(name) }
  }
  for (const ledger of ledgerNames) {
    const wanted = sheets.filter(({ sheet }) => ofSheet(sheet.name) === ledger)
    if (wanted.length > 0) yield { type: "sheet", ledger }
    const reported = new Set<string>()
    for (const { sheet, within } of wanted) {
      for await (const one of readSheet(sheet, ledger, resolve, reported)) yield placed(one, within)
    }
  }
}

function placed(one: Incoming, file: string | undefined): Incoming {
  if (file === undefined || one.type === "sheet") return one
  return one.type === "rows" ? { ...one, file } : { ...one, problem: { file, ...one.problem } }
}
