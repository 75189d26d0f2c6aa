import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type * as Sdk from "@aws-sdk/client-s3";
import { isKey, typeOfKey } from "@/lib/storage/keys";
import type { ByteRange, Storage, Stored } from "@/lib/storage/storage";

/**
 * Files in a bucket of any store that speaks S3. `url`: https://KEY:SECRET@host/bucket?region=eu-1; where no keys stand in it
 * the machine's own are used. The client is loaded when the first file is asked for.
 */
export function s3Storage(url: URL): Storage {
  const bucket = bucketOf(url);
  let connecting: Promise<{ sdk: typeof Sdk; client: Sdk.S3Client }> | undefined;
  const connect = () =>
    (connecting ??= import("@aws-sdk/client-s3").then((sdk) => ({ sdk, client: clientOf(sdk, url) })));
  return {
    async put(key, content, type) {
      if (type !== typeOfKey(key)) throw new Error(`${key} says ${typeOfKey(key)}, the content is ${type}`);
      const { sdk, client } = await connect();
      // A file's stream says how long it is; of another's nobody knows before its end.
      const body = content instanceof Readable && !("path" in content) ? await buffer(content) : content;
      await client.send(new sdk.PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type }));
    },

    async get(key, range) {
      if (!isKey(key)) return null;
      const { sdk, client } = await connect();
      try {
        const asked = { Bucket: bucket, Key: key, Range: headerOf(range) };
        return storedOf(await client.send(new sdk.GetObjectCommand(asked)), key);
      } catch (error) {
        if (isAbsent(error)) return null;
        if (statusOf(error) !== 416) throw error;
        const { ContentLength = 0 } = await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }));
        return { stream: Readable.from([]), size: ContentLength, type: typeOfKey(key) };
      }
    },

    async exists(key) {
      if (!isKey(key)) return false;
      const { sdk, client } = await connect();
      try {
        await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: key }));
        return true;
      } catch (error) {
        if (isAbsent(error)) return false;
        throw error;
      }
    },

    async delete(key) {
      if (!isKey(key)) return;
      const { sdk, client } = await connect();
      await client.send(new sdk.DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },

    async *listOlder(than) {
      const { sdk, client } = await connect();
      for await (const { Contents = [] } of sdk.paginateListObjectsV2({ client }, { Bucket: bucket }))
        for (const { Key, LastModified } of Contents)
          if (Key && isKey(Key) && LastModified && LastModified < than) yield Key;
    },
  };
}

function bucketOf({ pathname }: URL): string {
  const bucket = /^\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])\/?$/.exec(pathname)?.[1];
  if (bucket) return bucket;
  throw new Error("STORAGE_URL: expected a bucket after the host, for example s3:https://KEY:SECRET@host/bucket");
}

function clientOf(sdk: typeof Sdk, { protocol, host, username, password, searchParams }: URL): Sdk.S3Client {
  const [accessKeyId, secretAccessKey] = [username, password].map(decodeURIComponent) as [string, string];
  return new sdk.S3Client({
    endpoint: `${protocol}//${host}`,
    region: searchParams.get("region") ?? "us-east-1",
    forcePathStyle: true,
    maxAttempts: 3,
    ...(accessKeyId && { credentials: { accessKeyId, secretAccessKey } }),
    // Other stores than Amazon's keep the checksum's framing as if it were part of the file.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 30_000 },
  });
}

function storedOf({ Body, ContentRange, ContentLength }: Sdk.GetObjectCommandOutput, key: string): Stored {
  const whole = /\/(\d+)$/.exec(ContentRange ?? "")?.[1];
  return { stream: Body as Readable, size: Number(whole ?? ContentLength), type: typeOfKey(key) };
}

const headerOf = (range: ByteRange | undefined) => range && `bytes=${range.start}-${range.end ?? ""}`;
const statusOf = (error: unknown) => (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
/** A missing bucket is a mistake in the settings, not a missing file. */
const isAbsent = (error: unknown) => statusOf(error) === 404 && (error as Error).name !== "NoSuchBucket";
