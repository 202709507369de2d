import { lamps } from "@wengang/domain/rectification/Lamp.ts"
import { severities } from "@wengang/domain/rules/Rule.ts"
import { For } from "solid-js"
import type { ListedSuspicion } from "../../api/answers.ts"
import { CaseTable } from "../../cases/CaseTable/CaseTable.tsx"
import type { ListedCase } from "../../cases/caseAnswers.ts"
import { say } from "../../language/language.ts"
import { SortHead } from "../../layout/SortHead/SortHead.tsx"
import { CellText } from "../../ledgers/CellText/CellText.tsx"
import { columnsOf } from "../../ledgers/ledgerColumns.ts"
import { SuspicionTable } from "../../suspicions/SuspicionTable/SuspicionTable.tsx"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const suspicions: ReadonlyArray<ListedSuspicion> = severities.map((severity) => ({
  id: severity,
  rule: "person.labour-none",
  subject: { kind: "person", id: "P-1" },
  area: "411081101220",
  severity,
  message: words.long,
  evidence: [],
  recheckOn: null,
  state: "open",
  openedOn: "2022-03-09",
  title: words.sample,
  place: "禹州市顺店镇康城村",
  called: "王某",
  remark: severity === "suspicion" ? { text: words.long.zh, actorName: "王某", at: "2022-03-09T02:00:00Z" } : null,
  case: null
}))

const cases: ReadonlyArray<ListedCase> = [...lamps, null].map((lamp, at) => ({
  id: `411081-2022-000${at + 1}`,
  number: `禹州市整改〔2022〕${at + 1}号`,
  version: "1",
  state: lamp === null ? "closed" : "inHand",
  deadline: lamp === null ? null : "2022-03-21",
  lamp,
  rule: "pay.in-arrears",
  title: words.sample,
  area: "411081101000",
  areaPath: ["河南省", "许昌市", "禹州市", "顺店镇"],
  unit: { name: "顺店镇人民政府", area: "411081101000" },
  leader: "李某",
  responsible: "王某",
  handedOverOn: "2022-03-10",
  extensionAsked: false,
  closedOn: lamp === null ? "2022-03-20" : null,
  findings: at + 1,
  returns: 0,
  relapseOf: null
}))

const values: Readonly<Record<string, unknown>> = {
  id: "P-1",
  name: "王某",
  idNumber: "411081********0013",
  sex: "female",
  bornOn: "1985-06-15",
  willing: true,
  phone: "138****0001",
  health: null
}

/** Rows, and the cells that they are made of. */
export function Tables() {
  const sort = { address: () => "/components" }
  return (
    <>
      <Specimen name="SortHead" width="wide">
        <table>
          <caption class="visually-hidden">{say(words.sample)}</caption>
          <thead>
            <tr>
              <For each={[undefined, "a", "-a"]}>
                {(one) => (
                  <SortHead column="a" sorting={{ ...sort, sort: one }}>
                    {say(words.sample)}
                  </SortHead>
                )}
              </For>
              <SortHead column="b" sorting={undefined}>
                {say(words.sample)}
              </SortHead>
            </tr>
          </thead>
        </table>
      </Specimen>
      <Specimen name="CellText" width="even">
        <For each={columnsOf("person").filter(({ name }) => name in values)}>
          {(column) => <CellText column={column} value={values[column.name]} />}
        </For>
      </Specimen>
      <Specimen name="SuspicionTable" width="wide">
        <SuspicionTable caption="SuspicionTable" suspicions={suspicions} />
      </Specimen>
      <Specimen name="CaseTable" width="wide">
        <CaseTable cases={cases} />
      </Specimen>
    </>
  )
}
