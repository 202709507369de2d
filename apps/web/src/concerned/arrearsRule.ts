/** The rule whose suspicions say which pay is owed. */
export const arrearsRule = "pay.in-arrears"
