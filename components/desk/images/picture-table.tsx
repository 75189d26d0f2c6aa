import Link from "next/link";
import type { Pickable } from "@/components/desk/images/library";
import { PictureState } from "@/components/desk/images/picture-state";
import { PictureThumb } from "@/components/desk/images/picture-thumb";
import { Moment } from "@/components/desk/moment";
import { Table } from "@/components/ui/table";

/** Pictures one a row, for reading what is known of them. */
export function PictureTable({ pictures, picked, onPick, timeZone, year }: Pickable) {
  return (
    <Table
      caption="Pictures"
      columns={onPick ? [{ name: "pick", head: <span className="unseen">Select</span> }, ...COLUMNS] : COLUMNS}
    >
      {pictures.map((one) => {
        const { id, alt, caption, credit, width, height } = one.picture;
        const name = caption || alt || one.filename;
        return (
          <tr key={id}>
            {onPick && (
              <td>
                <input
                  type="checkbox"
                  aria-label={`Select ${name}`}
                  checked={picked.has(id)}
                  onChange={() => onPick(id)}
                />
              </td>
            )}
            <td>
              <div className="library-row">
                <span className="library-small" aria-hidden="true">
                  <PictureThumb {...one} />
                </span>
                <Link href={`/admin/images/${id}`}>
                  <bdi>{name}</bdi>
                </Link>
              </div>
            </td>
            <td data-quiet>
              <bdi>{credit || "No credit"}</bdi>
            </td>
            <td data-quiet data-wide data-short>
              {width} × {height}
            </td>
            <td data-wide data-short>
              <PictureState picture={one} timeZone={timeZone} year={year} />
            </td>
            <td data-quiet data-wide data-short data-end>
              <Moment at={one.addedAt} timeZone={timeZone} year={year} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

const COLUMNS = [
  { name: "picture", head: "Picture" },
  { name: "credit", head: "Credit" },
  { name: "size", head: "Pixels", wide: true },
  { name: "state", head: "State", wide: true },
  { name: "added", head: "Added", wide: true, end: true },
];
