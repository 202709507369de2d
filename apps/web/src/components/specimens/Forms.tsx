import { createSignal } from "solid-js"
import { AreaPicker } from "../../areas/AreaPicker/AreaPicker.tsx"
import { AreaSearch } from "../../areas/AreaSearch/AreaSearch.tsx"
import { Acknowledge } from "../../forms/Acknowledge/Acknowledge.tsx"
import { Button } from "../../forms/Button/Button.tsx"
import { Choice } from "../../forms/Choice/Choice.tsx"
import { FileInput } from "../../forms/FileInput/FileInput.tsx"
import { Line } from "../../forms/Line/Line.tsx"
import { Restored } from "../../forms/Restored/Restored.tsx"
import { TwoVersions } from "../../forms/TwoVersions/TwoVersions.tsx"
import { say } from "../../language/language.ts"
import { Field } from "../../people/Field/Field.tsx"
import { Panel } from "../../people/Gate/Panel.tsx"
import { SavedViews } from "../../savedViews/SavedViews/SavedViews.tsx"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

const nothing = () => undefined

/** What people write, choose and press. */
export function Forms() {
  const [text, setText] = createSignal("")
  const [area, setArea] = createSignal("")
  const sample = () => say(words.sample)
  const options = () => ["1", "2", "3"].map((value) => ({ value, name: `${sample()} ${value}` }))
  return (
    <>
      <Specimen name="Button">
        <Button kind="main">{sample()}</Button>
        <Button>{sample()}</Button>
        <Button kind="grave">{sample()}</Button>
        <Button kind="main" disabled>
          {sample()}
        </Button>
        <Button disabled>{sample()}</Button>
        <Button expanded={false}>{sample()} ▾</Button>
        <Button expanded>{sample()} ▴</Button>
      </Specimen>
      <Specimen name="Line" width="even">
        <Line label={`${sample()} 1`} value={text()} onInput={setText} />
        <Line label={`${sample()} 2`} value="王某" onInput={nothing} required hint={say(words.long)} />
        <Line label={`${sample()} 3`} value="2022-13-01" onInput={nothing} wrong={say(words.wrong)} />
        <Line label={`${sample()} 4`} value="411081101224" onInput={nothing} disabled />
        <Line label={`${sample()} 5`} value="2022-03-09" type="date" onInput={nothing} />
        <Line label={`${sample()} 6`} value="2022-03" type="month" onInput={nothing} />
        <Line label={`${sample()} 7`} value={say(words.long)} tall onInput={nothing} />
      </Specimen>
      <Specimen name="Choice" width="even">
        <Choice label={`${sample()} 1`} value="2" options={options()} onChoose={nothing} />
        <Choice label={`${sample()} 2`} value="1" options={options()} disabled onChoose={nothing} />
      </Specimen>
      <Specimen name="FileInput" width="even">
        <div>
          <label for="specimen-file-1">{sample()} 1</label>
          <div>
            <FileInput id="specimen-file-1" chosen={[]} onChoose={nothing} />
          </div>
        </div>
        <div>
          <label for="specimen-file-2">{sample()} 2</label>
          <div>
            <FileInput id="specimen-file-2" chosen={["户.csv", "人员.csv"]} multiple onChoose={nothing} />
          </div>
        </div>
        <div>
          <label for="specimen-file-3">{sample()} 3</label>
          <div>
            <FileInput id="specimen-file-3" chosen={[]} disabled onChoose={nothing} />
          </div>
        </div>
      </Specimen>
      <Specimen name="Restored" width="wide">
        <Restored restored onDiscard={nothing} />
      </Specimen>
      <Specimen name="Acknowledge" width="even">
        <Acknowledge acknowledged={false} reason="" onAcknowledge={nothing} onReason={nothing} />
        <Acknowledge acknowledged reason={sample()} onAcknowledge={nothing} onReason={nothing} />
      </Specimen>
      <Specimen name="TwoVersions" width="wide">
        <TwoVersions
          heading="h3"
          title={`${sample()} 2`}
          hint={say(words.long)}
          fields={[{ label: sample(), mine: () => "20", theirs: () => "22" }]}
          onMine={nothing}
          onTheirs={nothing}
        />
      </Specimen>
      <Specimen name="Field" width="even">
        <Field label={`${sample()} 1`} value="" onInput={nothing} />
        <Field label={`${sample()} 2`} value="12345678" type="password" onInput={nothing} hint={say(words.long)} />
      </Specimen>
      <Specimen name="AreaPicker" width="wide">
        <AreaPicker label={sample()} root="411000000000" value={area()} onChoose={setArea} />
        <AreaPicker
          label={`${sample()} 2`}
          root="411000000000"
          value="411081101000"
          onChoose={nothing}
          wrong={say(words.wrong)}
        />
      </Specimen>
      <Specimen name="AreaSearch" width="even">
        <AreaSearch label={sample()} onChoose={nothing} />
      </Specimen>
      <Specimen name="SavedViews" width="wide">
        <SavedViews list="cases" query="lamp=red" address={() => "/components"} />
      </Specimen>
      <Specimen name="Panel" width="even">
        <Panel
          title={sample()}
          hint={say(words.long)}
          action={sample()}
          busy={false}
          error={undefined}
          onSubmit={nothing}
        >
          <Field label={sample()} value="" onInput={nothing} />
        </Panel>
      </Specimen>
    </>
  )
}
