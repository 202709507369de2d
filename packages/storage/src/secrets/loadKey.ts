import { randomBytes } from "node:crypto"
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs"
import { failure } from "@wengang/application/Failure.ts"

/**
 * The 32 bytes that seal a database: `WENGANG_KEY` (64 hexadecimal digits, or base64 of 32 bytes) where set, else the
 * file beside the database, which is made with mode 0600 when `mayCreate`. Throws a Failure.
 */
export function loadKey(options: {
  readonly fromEnvironment: string | undefined
  readonly path: string
  /** False once the database holds sealed numbers: a new key could not open them. */
  readonly mayCreate: boolean
}): Uint8Array {
  if (options.fromEnvironment !== undefined && options.fromEnvironment !== "") {
    return decode(options.fromEnvironment, "WENGANG_KEY")
  }
  if (existsSync(options.path)) return decode(readFileSync(options.path, "utf8"), options.path)
  if (!options.mayCreate) {
    throw failure(
      "key-missing",
      `找不到数据库的密钥文件 ${options.path}，也没有设置 WENGANG_KEY。请从备份恢复该文件。`,
      `The key file ${options.path} is gone and WENGANG_KEY is not set. Restore the file from a backup.`
    )
  }
  const key = randomBytes(32)
  const file = openSync(options.path, "wx", 0o600)
  writeSync(file, `${key.toString("hex")}\n`)
  fsyncSync(file)
  closeSync(file)
  return key
}

function decode(text: string, place: string): Uint8Array {
  const trimmed = text.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, "hex") : Buffer.from(trimmed, "base64")
  if (bytes.length === 32) return bytes
  throw failure(
    "key-malformed",
    `${place} 不是有效的密钥（应为 64 位十六进制数）。`,
    `${place} is not a key; 64 hexadecimal digits are expected.`
  )
}
