import { addPaper } from "@wengang/domain/rectification/addPaper.ts"
import type { Case } from "@wengang/domain/rectification/Case.ts"
import type { Party } from "@wengang/domain/rectification/Party.ts"
import { type PaperMediaType, paperTypes } from "@wengang/domain/rectification/paperTypes.ts"
import { endingOf, tidyName } from "@wengang/domain/values/FileName.ts"
import { Effect, Result } from "effect"
import { Acting } from "../acting/Acting.ts"
import { authorise } from "../acting/authorise.ts"
import { transact } from "../acting/transact.ts"
import { type Failure, failureAbout } from "../Failure.ts"
import { CaseStore } from "../ports/CaseStore.ts"
import { EvidenceStore, type KeptFile } from "../ports/EvidenceStore.ts"
import { caseFailure, noSuchCase } from "./caseFailure.ts"
import { partyOfActor } from "./partyOf.ts"

export interface AddPaperRequest {
  readonly id: string
  /** The file's name, as whoever sends it says. */
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
}

/**
 * Keeps a file and makes it a paper of a case, for the unit that puts it right. Its name is data and leads nowhere; its
 * type is that of its content, and a name that says otherwise is refused with `wrong-media-type`. The same file sent
 * twice is one paper.
 */
export const addCasePaper = Effect.fn("addCasePaper")(function* ({ id, name: given, content }: AddPaperRequest) {
  const store = yield* EvidenceStore
  const party = yield* partyOfActor
  const { actor } = yield* Acting
  const name = tidyName(given)
  const reach = yield* authorise("case.rectify")
  const known = yield* (yield* CaseStore).find(reach, id)
  if (known === undefined) return yield* noSuchCase()
  yield* added(known.case, name, party)
  const file = yield* store.keep(content, ({ mediaType }) => lieOf(name, mediaType))
  return yield* transact("case.rectify", ({ cases }, within) =>
    Effect.gen(function* () {
      const found = yield* cases.find(within, id)
      if (found === undefined) return yield* noSuchCase()
      const after = { ...found, case: yield* added(found.case, name, party) }
      yield* cases.addPaper(after, { ...file, name, actorId: actor.id, actorName: actor.name })
      return { value: { ...file, name }, notes: [noteOf(after.case, file, name)] as const }
    })
  )
})

const added = Effect.fnUntraced(function* (one: Case, name: string, party: Party) {
  const result = addPaper(one, name, party)
  return Result.isFailure(result) ? yield* caseFailure(result.failure) : result.success
})

/** What is wrong with a name that ends as files of other content do. */
function lieOf(name: string, mediaType: PaperMediaType): Failure | undefined {
  const { title, endings } = paperTypes[mediaType]
  const ending = endingOf(name)
  if ((endings as ReadonlyArray<string>).includes(ending)) return undefined
  return failureAbout(
    { mediaType },
    "wrong-media-type",
    `文件内容是${title.zh}，与文件名的后缀不符；请把后缀改为 .${endings[0]} 或更换文件。`,
    `The content is a ${title.en}, which its name denies: let it end in .${endings[0]}, or send another file.`
  )
}

function noteOf({ id, area }: Case, { digest, size, mediaType }: KeptFile, name: string) {
  const object = { kind: "case", id }
  return { action: "case.addPaper", object, area, after: { digest, size, mediaType, name } }
}
