"use client";
import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useTransition, type ReactNode } from "react";
import type { Option } from "@/components/ui/select";

export type Filter = { name: string; label: string; value: string; options: Option[] };

/**
 * What of a list is shown, kept in the address: a search by words and choices by name. `kept` are other parameters of
 * the address that stay as they are.
 */
export function FilterBar({
  search,
  filters = [],
  kept = {},
  children,
}: {
  search?: { label: string; value: string };
  filters?: Filter[];
  kept?: Record<string, string>;
  children?: ReactNode;
}) {
  const path = usePathname();
  const router = useRouter();
  const [pending, start] = useTransition();
  return (
    <form
      className="filters"
      role="search"
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = Object.entries(kept);
        for (const [name, value] of new FormData(event.currentTarget))
          if (typeof value === "string" && value.trim()) asked.push([name, value.trim()]);
        const query = new URLSearchParams(asked).toString();
        start(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
      }}
    >
      {search && (
        <label className="input prefixed filter-search">
          <Search size={14} aria-hidden="true" />
          <span className="unseen">{search.label}</span>
          <input type="search" name="q" maxLength={200} defaultValue={search.value} placeholder={search.label} />
        </label>
      )}
      {filters.map(({ name, label, value, options }) => (
        <select
          key={`${name}:${value}`}
          className="input select"
          name={name}
          aria-label={label}
          defaultValue={value}
          onChange={(event) => event.currentTarget.form?.requestSubmit()}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      {children}
      <button type="submit" className="unseen">
        Search
      </button>
    </form>
  );
}
