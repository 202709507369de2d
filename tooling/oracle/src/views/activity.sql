-- What is active on the day judged.
CREATE OR REPLACE VIEW active_employment AS SELECT * FROM employment WHERE active(start_on, end_on);
CREATE OR REPLACE VIEW active_appointment AS SELECT * FROM appointment WHERE active(start_on, end_on);
CREATE OR REPLACE VIEW active_business AS
SELECT * FROM business WHERE status = 'active' AND active(registered_on, closed_on);
CREATE OR REPLACE VIEW open_vacancy AS SELECT * FROM vacancy WHERE closed_on IS NULL OR closed_on >= $asOf;
CREATE OR REPLACE VIEW listed_now AS SELECT * FROM listed WHERE active(from_on, to_on);
-- Appointments that were active on every day of the settled month.
CREATE OR REPLACE VIEW settled_appointment AS
SELECT * FROM appointment WHERE covers(start_on, end_on, settled_month(), last_of_month(settled_month()));
CREATE OR REPLACE VIEW settled_attendance AS SELECT * FROM attendance WHERE month = settled_month();
