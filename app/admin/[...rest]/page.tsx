import { notFound } from "next/navigation";

export default function NothingHere() {
  notFound();
}
