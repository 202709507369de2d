import type { ImportProblem } from "@wengang/application/imports/Incoming.ts"

/** A sheet that no ledger bears the name of. */
export function unknownSheet(sheet: string): ImportProblem {
  return {
    ...ofSheet(sheet, null),
    code: "unknown-sheet",
    reason: {
      zh: `没有名为“${sheet}”的台账，该表未导入，请按模板改正表名`,
      en: `no ledger is called "${sheet}"; the sheet was left out`
    }
  }
}

/** A workbook that lies in a folder or zip of single sheets. */
export function misplacedWorkbook(name: string): ImportProblem {
  return {
    ...ofSheet(name, null),
    code: "misplaced-workbook",
    reason: {
      zh: `文件夹或压缩包里只能放 .csv，“${name}”未导入，请单独选择它导入`,
      en: `a folder or zip holds .csv files only; "${name}" was left out, so name it as a path of its own`
    }
  }
}

/** A sheet that lacks required columns. */
export function missingColumns(sheet: string, labels: ReadonlyArray<string>): ImportProblem {
  const listed = labels.join("、")
  return {
    ...ofSheet(sheet, listed),
    code: "missing-column",
    reason: {
      zh: `缺少必填列：${listed}，该表未导入，请补上后重新导入`,
      en: `required columns are missing: ${listed}; the sheet was left out`
    }
  }
}

/** A column that the ledger of the sheet does not know. */
export function unknownColumn(sheet: string, label: string): ImportProblem {
  return {
    ...ofSheet(sheet, label),
    code: "unknown-column",
    reason: {
      zh: `“${sheet}”表没有名为“${label}”的列，该列未导入`,
      en: `the sheet ${sheet} has no column "${label}"; the column was left out`
    }
  }
}

/** A column that stands on the sheet more than once. */
export function repeatedColumn(sheet: string, label: string): ImportProblem {
  return {
    ...ofSheet(sheet, label),
    code: "repeated-column",
    reason: {
      zh: `列“${label}”出现多次，只导入第一列，请删除多余的列`,
      en: `the column "${label}" stands there more than once; only the first was read`
    }
  }
}

function ofSheet(sheet: string, column: string | null) {
  return { sheet, row: null, column, value: null }
}
