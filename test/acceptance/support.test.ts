import { checkAll, MONDAY as D, shown } from "./as-excel";

// The catalogue's "Onboarding, adoption, support".

const FRIDAY = D + 4;
const WEEK = "Mon-Fri 09:00-17:00";
const at = (day: number, hour: number): number => day + hour / 24;

describe("rates of counts: impossible, then a zero denominator, then a part greater than its whole", () => {
  for (const id of ["ONBOARDING.RATE", "ADOPTION", "STICKINESS", "FCR", "RETURN.RATE", "CONVERSION.RATE"]) {
    checkAll([
      [id, [5, 10], 0.5],
      [id, [-1, 0], "#NUM!"],
      [id, [1, 0], "#DIV/0!"],
      [id, [10, 5], "#NUM!"],
    ]);
  }
  checkAll([["ENGAGEMENT.RATE", [10, 5], 2]]);
});

describe("time to value", () => {
  const starts = [D, D, D, D];
  const milestones = [D + 1, D + 3, D + 8, ""];
  checkAll([
    ["TTV", [starts, milestones], 3],
    ["TTV", [starts, milestones, "Mean"], 4],
    ["TTV", [starts, milestones, "p90", "h"], 24 * 7],
    ["TTV", [starts, milestones, "km"], 5.5],
    ["TTV", [starts, milestones, "km", "D", D + 2], "#N/A"],
    ["TTV", [starts, milestones, "median", "D", D + 2], 1],
    ["TTV", [[D + 0.5, D + 0.5], [D + 2.5, D + 11], "mean", "D", D + 10], 2],
    ["TTV", [[D + 1], ["", D], "median"], "#VALUE!"],
    [
      "TTV",
      [
        ["Start", D],
        ["Value", D - 1],
      ],
      "#VALUE! row 2: milestone before start",
    ],
    ["TTV", [[D], [D + 1], "max"], '#VALUE! stat: expected "median", "mean", "p90", "km", found \'max\''],
    ["TTV", [[D], [D + 365.25 / 12], "median", "M"], 1],
  ]);
});

describe("onboarding log", () => {
  const log = [[D, D + 5, D + 35, D + 65, D + 65], [D + 30, D + 36, D + 70, "", D + 66], 30];
  const header = ["Period", "Started", "Completed", "Rate"];
  const first = [
    [D, 2, 1, 0.5],
    [D + 31, 1, 0, 0],
  ];
  checkAll([
    ["ONBOARDING.LOG", [...log, "M", D + 95], [header, ...first, [D + 60, 2, 1, 0.5], [D + 91, 0, 0, ""]]],
    ["ONBOARDING.LOG", [...log, "M", D + 94], [header, ...first, [D + 60, 2, 1, ""], [D + 91, 0, 0, ""]]],
    ["ONBOARDING.LOG", log, [header, ...first, [D + 60, 2, 1, ""]]],
    ["ONBOARDING.LOG", [[D], [D], -1], "#NUM!"],
  ]);
});

describe("activity", () => {
  const header = ["Period", "Mean daily users", "Active users", "Stickiness", "Partial"];
  const log = [
    ["a", "b", "a", "a", "c"],
    [D, D, D + 0.5, D + 1, D + 9],
  ];
  checkAll([
    [
      "ADOPTION.FEATURE",
      [
        ["u1", "u2", "u2", " u3", "u3 "],
        ["z", "y", "y", "x", "z"],
      ],
      [
        ["Feature", "Users", "Share", "Events per user"],
        ["z", 2, 2 / 3, 1],
        ["y", 1, 1 / 3, 2],
        ["x", 1, 1 / 3, 1],
      ],
    ],
    ["ADOPTION.FEATURE", [["u1", "u2"], ["a", "a"], 1], "#NUM!"],
    ["ADOPTION.FEATURE", [["u1", "u2"], ["a", "a"], 0], "#DIV/0!"],
    ["ACTIVE.USERS", [["u1", "u2", "u1", "u3"], [D, D + 1.9, D + 3, D + 5], D, D + 5], 2],
    ["ACTIVE.USERS", [["u1"], [D], D, D], "#NUM!"],
    ["STICKINESS.LOG", log, [header, [D, 0.4, 3, 0.4 / 3, 1]]],
    [
      "STICKINESS.LOG",
      [...log, "w", D + 16],
      [header, [D, 3 / 7, 2, 3 / 14, 0], [D + 7, 1 / 7, 1, 1 / 7, 0], [D + 14, 0, 0, "", 1]],
    ],
    ["STICKINESS.LOG", [...log, "W", D + 5], [header, [D, 0.5, 2, 0.25, 1]]],
    [
      "SESSION.DURATION",
      [
        ["2024-01-01T09:00", D],
        ["2024-01-01T09:30", ""],
      ],
      30,
    ],
    ["SESSION.DURATION", [[D + 0.5], [D + 0.4]], "#VALUE! row 1: end before start"],
  ]);
});

describe("first contact", () => {
  checkAll([
    [
      "FCR.LOG",
      [
        [1, 1, 2, 1, 1],
        ["no", "", "YES", true, 0],
        [1, 1, 1, 1, 0],
      ],
      0.5,
    ],
    ["FCR.LOG", [[1, 2], null, ["no", ""]], "#DIV/0!"],
    ["FCR.LOG", [[1, 2], null, ["", ""]], "#N/A no data"],
    ["FCR.LOG", [[1, -2]], "#NUM!"],
  ]);
});

describe("business hours", () => {
  const overWeekend = [[at(FRIDAY, 16)], [at(FRIDAY + 4, 10)], "median", "H"];
  const aDay = [[D], [D + 1], "median", "H"];
  checkAll([
    ["FRT", overWeekend, 90],
    ["FRT", [...overWeekend, WEEK], 1 + 8 + 1],
    ["FRT", [...overWeekend, WEEK, ["Holiday", FRIDAY + 3, ""]], 2],
    ["FRT", [...overWeekend, WEEK, ["", ""]], 10],
    ["FRT", [...overWeekend, WEEK, ["Holiday", ""]], 10],
    ["FRT", [[at(FRIDAY, 19)], [at(FRIDAY + 3, 9.5)], "median", "MIN", WEEK], 30],
    ["FRT", [[at(FRIDAY, 0)], [at(FRIDAY + 3, 0)], "median", "H", "Sun-Thu 08:00-16:00"], 8],
    ["FRT", [...aDay, "Mon-Fri 09:00-12:00; Mon 13:00-17:00"], 7],
    ["FRT", [...aDay, "Mon-Fri 09:00-12:00; Mon 10:00-17:00"], 8],
    ["FRT", [...aDay, " "], 24],
    ["FRT", [...aDay, "Mon 22:00-06:00"], "#VALUE!"],
    ["FRT", [...aDay, "9-17"], "#VALUE!"],
    ["FRT", [...aDay, null, [D]], "#VALUE!"],
    [
      "FRT",
      [
        [D, D],
        ["", D + 0.25],
      ],
      6,
    ],
    [
      "FRT",
      [
        ["Created", D + 1],
        ["Replied", D],
      ],
      "#VALUE! row 2: replied before created",
    ],
    ["RESOLUTION.TIME", [[D, D, D], [D + 1, D + 2, D + 10], "p90", "D"], 8.4],
  ]);

  test("minute by minute", () => {
    let state = 5;
    const below = (n: number): number => Math.floor(((state = (state * 48271) % 2147483647) / 2147483647) * n);
    const DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    const clock = (minute: number): string =>
      `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
    for (let round = 0; round < 40; round++) {
      const open = new Set<number>();
      const parts = Array.from({ length: 1 + below(3) }, () => {
        const [first, last, from] = [below(7), below(7), 30 * below(40)];
        const to = from + 30 * (1 + below(48 - from / 30));
        for (let day = first; ; day = (day + 1) % 7) {
          for (let minute = from; minute < to; minute++) open.add(1440 * day + minute);
          if (day === last) break;
        }
        return `${DAYS[first]}-${DAYS[last]} ${clock(from)}-${clock(to)}`;
      });
      const holidays = [D + below(14), D + below(14)];
      const created = below(10 * 1440);
      const replied = created + below(9 * 1440);
      let worked = 0;
      for (let minute = created; minute < replied; minute++) {
        const day = Math.floor(minute / 1440);
        if (!holidays.includes(D + day) && open.has(1440 * (day % 7) + (minute % 1440))) worked++;
      }
      expect(
        shown("FRT", [D + created / 1440], [D + replied / 1440], "mean", "MIN", parts.join("; "), holidays),
      ).toBeCloseTo(worked, 6);
    }
  });
});

describe("service level", () => {
  const three = [[D, D, at(D, 21.6)], [at(D, 4), at(D, 5), ""], 4];
  checkAll([
    ["SLA", three, 0.5],
    ["SLA", [...three, "H", null, D + 1], 1 / 3],
    ["SLA", [[D, D + 5], [D + 2, ""], 1, "D", null, D + 1], 0],
    ["SLA", [[at(D, 21.6)], [""], 4], "#DIV/0!"],
    ["SLA", [[D + 5], [""], 4, "H", null, D], "#N/A no data"],
    ["SLA", [[D], [D + 1], -4], "#NUM!"],
    ["SLA", [[D], [D - 1], 4], "#VALUE! row 1: done before created"],
    ["SLA", [[at(FRIDAY, 16), at(FRIDAY, 16)], [at(FRIDAY + 3, 12), at(FRIDAY + 3, 12.5)], 4, "H", WEEK], 0.5],
    ["SLA", [[at(FRIDAY, 16), at(FRIDAY, 16)], [at(FRIDAY + 3, 12), ""], 8, "H", WEEK, FRIDAY + 3], 0.5],
    ["SLA", [[at(FRIDAY, 16), at(FRIDAY, 16)], [at(FRIDAY + 3, 12), ""], 4, "H", WEEK, FRIDAY + 3, [FRIDAY + 3]], 1],
  ]);
});

describe("ticket volume", () => {
  const header = ["Period", "Created", "Resolved", "Backlog", "Per 100 customers", "Partial"];
  const log = [
    [D, D + 0.5, D + 20, D + 40],
    [D + 1, "", D + 45, ""],
  ];
  checkAll([
    ["TICKETS.VOLUME", log, [header, [D, 3, 1, 2, "", 0], [D + 31, 1, 1, 2, "", 1]]],
    ["TICKETS.VOLUME", [...log, "M", 200, D + 30], [header, [D, 3, 1, 2, 1.5, 0]]],
    ["TICKETS.VOLUME", [[D, D + 8], null, "W", 50], [header, [D, 1, "", "", 2, 0], [D + 7, 1, "", "", 2, 1]]],
    ["TICKETS.VOLUME", [[D], [""]], [header, [D, 1, 0, 1, "", 1]]],
    ["TICKETS.VOLUME", [[D], [""], "M", 0], "#DIV/0!"],
    ["TICKETS.VOLUME", [[D], [""], "M", -1], "#NUM!"],
    ["TICKETS.VOLUME", [[D], null, "M", null, D - 1], "#N/A no data"],
  ]);
});
