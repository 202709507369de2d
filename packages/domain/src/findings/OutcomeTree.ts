import type { Outcome } from "../rules/Outcome.ts"
import type { ViewName } from "../rules/View.ts"
import type { Counted, CoverageCounter } from "./Coverage.ts"
import { imprintOf, missingSign, type SubjectOutcomes, withShares } from "./Imprint.ts"

/** Dossier imprints kept by heart at most; beyond it they are written out again. */
const keptImprints = 20_000

/**
 * Counts the outcomes of subjects as paths in a tree: a step for each rule of the subject's view. Subjects that are judged
 * alike end in one leaf, so that a subject costs a step a rule and one count, and what it leaves (its part of the
 * dossier's imprint and of the coverage) is worked out once a leaf.
 */
export class OutcomeTree {
  private readonly roots = new Map<ViewName, Branch>()
  private readonly leaves: Array<Leaf> = []
  private counted: Array<Leaf> = []
  private readonly imprints = new Map<string, string>()
  /** The leaves that the subjects of the dossier in hand ended in. */
  private dossier = ""

  /** Where the outcomes of a subject of this view begin. */
  root(view: ViewName): Branch {
    let root = this.roots.get(view)
    if (root === undefined) {
      root = new Branch(view, null, null)
      this.roots.set(view, root)
    }
    return root
  }

  /** Counts a subject whose last outcome led to this branch. */
  count(branch: Branch): void {
    let { leaf } = branch
    if (leaf === null) {
      leaf = new Leaf(branch, this.leaves.length)
      branch.leaf = leaf
      this.leaves.push(leaf)
    }
    if (leaf.subjects++ === 0) this.counted.push(leaf)
    this.dossier += leaf.name
  }

  /** The imprint of the subjects counted since it was last taken, with what their dossier adds to its county. */
  takeImprint(shares: ReadonlyArray<number> = []): string {
    const name = withShares(this.dossier, shares)
    let imprint = this.imprints.get(name)
    if (imprint === undefined) {
      if (this.imprints.size >= keptImprints) this.imprints.clear()
      const subjects = this.dossier.split(";").slice(0, -1)
      imprint = imprintOf(
        subjects.map((leaf) => this.leaves[Number(leaf)] as Leaf),
        shares
      )
      this.imprints.set(name, imprint)
    }
    this.dossier = ""
    return imprint
  }

  /** Hands the subjects counted since it was last called to the counters of their views' rules, in the rules' order. */
  takeCoverage(counters: ReadonlyMap<ViewName, ReadonlyArray<CoverageCounter>>): void {
    for (const leaf of this.counted) {
      const { view, outcomes } = leaf
      for (const [at, outcome] of outcomes.entries()) counters.get(view)?.[at]?.count(outcome, leaf.subjects)
      leaf.subjects = 0
    }
    this.counted = []
  }
}

/** The outcomes of a subject so far. */
export class Branch {
  readonly view: ViewName
  readonly from: Branch | null
  /** The last outcome; null at the root. */
  readonly outcome: Outcome | null
  leaf: Leaf | null = null
  private pass: Branch | null = null
  private fail: Branch | null = null
  /** By reason, which are constants: nearly always the first one met. */
  private notApplicable: Branch | null = null
  /** The branch beside this one, of the same outcomes before and another reason. */
  private otherwise: Branch | null = null
  private notEvaluable: Map<string, Branch> | null = null

  constructor(view: ViewName, from: Branch | null, outcome: Outcome | null) {
    this.view = view
    this.from = from
    this.outcome = outcome
  }

  /** One outcome further. */
  next(outcome: Outcome): Branch {
    switch (outcome.kind) {
      case "pass":
        this.pass ??= new Branch(this.view, this, outcome)
        return this.pass
      case "notApplicable":
        return this.notApplicable?.outcome === outcome ? this.notApplicable : this.spared(outcome)
      case "fail":
        this.fail ??= new Branch(this.view, this, outcome)
        return this.fail
      case "notEvaluable":
        return this.lacking(outcome)
    }
  }

  /** The branch of a reason among those met so far, each of which names the next one. */
  private spared(outcome: Outcome): Branch {
    let last: Branch | null = null
    for (let at = this.notApplicable; at !== null; at = at.otherwise) {
      if (at.outcome === outcome) return at
      last = at
    }
    const branch = new Branch(this.view, this, outcome)
    if (last === null) this.notApplicable = branch
    else last.otherwise = branch
    return branch
  }

  private lacking(outcome: Extract<Outcome, { kind: "notEvaluable" }>): Branch {
    this.notEvaluable ??= new Map()
    const sign = missingSign(outcome)
    let branch = this.notEvaluable.get(sign)
    if (branch === undefined) {
      branch = new Branch(this.view, this, outcome)
      this.notEvaluable.set(sign, branch)
    }
    return branch
  }
}

/** The outcomes that some subjects have in common. */
class Leaf implements SubjectOutcomes {
  readonly view: ViewName
  /** Stands for the leaf in the name of a dossier's imprint. */
  readonly name: string
  readonly outcomes: ReadonlyArray<Counted>
  subjects = 0

  constructor(branch: Branch, number: number) {
    const outcomes: Array<Counted> = []
    for (let at: Branch | null = branch; at !== null; at = at.from) {
      if (at.outcome !== null) outcomes.unshift(countedOf(at.outcome))
    }
    this.view = branch.view
    this.name = `${number};`
    this.outcomes = outcomes
  }
}

const failed: Counted = { kind: "fail" }

/** The outcome without the evidence of the subject that was the first to have it. */
function countedOf(outcome: Outcome): Counted {
  return outcome.kind === "fail" ? failed : outcome
}
