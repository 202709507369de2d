import { writeFileSync } from "node:fs"
import { pageAt } from "./Page.ts"
import { rulesPage } from "./RulesPage.ts"

writeFileSync(pageAt("rules.md"), rulesPage())
