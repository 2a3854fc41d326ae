import { formatMoney, unitFor } from "@/accounts/format-money";
import { parseFen } from "@/accounts/money";
import type { SearchHitJson } from "@/accounts/search-hit";
import { zh } from "@/messages/zh-browser";

/** What a search found, or the way to all of it. */
export type Suggestion =
  SearchHitJson | { readonly kind: "all"; readonly title: string; readonly page: string };

interface SuggestionsProps {
  readonly id: string;
  readonly suggestions: readonly Suggestion[];
  /** The one that the arrows have reached; -1: none. */
  readonly active: number;
  readonly onChoose: (suggestion: Suggestion) => void;
}

/** The list under the search box; the focus stays in the box. */
export function Suggestions({ id, suggestions, active, onChoose }: SuggestionsProps) {
  return (
    <ul
      id={id}
      className="find__list"
      role="listbox"
      aria-label={zh.search.suggestions}
      hidden={suggestions.length === 0}
    >
      {suggestions.map((suggestion, index) => (
        <li
          key={index}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            // A press would take the focus from the box, which closes the list before the click.
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(suggestion);
          }}
        >
          <span>{titleOf(suggestion)}</span>
          {suggestion.kind !== "all" && <small>{noteOn(suggestion)}</small>}
        </li>
      ))}
    </ul>
  );
}

const SHOWN_OF_PASSAGE = 60;

/** Of a passage what it says; whose it is stands beside it. */
function titleOf(suggestion: Suggestion): string {
  if (suggestion.kind !== "passage" || suggestion.text === null) return suggestion.title;
  const { text } = suggestion;
  return text.length > SHOWN_OF_PASSAGE ? `${text.slice(0, SHOWN_OF_PASSAGE)}…` : text;
}

function noteOn({ kind, unit, year, amount }: SearchHitJson): string {
  const fen = amount === null ? undefined : parseFen(`${amount}`, "元")?.fen;
  return [
    zh.search.kinds[kind],
    ...(unit && kind !== "unit" ? [unit.name] : []),
    ...(year === null ? [] : [zh.charts.year(year)]),
    ...(fen === undefined ? [] : [formatMoney(fen, unitFor([fen]))]),
  ].join(" · ");
}
