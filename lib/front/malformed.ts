import { STATUS_CODES, type Server } from "node:http";
import type { Socket } from "node:net";

const STATUS: Record<string, number> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/** What is not HTTP gets a short answer and a closed connection; so does a wish for another protocol. */
export function refuseMalformed(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) =>
    answer(socket as Socket, STATUS[error.code ?? ""] ?? 400),
  );
  server.on("upgrade", (_req, socket) => answer(socket as Socket, 400));
  server.on("connect", (_req, socket) => answer(socket as Socket, 405));
}

function answer(socket: Socket, status: number): void {
  if (!socket.writable) return void socket.destroy();
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
