/** What stands in examples for what no example can know. Tests put what they made in its place. */
export const sample = {
  person: "P-411081101224-0011",
  suspicion: "0123456789abcdef0123456789abcdef",
  confirmedSuspicion: "fedcba9876543210fedcba9876543210",
  handedOverCase: "411081-2022-9001",
  signedForCase: "411081-2022-9002",
  plannedCase: "411081-2022-9003",
  caseInHand: "411081-2022-9004",
  submittedCase: "411081-2022-9005",
  reviewedCase: "411081-2022-9006",
  caseAskingMoreTime: "411081-2022-9007",
  /** A paper of every case in hand. */
  paper: "b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c",
  account: "id-of-an-account",
  key: "id-of-a-key",
  import: "11111111-0000-0000-0000-000000000000",
  job: "00000000-0000-0000-0000-000000000000",
  /** A village of the demonstration with holders of posts. */
  payListVillage: "411025204211",
  submittedPayList: "1999-01",
  reviewedPayList: "1999-02",
  proposal: "22222222-0000-0000-0000-000000000000",
  rehearsedProposal: "33333333-0000-0000-0000-000000000000",
  submittedProposal: "44444444-0000-0000-0000-000000000000",
  webhook: "id-of-a-webhook",
  view: "id-of-a-view",
  password: "the-password",
  code: "123456",
  token: "the-token-of-the-set-up-link"
} as const
