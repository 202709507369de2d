-- The counties in which a sheet has a row: the sheets of posts by the post's village, those of persons by the household's,
-- a roster by its plan's. The columns have names that no argument of the macros has: a macro's query would find its own first.
CREATE OR REPLACE TABLE supply AS
SELECT DISTINCT '人员' AS supplied_sheet, county AS supplied_county FROM person
UNION SELECT '就业', county FROM employment
UNION SELECT '聘用', county FROM appointment
UNION SELECT '考勤', a.county FROM attendance JOIN appointment a ON a.id = appointment_id
UNION SELECT '工资', a.county FROM pay JOIN appointment a ON a.id = appointment_id
UNION SELECT '补贴', p.county FROM grants JOIN person p ON p.id = person_id
UNION SELECT '计划名单', substr(plan.area, 1, 6) FROM planned JOIN plan ON plan.id = plan_id
UNION SELECT '培训班', county FROM class
UNION SELECT '学员', p.county FROM trainee JOIN person p ON p.id = person_id
UNION SELECT '经营主体', p.county FROM business JOIN person p ON p.id = person_id
UNION SELECT '岗位储备', county FROM vacancy
UNION SELECT '推荐', p.county FROM referral JOIN person p ON p.id = person_id;

-- Whether a county has a row of the sheet.
CREATE MACRO supplied(of_sheet, in_county) AS
  EXISTS (SELECT 1 FROM supply WHERE supplied_sheet = of_sheet AND supplied_county = in_county);
-- The same for a plan: that of a city or province asks any county under it.
CREATE MACRO supplied_under(of_sheet, in_area) AS EXISTS (
  SELECT 1 FROM supply
  WHERE supplied_sheet = of_sheet
    AND substr(supplied_county, 1, digits_to_county(in_area)) = substr(in_area, 1, digits_to_county(in_area))
);
