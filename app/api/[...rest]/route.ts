/** An address under /api that nothing claims; without this it would be taken for a reader's. */
export function GET(): Response {
  return Response.json({ error: "There is nothing at this address." }, { status: 404 });
}

export const POST = GET;
