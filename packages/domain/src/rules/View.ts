import type { CaseDossier } from "../dossiers/CaseDossier.ts"
import type { ClassDossier } from "../dossiers/ClassDossier.ts"
import type { GrantCoverage, ReserveBalance } from "../dossiers/CountyDossier.ts"
import type {
  AppointmentFacts,
  EmploymentFacts,
  GrantFacts,
  HouseholdDossier,
  PersonFacts,
  TraineeFacts
} from "../dossiers/HouseholdDossier.ts"
import type { InspectionDossier } from "../dossiers/InspectionDossier.ts"
import type { PlanDossier } from "../dossiers/PlanDossier.ts"
import type { VacancyDossier } from "../dossiers/VacancyDossier.ts"
import type { Holding, PostHoldings, VillageDossier } from "../dossiers/VillageDossier.ts"
import type { AreaCode } from "../values/Area.ts"

/** What a verdict is about. */
export const subjectKinds = [
  "person",
  "household",
  "employment",
  "post",
  "appointment",
  "grant",
  "plan",
  "class",
  "trainee",
  "vacancy",
  "area",
  "inspection",
  "case"
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** What a rule is handed: a subject with the facts of its dossier around it. */
export interface Views {
  readonly household: HouseholdDossier
  readonly person: PersonFacts
  readonly employment: EmploymentFacts
  readonly appointment: AppointmentFacts
  readonly grant: GrantFacts
  readonly trainee: TraineeFacts
  /** A village with its posts. */
  readonly village: VillageDossier
  /** An appointment among those to the posts of its village. */
  readonly holding: Holding
  /** A post with the appointments to it. */
  readonly post: PostHoldings
  readonly plan: PlanDossier
  readonly class: ClassDossier
  readonly vacancy: VacancyDossier
  /** One grant in a county as a whole. */
  readonly coverage: GrantCoverage
  /** The job reserve of a county as a whole. */
  readonly reserve: ReserveBalance
  readonly inspection: InspectionDossier
  readonly case: CaseDossier
}
export type ViewName = keyof Views

/** How a view names its subject. */
export interface View<S> {
  readonly subject: SubjectKind
  readonly id: (subject: S) => string
  /** The area that a verdict on it belongs to, whose parameters hold. */
  readonly area: (subject: S) => AreaCode
}

export const views: { readonly [V in ViewName]: View<Views[V]> } = {
  household: { subject: "household", id: ({ id }) => id, area: ({ area }) => area },
  person: { subject: "person", id: ({ id }) => id, area: ({ household }) => household.area },
  employment: { subject: "employment", id: ({ id }) => id, area: ({ person }) => person.household.area },
  appointment: { subject: "appointment", id: ({ id }) => id, area: ({ post }) => post.area },
  grant: { subject: "grant", id: ({ id }) => id, area: ({ person }) => person.household.area },
  trainee: {
    subject: "trainee",
    id: ({ classId, personId }) => `${classId}/${personId}`,
    area: ({ person }) => person.household.area
  },
  village: { subject: "area", id: ({ area }) => area, area: ({ area }) => area },
  holding: { subject: "appointment", id: ({ id }) => id, area: ({ village }) => village.area },
  post: { subject: "post", id: ({ id }) => id, area: ({ area }) => area },
  plan: { subject: "plan", id: ({ id }) => id, area: ({ area }) => area },
  class: { subject: "class", id: ({ id }) => id, area: ({ area }) => area },
  vacancy: { subject: "vacancy", id: ({ id }) => id, area: ({ area }) => area },
  coverage: { subject: "area", id: ({ area, grant }) => `${area}/${grant}`, area: ({ area }) => area },
  reserve: { subject: "area", id: ({ area }) => area, area: ({ area }) => area },
  inspection: { subject: "inspection", id: ({ id }) => id, area: ({ area }) => area },
  case: { subject: "case", id: ({ id }) => id, area: ({ area }) => area }
}

export const viewNames = Object.keys(views) as ReadonlyArray<ViewName>
