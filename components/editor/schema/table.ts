import { Table as Base, TableCell as BaseCell, TableHeader as BaseHeader, TableRow } from "@tiptap/extension-table";

/** Cells are never merged: a pasted table with wide ones comes out as a plain grid. */
const plain = () => ({
  colspan: { default: 1, parseHTML: () => 1 },
  rowspan: { default: 1, parseHTML: () => 1 },
  colwidth: { default: null, parseHTML: () => null },
});

const Table = Base.extend({
  addAttributes: () => ({
    caption: { default: "", parseHTML: (element) => element.dataset.caption ?? "", rendered: false },
  }),
}).configure({ resizable: false });
const TableCell = BaseCell.extend({ content: "paragraph+", addAttributes: plain });
const TableHeader = BaseHeader.extend({ content: "paragraph+", addAttributes: plain });

export const tables = [Table, TableRow, TableCell, TableHeader];
