SELECT 'household' AS subject_kind, h.id AS subject_id
FROM household h
WHERE h.declared_size <> (SELECT count(*) FROM registered p WHERE p.household_id = h.id)
  AND supplied('人员', h.county);
