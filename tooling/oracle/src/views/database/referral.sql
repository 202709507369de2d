-- The product's table of referrals.
CREATE OR REPLACE TABLE referral AS
SELECT vacancy_id, person_id, the_day(referred_on) AS referred_on FROM stored.referral;
