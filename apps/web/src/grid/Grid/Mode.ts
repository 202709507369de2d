/** What a press of a key is to the current cell: it moves, or writes, or is a word being corrected. */
export type Mode = "ready" | "typing" | "editing"
