-- Somebody who writes for the newsroom without being of it.
ALTER TYPE "BylineKind" ADD VALUE 'CONTRIBUTOR' AFTER 'PERSON';
