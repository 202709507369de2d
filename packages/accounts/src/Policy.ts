import { defaultSecurityPolicy, SecurityPolicy } from "@wengang/domain/people/SecurityPolicy.ts"
import type { Database } from "@wengang/storage/Database.ts"
import { Schema } from "effect"

const name = "security-policy"

/** How long a policy that was read is believed, in milliseconds: another process may have set it. */
const believed = 5_000

/** How strictly people are let in, as it is set. */
export class Policy {
  private readonly database: typeof Database.Service
  private known: { readonly policy: SecurityPolicy; readonly until: number } | undefined

  constructor(database: typeof Database.Service) {
    this.database = database
  }

  async now(): Promise<SecurityPolicy> {
    if (this.known !== undefined && this.known.until > Date.now()) return this.known.policy
    const row = await this.database.kysely
      .selectFrom("setting")
      .select("value")
      .where("name", "=", name)
      .executeTakeFirst()
    return this.believe(row === undefined ? defaultSecurityPolicy : policyOf(row.value))
  }

  async set(policy: SecurityPolicy): Promise<void> {
    const value = JSON.stringify(policy)
    await this.database.kysely
      .insertInto("setting")
      .values({ name, value })
      .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
      .execute()
    this.believe(policy)
  }

  private believe(policy: SecurityPolicy): SecurityPolicy {
    this.known = { policy, until: Date.now() + believed }
    return policy
  }
}

/** What is not set, of versions that knew less, is as by default. */
function policyOf(value: string): SecurityPolicy {
  return Schema.decodeUnknownSync(SecurityPolicy)({ ...defaultSecurityPolicy, ...JSON.parse(value) })
}
