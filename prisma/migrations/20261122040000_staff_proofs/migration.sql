-- How staff prove who they are, and the steps on the way.

ALTER TYPE "TokenPurpose" ADD VALUE 'SECOND_FACTOR';
ALTER TYPE "TokenPurpose" ADD VALUE 'PASSKEY';

ALTER TABLE "staff_credentials" ADD COLUMN "name" TEXT NOT NULL DEFAULT '';
ALTER TABLE "staff_credentials" ADD COLUMN "counter" BIGINT NOT NULL DEFAULT 0;

-- One password and one authenticator app (and one being set up) for each person; a passkey or recovery code once.
CREATE UNIQUE INDEX "staff_credentials_one_of_kind" ON "staff_credentials"("staff_id", "kind")
  WHERE "kind" IN ('password', 'totp', 'totp.pending');
CREATE UNIQUE INDEX "staff_credentials_passkey" ON "staff_credentials"("secret") WHERE "kind" = 'passkey';

CREATE INDEX "staff_sessions_expires_at_idx" ON "staff_sessions"("expires_at");
CREATE INDEX "staff_tokens_expires_at_idx" ON "staff_tokens"("expires_at");

-- Addresses are looked up as they are kept.
ALTER TABLE "staff" ADD CONSTRAINT "staff_email_is_lower" CHECK ("email" = lower("email"));
