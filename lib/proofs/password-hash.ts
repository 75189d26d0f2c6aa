import { hash, verify } from "@node-rs/argon2";

/** Argon2id (the library's default) with the first parameters of OWASP's Password Storage Cheat Sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** How many are computed at once: a flood of sign-ins may not take the machine from its readers. */
const AT_ONCE = 2;

/** The password's PHC string. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize("NFKC"), COST));

/** Whether this is the password. Without a hash it takes as long and says no, so that nobody learns who has an account. */
export async function isPassword(password: string, phc: string | undefined): Promise<boolean> {
  const known = phc ?? (await nobodys());
  const isRight = await inTurn(() => verify(known, password.normalize("NFKC")));
  return isRight && phc !== undefined;
}

let decoy: Promise<string> | undefined;
const nobodys = () => (decoy ??= hashPassword("the password of nobody at all"));

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}
