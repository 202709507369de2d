import { Failure, failure } from "@wengang/application/Failure.ts"

/** No room on the disk, in somebody's share of it, or for a file so large. */
const noRoom: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"])

/** The failure that an error of the database or the file system means to a person. */
export function storageFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = codeOf(error)
  if (code.startsWith("SQLITE_FULL") || noRoom.has(code)) {
    return failure(
      "disk-full",
      "磁盘已满，没有写入任何内容。请清理空间后重试。",
      "The disk is full; nothing was written. Make room and try again.",
      error
    )
  }
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
    return failure(
      "database-busy",
      "另一个程序正在写入数据库，没有写入任何内容。请稍后重试。",
      "Another program is writing to the database; nothing was written. Try again later.",
      error
    )
  }
  if (code.startsWith("SQLITE_NOTADB") || code.startsWith("SQLITE_CORRUPT")) {
    return failure(
      "database-unreadable",
      "数据库文件已损坏或不是稳岗数据库。请从备份恢复。",
      "The file is damaged or not a Wengang database. Restore it from a backup.",
      error
    )
  }
  if (
    /^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)/.test(code) ||
    ["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR", "ENOENT"].includes(code)
  ) {
    return failure(
      "database-unwritable",
      "数据库或其所在文件夹无法写入。请检查路径和权限。",
      "The database or its folder cannot be written to. Check the path and its permissions.",
      error
    )
  }
  return failure(
    "unexpected",
    "数据库操作失败，没有写入任何内容。",
    "The database operation failed; nothing was written.",
    error
  )
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : ""
}
