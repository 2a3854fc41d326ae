import type { StatedKey, Statement } from "@/accounts/statement";
import { findStatements } from "@/accounts/find-statement";
import { Section } from "@/components/section";
import type { StoredAccount } from "@/db/queries/whole-account";
import { zh } from "@/messages/zh";

import { Absent } from "./absent";
import { Quote } from "./quote";

const words = zh.account.reasons;

/** Why figures changed, by the document's own words; the same words are quoted once. */
export function ReasonsSection({ stored }: { readonly stored: StoredAccount }) {
  const reasons = findStatements(stored.account, "reason");
  const texts = [...new Set(reasons.map(({ text }) => text))];
  return (
    <Section id="reasons" question={words.question}>
      {texts.length === 0 ? (
        <Absent>{words.absent}</Absent>
      ) : (
        <div>
          <h3 className="fig__title">{words.title}</h3>
          <div className="quotes">
            {texts.map((text) => {
              const same = reasons.filter((reason) => reason.text === text);
              return (
                <Quote
                  key={text}
                  stored={stored}
                  text={text}
                  about={words.explains([...new Set(same.map(explained))].join("、"))}
                  places={distinctPlaces(same)}
                />
              );
            })}
          </div>
        </div>
      )}
    </Section>
  );
}

function distinctPlaces(reasons: readonly Statement[]) {
  return [...new Map(reasons.map(({ place }) => [place.block, place])).values()];
}

function explained({ explains, named, name }: Statement): string {
  const subject = named ?? (name === "total" ? null : name);
  const what =
    explains === null ? words.explained.other : (EXPLAINED[explains] ?? words.explained.other);
  return subject === null ? what : `${subject}${words.of}${what}`;
}

const EXPLAINED: Partial<Record<StatedKey, string>> = {
  totalChange: words.explained.total,
  incomeChange: words.explained.income,
  expenditureChange: words.explained.expenditure,
  fiscalTotalChange: words.explained.fiscalTotal,
  fiscalItemChange: words.explained.fiscalItem,
  generalBudgetChange: words.explained.generalBudget,
  sangongChange: words.explained.sangong,
  operatingCostChange: words.explained.operatingCost,
  completionRate: words.explained.completion,
  actual: words.explained.completion,
};
