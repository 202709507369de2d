/** What a table that is written in is to screen readers: a grid, whose cells take the focus in turn. */
export const roles = { table: "grid", cell: "gridcell" } as const
