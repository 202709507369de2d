SELECT 'person' AS subject_kind, id AS subject_id
FROM seeker s
WHERE NOT EXISTS (
    SELECT 1 FROM referral r
    WHERE r.person_id = s.id AND r.referred_on <= $asOf
      AND r.referred_on >= plus_days($asOf, -term_number('person.willing-unreferred', 'days', s.village, '30'))
  )
  AND supplied('推荐', county);
