import { failure } from "@wengang/application/Failure.ts"
import { loadKey } from "./loadKey.ts"
import { Sealer } from "./Sealer.ts"

/** The sealer of the database at a path, whose check is known; throws a Failure where the key is another. */
export function sealerOf(
  { path, key }: { readonly path: string; readonly key: string | undefined },
  check: string | undefined,
  mayCreate: boolean
): Sealer {
  const loaded = loadKey({ fromEnvironment: key, path: `${path}.key`, mayCreate: mayCreate && check === undefined })
  const sealer = new Sealer(loaded)
  if (check === sealer.check || (check === undefined && mayCreate)) return sealer
  throw failure(
    "key-wrong",
    "密钥与数据库不符，无法打开。请使用建库时的密钥。",
    "The key does not belong to this database. Use the one it was made with."
  )
}
