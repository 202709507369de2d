/*
 * What a page would import to judge a household while somebody types: every rule, the assembly of the dossier, and the
 * ledgers whose schemas check a row.
 */
export { assessHousehold } from "@wengang/domain/assess.ts"
export { assembleHouseholds } from "@wengang/domain/dossiers/assembleHouseholds.ts"
export { SupplyByCounty } from "@wengang/domain/dossiers/Supply.ts"
export { PolicyBook } from "@wengang/domain/policies/PolicyBook.ts"
export { catalogue } from "@wengang/domain/rules/catalogue.ts"
export { decodeRow } from "./decodeRow.ts"
