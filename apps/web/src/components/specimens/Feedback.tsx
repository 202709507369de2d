import { createResource } from "solid-js"
import { Refusal } from "../../api/Refusal.ts"
import { Empty } from "../../feedback/Empty/Empty.tsx"
import { Loaded } from "../../feedback/Loaded/Loaded.tsx"
import { Told } from "../../feedback/Told/Told.tsx"
import { say } from "../../language/language.ts"
import { words } from "../components.words.ts"
import { Specimen } from "../Specimen/Specimen.tsx"

/** What the page says of what it does. */
export function Feedback() {
  const refusal = new Refusal(words.long, 422)
  const [there] = createResource(async () => words.sample)
  const [never] = createResource(() => new Promise<typeof words.sample>(() => undefined))
  const [refused] = createResource(async (): Promise<typeof words.sample> => Promise.reject(refusal))
  const [nothing] = createResource(async (): Promise<typeof words.sample | null> => null)
  const again = () => undefined
  return (
    <>
      <Specimen name="Told" width="wide">
        <Told done={say(words.long)} />
        <Told error={refusal} />
      </Specimen>
      <Specimen name="Empty" width="wide">
        <Empty title={say(words.sample)} hint={say(words.long)} />
      </Specimen>
      <Specimen name="Loaded" width="even">
        <Loaded resource={there} again={again}>
          {(sentence) => <p>{say(sentence())}</p>}
        </Loaded>
        <Loaded resource={never} again={again}>
          {(sentence) => <p>{say(sentence())}</p>}
        </Loaded>
        <Loaded resource={refused} again={again}>
          {(sentence) => <p>{say(sentence())}</p>}
        </Loaded>
        <Loaded resource={nothing} again={again} nothing={<p>∅</p>}>
          {(sentence) => <p>{say(sentence())}</p>}
        </Loaded>
      </Specimen>
    </>
  )
}
