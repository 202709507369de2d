SELECT 'person' AS subject_kind, id AS subject_id
FROM registered p
WHERE labour IN ('无劳动力', '丧失劳动力')
  AND EXISTS (SELECT 1 FROM active_employment e WHERE e.person_id = p.id AND e.away);
