SELECT 'grant' AS subject_kind, id AS subject_id FROM grants WHERE approved_on < $asOf - 30 AND paid_on IS NULL;
