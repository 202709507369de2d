import { Schema } from "effect"

/** By what a list is put in order: a column, with a minus before it from the greatest down. */
export const SortOrder = Schema.String.check(Schema.isPattern(/^-?[A-Za-z]{1,40}$/u)).annotate({
  description:
    "排序的栏目，前面加“-”为倒序；空值在最后。不能排序的栏目答复 400，并列出可排序的栏目。 The column to sort by, with a - before it from the greatest down; rows without a value come last. Another one is refused with those that there are."
})
