import { InlineText } from "@/components/articles/inline-text";
import type { Table } from "@/lib/body/schema";
import type { Words } from "@/lib/words/schema";

/** A wide table scrolls in its own region, by keyboard too. */
export function BodyTable({ table, words }: { table: Table; words: Words }) {
  const caption = table.attrs?.caption;
  const [first, ...rest] = table.content;
  const headed = first?.content.every((cell) => cell.type === "tableHeader") ?? false;
  return (
    <section className="table" aria-label={caption || words.story.table} tabIndex={0}>
      <table>
        {caption && <caption>{caption}</caption>}
        {headed && first && (
          <thead>
            <TableRow row={first} scope="col" />
          </thead>
        )}
        <tbody>
          {(headed ? rest : table.content).map((row, index) => (
            <TableRow key={index} row={row} scope="row" />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function TableRow({ row, scope }: { row: Table["content"][number]; scope: "col" | "row" }) {
  return (
    <tr>
      {row.content.map((cell, index) => {
        const text = cell.content.map((paragraph, at) => (
          <span key={at}>
            {at > 0 && <br />}
            <InlineText content={paragraph.content} />
          </span>
        ));
        return cell.type === "tableHeader" ? (
          <th key={index} scope={scope}>
            {text}
          </th>
        ) : (
          <td key={index}>{text}</td>
        );
      })}
    </tr>
  );
}
