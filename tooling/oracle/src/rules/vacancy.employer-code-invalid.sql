-- GB 32100: the 18th symbol brings the weighted sum of the others to a multiple of 31.
SELECT 'vacancy' AS subject_kind, id AS subject_id
FROM vacancy
WHERE NOT employer_code GLOB '[0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]'
  OR (
    symbol_value(substr(employer_code, 1, 1))
    + 3 * symbol_value(substr(employer_code, 2, 1))
    + 9 * symbol_value(substr(employer_code, 3, 1))
    + 27 * symbol_value(substr(employer_code, 4, 1))
    + 19 * symbol_value(substr(employer_code, 5, 1))
    + 26 * symbol_value(substr(employer_code, 6, 1))
    + 16 * symbol_value(substr(employer_code, 7, 1))
    + 17 * symbol_value(substr(employer_code, 8, 1))
    + 20 * symbol_value(substr(employer_code, 9, 1))
    + 29 * symbol_value(substr(employer_code, 10, 1))
    + 25 * symbol_value(substr(employer_code, 11, 1))
    + 13 * symbol_value(substr(employer_code, 12, 1))
    + 8 * symbol_value(substr(employer_code, 13, 1))
    + 24 * symbol_value(substr(employer_code, 14, 1))
    + 10 * symbol_value(substr(employer_code, 15, 1))
    + 30 * symbol_value(substr(employer_code, 16, 1))
    + 28 * symbol_value(substr(employer_code, 17, 1))
    + symbol_value(substr(employer_code, 18, 1))
  ) % 31 <> 0;
