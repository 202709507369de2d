/**
 * For links within a view, which leave the page scrolled as it is. The router's own link would call each of them the
 * current one, as it looks at the path alone.
 */
export const stay = { noscroll: "" }
