SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE destitute AND EXISTS (SELECT 1 FROM active_employment e WHERE e.person_id = p.id AND e.away);
