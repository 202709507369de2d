import { kyselyAdapter } from "@better-auth/kysely-adapter"
import { defaultSecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { type BetterAuthOptions, betterAuth } from "better-auth"
import { twoFactor, username } from "better-auth/plugins"
import { hashedTokens } from "./hashedTokens.ts"

export interface AuthSettings {
  /** The address under which people reach the program; its cookies are Secure where it is https. */
  readonly publicAddress: string
  /** Signs cookies and seals second factors: 32 characters or more. */
  readonly secret: string
}

/** What the library is told. Its own routes are never served: they know neither areas nor the log. */
export const optionsOf = ({ publicAddress, secret }: AuthSettings) =>
  ({
    appName: "稳岗",
    baseURL: publicAddress,
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true },
    user: { modelName: "userAccount", additionalFields: ownFields },
    account: { modelName: "credential", accountLinking: { enabled: false } },
    session: { expiresIn: defaultSecurityPolicy.idleMinutes * 60, updateAge: 60, cookieCache: { enabled: false } },
    verification: { modelName: "challenge", storeIdentifier: "hashed" },
    advanced: {
      cookiePrefix: "wengang",
      useSecureCookies: publicAddress.startsWith("https://"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/" }
    },
    plugins: [
      username({ displayUsername: false, maxUsernameLength: 64 } as never),
      twoFactor({ schema: { twoFactor: { modelName: "secondFactor" } }, accountLockout: { maxFailedAttempts: 5 } })
    ]
  }) satisfies BetterAuthOptions

const ownFields = {
  role: { type: "string", required: false, input: false },
  area: { type: "string", required: false, input: false },
  department: { type: "string", required: false, input: false },
  active: { type: "boolean", required: true, input: false, defaultValue: true },
  mustChangePassword: { type: "boolean", required: true, input: false, defaultValue: true },
  passwordChangedAt: { type: "date", required: false, input: false }
} as const

/** The library on the product's own database. */
export function makeAuth({ kysely }: Pick<typeof Database.Service, "kysely">, settings: AuthSettings) {
  const adapter = kyselyAdapter(kysely, { type: "sqlite" })
  return betterAuth({
    ...optionsOf(settings),
    database: (options: BetterAuthOptions) => hashedTokens(adapter(options))
  })
}

export type Auth = ReturnType<typeof makeAuth>
