import { keyPermissions, longestKey } from "@wengang/domain/people/KeyRights.ts"
import { permissions } from "@wengang/domain/people/Permission.ts"
import { AreaCode } from "@wengang/domain/values/Area.ts"
import { Effect, Schema } from "effect"
import { endpoint } from "../Endpoint.ts"
import { sample } from "../sample.ts"
import { exportOf, FormatQuery } from "./exportOf.ts"

const tag = "keys"
const access = ["key.own", "key.manage"] as const

const KeyAnswer = Schema.Struct({
  id: Schema.String,
  ownerId: Schema.String,
  name: Schema.String,
  /** The first characters, by which it is recognised. */
  start: Schema.String,
  permissions: Schema.Array(Schema.Literals(permissions)),
  area: AreaCode,
  createdAt: Schema.String,
  expiresAt: Schema.String,
  revokedAt: Schema.NullOr(Schema.String),
  lastUsedAt: Schema.NullOr(Schema.String)
})

export const listKeysEndpoint = endpoint({
  id: "listKeys",
  method: "GET",
  path: "/api/keys",
  tag,
  summary: { zh: "接口密钥", en: "Keys of programs" },
  access,
  status: 200,
  answer: Schema.Struct({ keys: Schema.Array(KeyAnswer) }),
  examples: [{ name: "one's own" }]
})

export const exportKeysEndpoint = exportOf(listKeysEndpoint, {
  id: "exportKeys",
  summary: { zh: "导出接口密钥清单（不含密钥）", en: "The list of keys as a file, without their secrets" },
  query: FormatQuery,
  examples: [{ name: "one's own", query: { format: "csv" } }]
})

export const issueKeyEndpoint = endpoint({
  id: "issueKey",
  method: "POST",
  path: "/api/keys",
  tag,
  summary: { zh: "新建接口密钥，密钥只显示一次", en: "Make a key; its secret is told this once" },
  access: "key.own",
  body: Schema.Struct({
    name: Schema.Trim.check(Schema.isMinLength(1), Schema.isMaxLength(64)),
    permissions: Schema.Array(Schema.Literals(keyPermissions)),
    /** The whole of one's own area where absent. */
    area: Schema.NullOr(AreaCode).pipe(Schema.withDecodingDefaultKey(Effect.succeed(null))),
    days: Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: longestKey })).pipe(
      Schema.withDecodingDefaultKey(Effect.succeed(90))
    )
  }),
  status: 201,
  answer: Schema.Struct({ key: KeyAnswer, secret: Schema.String }),
  refusals: [404],
  examples: [
    {
      name: "for a bureau's system that reads ledgers",
      body: { name: "人社局业务系统", permissions: ["ledger.read"], days: 90 }
    }
  ]
})

export const revokeKeyEndpoint = endpoint({
  id: "revokeKey",
  method: "DELETE",
  path: "/api/keys/{id}",
  tag,
  summary: { zh: "停用接口密钥", en: "End a key" },
  access,
  params: Schema.Struct({ id: Schema.NonEmptyString }),
  status: 200,
  answer: KeyAnswer,
  examples: [{ name: "one's own", params: { id: sample.key } }]
})
