import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

const every = 100

/** Writes one household in a hundred of some ledgers anew into a folder, with one person more than it declared; the folder. */
export function changeHouseholds(ledgers: string, folder: string): string {
  const [head = "", ...rows] = readFileSync(join(ledgers, "户.csv"), "utf8").trimEnd().split("\r\n")
  const at = head.split(",").findIndex((label) => label.includes("家庭人口"))
  const changed = rows
    .filter((_, row) => row % every === 0)
    .map((row) =>
      row
        .split(",")
        .with(at, String(Number(row.split(",")[at]) + 1))
        .join(",")
    )
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "户.csv"), [head, ...changed, ""].join("\r\n"))
  return folder
}
