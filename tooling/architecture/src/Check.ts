import type { Checkout } from "./Checkout.ts"

/** A rule on the checkout: a sentence for each place that breaks it. */
export type Check = (checkout: Checkout) => ReadonlyArray<string>
