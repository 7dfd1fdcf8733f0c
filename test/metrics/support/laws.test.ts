import fc from "fast-check";
import { bind } from "../../../src/functions/bind";
import adoptionFeature from "../../../src/metrics/support/adoption-feature";
import { activeUsers } from "../../../src/metrics/support/active-users";
import stickinessLog from "../../../src/metrics/support/stickiness-log";
import ticketsVolume from "../../../src/metrics/support/tickets-volume";
import sla from "../../../src/metrics/support/sla";
import { nextPeriod } from "../../../src/records/periods";
import { Register } from "../../../src/records/ids";
import { withExcelErrors } from "../../bundle";

withExcelErrors();

const event = fc.tuple(
  fc.constantFrom("Ann", "Bob", "Cem", "Dag"),
  fc.constantFrom("a", "b", "c"),
  fc.integer({ min: 46000, max: 46100 }),
);
const events = fc.array(event, { minLength: 1, maxLength: 60 });

test("features: users and events counted one by one", () => {
  fc.assert(
    fc.property(events, (log) => {
      const found = bind(adoptionFeature)(
        log.map(([u]) => [u]),
        log.map(([, f]) => [f]),
        null,
        false,
        {},
      ) as [string, number, number, number][];
      expect(found.length).toBe(new Set(log.map(([, f]) => f)).size);
      for (const [feature, users, share, perUser] of found) {
        const of = log.filter(([, f]) => f === feature);
        expect(users).toBe(new Set(of.map(([u]) => u)).size);
        expect(share).toBeCloseTo(users / new Set(log.map(([u]) => u)).size, 12);
        expect(perUser * users).toBeCloseTo(of.length, 9);
      }
    }),
  );
});

test("stickiness: its users are ACTIVE.USERS of the period, its daily users the mean of ACTIVE.USERS of each day", () => {
  fc.assert(
    fc.property(events, (log) => {
      const register = new Register();
      const users = { index: Int32Array.from(log, ([u]) => register.numberOf(u)), names: register.names };
      const days = Int32Array.from(log, ([, , day]) => day);
      const last = Math.max(...days);
      const found = bind(stickinessLog)(
        log.map(([u]) => [u]),
        log.map(([, , d]) => [d]),
        "M",
        null,
        false,
        {},
      ) as number[][];
      for (const [start, daily, active, , partial] of found) {
        const end = nextPeriod(start, "M");
        expect(active).toBe(activeUsers(users, days, start, end));
        let userDays = 0;
        for (let day = start; day < end; day++) userDays += activeUsers(users, days, day, day + 1);
        expect(daily).toBeCloseTo(userDays / (Math.min(end - 1, last) - start + 1), 12);
        expect(partial).toBe(end - 1 > last ? 1 : 0);
      }
    }),
  );
});

const ticket = fc.tuple(fc.integer({ min: 46000, max: 46100 }), fc.option(fc.integer({ min: 0, max: 90 })));

test("tickets: opening backlog + created − resolved = backlog of every period, and what is open at its end is the backlog", () => {
  fc.assert(
    fc.property(
      fc.array(ticket, { minLength: 1, maxLength: 50 }),
      fc.constantFrom("D", "W", "M"),
      (tickets, length) => {
        const solved = tickets.map(([day, days]) => (days === null ? null : day + days));
        const found = bind(ticketsVolume)(
          tickets.map(([day]) => [day]),
          solved.map((day) => [day]),
          length,
          null,
          null,
          false,
          {},
        ) as number[][];
        let opening = 0;
        for (const [start, created, resolved, backlog] of found) {
          const end = nextPeriod(start, length);
          const isIn = (day: number | null): boolean => day !== null && day >= start && day < end;
          expect(created).toBe(tickets.filter(([day]) => isIn(day)).length);
          expect(resolved).toBe(solved.filter(isIn).length);
          expect(backlog).toBe(opening + created - resolved);
          expect(backlog).toBe(tickets.filter(([day], i) => day < end && (solved[i] ?? Infinity) >= end).length);
          opening = backlog;
        }
        expect(found.reduce((sum, [, created]) => sum + created, 0)).toBe(tickets.length);
      },
    ),
  );
});

test("service level: a longer promise is never kept less often, once everything is done", () => {
  const level = (tickets: readonly (readonly [number, number | null])[], target: number) =>
    bind(sla)(
      tickets.map(([day]) => [day]),
      tickets.map(([day, days]) => [day + (days ?? 0)]),
      target,
      "D",
      null,
      null,
      null,
      {},
    ) as number;
  fc.assert(
    fc.property(fc.array(ticket, { minLength: 1, maxLength: 40 }), fc.nat(60), fc.nat(40), (tickets, target, more) => {
      expect(level(tickets, target + more)).toBeGreaterThanOrEqual(level(tickets, target));
      expect(level(tickets, target)).toBeCloseTo(
        tickets.filter(([, days]) => (days ?? 0) <= target).length / tickets.length,
        12,
      );
    }),
  );
});
