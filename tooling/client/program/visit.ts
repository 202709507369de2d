import createClient from "openapi-fetch"
import type { paths } from "./schema.js"

const [address = "", password = ""] = process.argv.slice(2)
const client = createClient<paths>({ baseUrl: address })

const signedIn = await client.POST("/api/session", { body: { username: "township", password } })
if (signedIn.error !== undefined) throw new Error(signedIn.error.messageEnglish)
const cookie = signedIn.response.headers
  .getSetCookie()
  .map((one) => one.split(";")[0])
  .join("; ")
client.use({ onRequest: ({ request }) => request.headers.set("cookie", cookie) })

const persons = await client.GET("/api/ledgers/{ledger}", {
  params: { path: { ledger: "person" }, query: { limit: 3 } }
})
const added = await client.POST("/api/ledgers/{ledger}", {
  params: { path: { ledger: "household" }, header: { "Idempotency-Key": "one" } },
  body: { values: { id: "H-411081101224-900", area: "411081101224", kind: "lifted", headName: "王某" } }
})
const waiting = await client.GET("/api/suspicions", {
  params: { query: { severity: "suspicion", state: ["open"], limit: 1 } }
})
const id = waiting.data?.suspicions[0]?.id ?? ""
const judged = await client.POST("/api/suspicions/{id}/confirm", { params: { path: { id } }, body: { text: "属实" } })
const refused = await client.POST("/api/ledgers/{ledger}", {
  params: { path: { ledger: "household" } },
  // @ts-expect-error A body without values is no body of this operation.
  body: { reason: 1 }
})

process.stdout.write(
  JSON.stringify({
    who: signedIn.data.username,
    persons: persons.data?.rows.length,
    added: added.data?.row?.key,
    judged: judged.data?.state,
    pointer: refused.error?.details?.pointer
  })
)
