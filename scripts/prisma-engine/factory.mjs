import { randomUUID } from "node:crypto";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { connectAdapter } from "./adapter.mjs";
import { createDatabase, dropDatabase, onDatabase, readAddress } from "./database.mjs";

/** How the engine reaches the datasource's database, and the empty "shadow" one on which it replays migrations. */
export function adapterFactory({ url, shadowDatabaseUrl }) {
  const address = readAddress(url);
  return bindMigrationAwareSqlAdapterFactory({
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: () => connectAdapter(address),
    connectToShadowDb: () => (shadowDatabaseUrl ? connectAdapter(readAddress(shadowDatabaseUrl)) : ownShadow(address)),
  });
}

async function ownShadow(address) {
  const name = `prisma_migrate_shadow_db_${randomUUID()}`;
  await createDatabase(address.url, name);
  const adapter = await connectAdapter({ url: onDatabase(address.url, name), schema: address.schema });
  const dispose = adapter.dispose.bind(adapter);
  adapter.dispose = async () => {
    await dispose();
    await dropDatabase(address.url, name);
  };
  return adapter;
}
