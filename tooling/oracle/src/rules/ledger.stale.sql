SELECT 'employment' AS subject_kind, id AS subject_id FROM active_employment WHERE verified_on < $asOf - 35;
