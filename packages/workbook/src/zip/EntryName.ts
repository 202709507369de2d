import type { Entry } from "yauzl"
import { getFileNameLowLevel } from "yauzl"

const utf8Flag = 0x800
const unicodePathField = 0x7075

/**
 * The name of a zip entry. Chinese Windows writes GBK without saying so and macOS writes UTF-8 without saying so, where
 * the specification would read CP437.
 */
export function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw
  const told =
    (entry.generalPurposeBitFlag & utf8Flag) !== 0 || entry.extraFields.some((field) => field.id === unicodePathField)
  const name = told ? getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false) : guessed(raw)
  return name.replaceAll("\\", "/")
}

function guessed(raw: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder("gb18030").decode(raw)
  }
}
