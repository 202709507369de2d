/** Pixels, as the style sheet has them. */
export const rowHeight = 36
export const headHeight = 38
export const resultWidth = 280
