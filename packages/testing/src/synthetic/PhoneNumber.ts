/** The n-th number of the block 1990000…: eleven digits, none of them given to anybody by this project. */
export function phoneNumber(n: number): string {
  return `199${String(n).padStart(8, "0")}`
}
