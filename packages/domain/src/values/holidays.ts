/** The notice by which the State Council's office sets the holidays of a year. */
export interface HolidayYear {
  readonly notices: ReadonlyArray<{ readonly title: string; readonly date: string }>
  /** Days from Monday to Friday, `MM-DD`, on which offices are closed. */
  readonly closed: string
  /** Saturdays and Sundays, `MM-DD`, on which offices work. */
  readonly worked: string
}

const arrangement = (year: number, date: string) => ({
  title: `国务院办公厅关于${year}年部分节假日安排的通知`,
  date
})

/** Years without an entry are unknown: no day in them is a working day or a holiday until the notice is out. */
export const holidayYears: Readonly<Record<number, HolidayYear>> = {
  2020: {
    notices: [
      arrangement(2020, "2019-11-21"),
      { title: "国务院办公厅关于延长2020年春节假期的通知", date: "2020-01-26" }
    ],
    closed:
      "01-01 01-24 01-27 01-28 01-29 01-30 01-31 04-06 05-01 05-04 05-05 06-25 06-26 10-01 10-02 10-05 10-06 10-07 10-08",
    worked: "01-19 04-26 05-09 06-28 09-27 10-10"
  },
  2021: {
    notices: [arrangement(2021, "2020-11-25")],
    closed:
      "01-01 02-11 02-12 02-15 02-16 02-17 04-05 05-03 05-04 05-05 06-14 09-20 09-21 10-01 10-04 10-05 10-06 10-07",
    worked: "02-07 02-20 04-25 05-08 09-18 09-26 10-09"
  },
  2022: {
    notices: [arrangement(2022, "2021-10-25")],
    closed:
      "01-03 01-31 02-01 02-02 02-03 02-04 04-04 04-05 05-02 05-03 05-04 06-03 09-12 10-03 10-04 10-05 10-06 10-07",
    worked: "01-29 01-30 04-02 04-24 05-07 10-08 10-09"
  },
  2023: {
    notices: [arrangement(2023, "2022-12-08")],
    closed:
      "01-02 01-23 01-24 01-25 01-26 01-27 04-05 05-01 05-02 05-03 06-22 06-23 09-29 10-02 10-03 10-04 10-05 10-06",
    worked: "01-28 01-29 04-23 05-06 06-25 10-07 10-08"
  },
  2024: {
    notices: [arrangement(2024, "2023-10-25")],
    closed:
      "01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07",
    worked: "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"
  },
  2025: {
    notices: [arrangement(2025, "2024-11-12")],
    closed:
      "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08",
    worked: "01-26 02-08 04-27 09-28 10-11"
  },
  2026: {
    notices: [arrangement(2026, "2025-11-04")],
    closed:
      "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07",
    worked: "01-04 02-14 02-28 05-09 09-20 10-10"
  }
}
