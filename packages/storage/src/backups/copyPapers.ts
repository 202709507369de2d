import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync
} from "node:fs"
import { dirname, join } from "node:path"

/** Copies papers that the other folder lacks. They are named by their content and never change, so what is there is right. */
export function copyPapers(from: string, to: string): void {
  if (from === to || !existsSync(from)) return
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !isPaper(entry.name)) continue
    const source = join(entry.parentPath, entry.name)
    const target = join(to, source.slice(from.length + 1))
    if (!existsSync(target)) copyWhole(source, target)
  }
}

/** A copy that is there whole or not at all. */
export function copyWhole(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true })
  const half = `${target}.half`
  try {
    copyFileSync(source, half)
    const file = openSync(half, "r+")
    fsyncSync(file)
    closeSync(file)
    renameSync(half, target)
    const folder = openSync(dirname(target), "r")
    fsyncSync(folder)
    closeSync(folder)
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}

/** A file named by its digest; files that were never finished have other names. */
function isPaper(name: string): boolean {
  return /^[0-9a-f]{64}$/.test(name)
}
