import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import Provider from "oidc-provider"
import { onTestFinished } from "vitest"

export const client = { clientId: "wengang", clientSecret: "a-secret-of-thirty-two-letters-xx" } as const

/** A provider of single sign-on of the same make as provinces run, where everybody is who they say. */
export async function testProvider(callback: string, usernames: Readonly<Record<string, string>>) {
  const server = createServer()
  const issuer = await listening(server)
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [callback] }],
    claims: { openid: ["sub"], profile: ["preferred_username"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    findAccount: (_, sub) => ({
      accountId: sub,
      claims: async () => ({ sub, preferred_username: usernames[sub] })
    })
  })
  server.on("request", provider.callback())
  /** Walks through the provider's pages as a person with a browser would; tells the address it sends them back to. */
  const walk = async (url: string, subject: string): Promise<string> => {
    const jar = new Map<string, string>()
    let next: { readonly url: string; readonly form?: Readonly<Record<string, string>> } = { url }
    for (let hop = 0; hop < 12; hop++) {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
      const form = next.form === undefined ? {} : { method: "POST", body: new URLSearchParams(next.form) }
      const answer = await fetch(next.url, { redirect: "manual", headers: { cookie }, ...form })
      for (const one of answer.headers.getSetCookie()) {
        const [pair = ""] = one.split(";")
        jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1))
      }
      const location = answer.headers.get("location")
      if (location?.startsWith(callback) === true) return location
      next =
        location === null ? answered(await answer.text(), next.url, subject) : { url: new URL(location, issuer).href }
    }
    throw new Error("the provider did not send anybody back")
  }
  return { issuer: new URL(issuer), walk }
}

/** A page of the provider, filled in: who one is, then that one agrees. */
function answered(page: string, at: string, subject: string) {
  const action = /<form[^>]*action="([^"]+)"/.exec(page)?.[1]
  const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
  if (action === undefined || prompt === undefined) throw new Error(`no form at ${at}`)
  return { url: new URL(action, at).href, form: { prompt, login: subject, password: "x" } }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
