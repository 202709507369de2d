import type { Department, Role } from "@wengang/domain/people/Role.ts"
import type { AreaCode } from "@wengang/domain/values/Area.ts"

/** Somebody who may sign in. Instants are UTC, ISO 8601, here and below. */
export interface UserAccountTable {
  readonly id: string
  readonly name: string
  /** Made from the id: the library that signs people in wants one, and nothing is ever sent there. */
  readonly email: string
  readonly emailVerified: 0 | 1
  readonly image: string | null
  readonly createdAt: string
  readonly updatedAt: string
  readonly username: string | null
  readonly twoFactorEnabled: 0 | 1 | null
  /** Null until the security administrator gives rights. */
  readonly role: Role | null
  readonly area: AreaCode | null
  readonly department: Department | null
  readonly active: 0 | 1
  readonly mustChangePassword: 0 | 1
  readonly passwordChangedAt: string | null
}

/** What somebody proves who they are by: a password, or the subject of a province's single sign-on. */
export interface CredentialTable {
  readonly id: string
  readonly userId: string
  readonly accountId: string
  readonly providerId: string
  readonly accessToken: string | null
  readonly refreshToken: string | null
  readonly idToken: string | null
  readonly accessTokenExpiresAt: string | null
  readonly refreshTokenExpiresAt: string | null
  readonly scope: string | null
  readonly password: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

export interface SessionTable {
  readonly id: string
  readonly userId: string
  readonly expiresAt: string
  /** SHA-256 of the token in the cookie. */
  readonly token: string
  readonly createdAt: string
  readonly updatedAt: string
  readonly ipAddress: string | null
  readonly userAgent: string | null
}

export interface ChallengeTable {
  readonly id: string
  readonly identifier: string
  readonly value: string
  readonly expiresAt: string
  readonly createdAt: string
  readonly updatedAt: string
}

export interface SecondFactorTable {
  readonly id: string
  readonly userId: string
  readonly secret: string
  readonly backupCodes: string
  readonly verified: 0 | 1 | null
  readonly failedVerificationCount: number | null
  readonly lockedUntil: string | null
}

/** Failures in a row of a name that was tried, whether or not anybody has it. */
export interface SignInFailureTable {
  /** Keyed index of the name: somebody may have typed a password there. */
  readonly nameIndex: string
  readonly failures: number
  readonly lastAt: string
  readonly lockedUntil: string | null
}

/** A code of a second factor that was used, so that nobody uses it again. */
export interface UsedCodeTable {
  readonly userId: string
  readonly digest: string
  readonly usedAt: string
}

export interface FormerPasswordTable {
  readonly userId: string
  readonly hash: string
  readonly replacedAt: string
}

/** A program's key. */
export interface ApiKeyTable {
  readonly id: string
  readonly userId: string
  readonly name: string
  /** Its first characters, by which its owner knows it. */
  readonly start: string
  /** SHA-256 of the key. */
  readonly digest: string
  /** JSON: the permissions. */
  readonly permissions: string
  readonly area: AreaCode
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly lastUsedAt: string | null
}

export interface AccountTables {
  readonly userAccount: UserAccountTable
  readonly credential: CredentialTable
  readonly session: SessionTable
  readonly challenge: ChallengeTable
  readonly secondFactor: SecondFactorTable
  readonly signInFailure: SignInFailureTable
  readonly usedCode: UsedCodeTable
  readonly formerPassword: FormerPasswordTable
  readonly apiKey: ApiKeyTable
}
