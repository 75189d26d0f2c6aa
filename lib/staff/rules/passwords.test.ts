import { expect, test } from "vitest";
import { obstacleToPassword } from "@/lib/staff/rules/passwords";

const whose = { email: "ines.ferrant@courier.example", name: "Ines Ferrant", site: "The Dateline Courier" };

test.each([
  "short but odd",
  "password1234567",
  "passwordpassword",
  "P@ssw0rd!2026!!!",
  "iloveyou12345678",
  "qwertyuiopasdfgh",
  "1234567890123456",
  "abcabcabcabcabcabc",
  "aaaaaaaaaaaaaaaa",
  "correcthorsebatterystaple",
  "letmein-letmein-2026",
  "ines ferrant 2026",
  "ferrant.courier.1871",
  "DatelineCourier1871!",
  "x".repeat(257),
])("refuses %s", (password) => {
  expect(obstacleToPassword(password, whose)).toMatch(/^[A-Z].*\.$/);
});

test.each([
  "kelp tangles under lanterns",
  "seventeen wet sparrows argue",
  "xK9#mQ2$vL5@nR8w",
  "נחל שקט זורם בין האבנים",
  "gravel ovens hum politely",
])("takes %s", (password) => {
  expect(obstacleToPassword(password, whose)).toBeNull();
});
