/** What stands in examples for what no example can know. Tests put what they made in its place. */
export const sample = {
  suspicion: "0123456789abcdef0123456789abcdef",
  account: "id-of-an-account",
  key: "id-of-a-key",
  job: "00000000-0000-0000-0000-000000000000",
  password: "the-password",
  code: "123456",
  token: "the-token-of-the-set-up-link"
} as const
