-- What a table made for the day is looked up by.
CREATE UNIQUE INDEX temp.people_by_id ON people (id);
CREATE INDEX temp.people_by_household ON people (household_id);
CREATE INDEX temp.people_by_number ON people (id18);
CREATE UNIQUE INDEX temp.supply_by_sheet ON supply (supplied_sheet, supplied_county);
CREATE UNIQUE INDEX temp.transport_days_by_person ON transport_days (person_id, year, scope);
ANALYZE temp;
