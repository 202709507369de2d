import { createHmac } from "node:crypto"

/** The headers by which a receiver knows a message, as Standard Webhooks 1.0 has them: one signature a secret. */
export function signed(
  id: string,
  body: string,
  secrets: ReadonlyArray<string>,
  now: Date
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64")
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`
  })
  return { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signatures.join(" ") }
}
