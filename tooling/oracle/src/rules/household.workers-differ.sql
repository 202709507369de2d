SELECT 'household' AS subject_kind, h.id AS subject_id
FROM household h
WHERE h.declared_workers <> (SELECT count(*) FROM registered p WHERE p.household_id = h.id AND p.has_labour)
  AND supplied('人员', h.county);
