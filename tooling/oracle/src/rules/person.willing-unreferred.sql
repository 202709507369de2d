SELECT 'person' AS subject_kind, id AS subject_id
FROM seeker s
WHERE NOT EXISTS (
    SELECT 1 FROM referral r WHERE r.person_id = s.id AND r.referred_on >= plus_days($asOf, -30) AND r.referred_on <= $asOf
  )
  AND supplied('推荐', county);
