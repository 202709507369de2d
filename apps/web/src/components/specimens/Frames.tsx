import { createSignal, Show } from "solid-js"
import { Button } from "../../forms/Button/Button.tsx"
import { say } from "../../language/language.ts"
import { Back } from "../../layout/Back/Back.tsx"
import { Dialog } from "../../layout/Dialog/Dialog.tsx"
import { ExportBar } from "../../layout/ExportBar/ExportBar.tsx"
import { Exports } from "../../layout/Exports/Exports.tsx"
import { Pager } from "../../layout/Pager/Pager.tsx"
import { Scroller } from "../../layout/Scroller/Scroller.tsx"
import { Shortcuts } from "../../layout/Shortcuts/Shortcuts.tsx"
import { Sided } from "../../layout/Sided/Sided.tsx"
import { SkipTo } from "../../layout/SkipTo/SkipTo.tsx"
import { AskReason } from "../../ledgers/Reveal/AskReason.tsx"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

type Opened = "plain" | "urgent" | "shortcuts" | "reason"

/** What holds other things. */
export function Frames() {
  const [opened, setOpened] = createSignal<Opened>()
  const close = () => setOpened(undefined)
  const text = () => <p>{say(words.long)}</p>
  const pager = { address: () => "/components", size: 50, total: 120 }
  return (
    <>
      <Specimen name="Back">
        <Back href="/components">{say(words.sample)}</Back>
      </Specimen>
      <Specimen name="Exports">
        <Exports address={(format) => `/components?format=${format}`} />
      </Specimen>
      <Specimen name="ExportBar">
        <ExportBar label={say(words.sample)} address={(format) => `/components?format=${format}`} />
      </Specimen>
      <Specimen name="Pager" width="wide">
        <Pager {...pager} label="1" after={undefined} next="P-2" pagesBefore={0} shown={50} />
        <Pager {...pager} label="2" after="P-2" next={null} pagesBefore={2} shown={20} />
        <Pager {...pager} label="3" after="P-2" next="P-3" pagesBefore={undefined} shown={50} />
      </Specimen>
      <Specimen name="Scroller" width="wide">
        <Scroller label={say(words.sample)}>{text()}</Scroller>
      </Specimen>
      <Specimen name="SkipTo">
        <SkipTo target="skip-to">{say(words.sample)}</SkipTo>
        <p id="skip-to" tabindex="-1">
          {say(words.sample)}
        </p>
      </Specimen>
      <Specimen name="Sided" width="wide">
        <Sided side={text()}>{text()}</Sided>
      </Specimen>
      <Specimen name="Dialog">
        <Button onClick={() => setOpened("plain")}>{say(words.openDialog)}</Button>
        <Button onClick={() => setOpened("urgent")}>{say(words.openUrgent)}</Button>
      </Specimen>
      <Specimen name="Shortcuts">
        <Button onClick={() => setOpened("shortcuts")}>{say(words.openShortcuts)}</Button>
      </Specimen>
      <Specimen name="AskReason">
        <Button onClick={() => setOpened("reason")}>{say(words.openReason)}</Button>
      </Specimen>
      <Show when={opened() === "plain" || opened() === "urgent"}>
        <Dialog title={say(words.sample)} urgent={opened() === "urgent"} onClose={close}>
          {text()}
          <Button kind="main" onClick={close}>
            {say(words.close)}
          </Button>
        </Dialog>
      </Show>
      <Show when={opened() === "shortcuts"}>
        <Shortcuts onClose={close} />
      </Show>
      <Show when={opened() === "reason"}>
        <AskReason of={say(words.sample)} reveal={async () => close()} onClose={close} />
      </Show>
    </>
  )
}
