import { listAccounts, type AccountRow, type AccountsRequest } from "@/db/queries/accounts";

/** Every account of the store, page by page. */
export async function* allStoredAccounts(
  request: Pick<AccountsRequest, "allVersions">,
): AsyncGenerator<AccountRow> {
  let cursor: string | undefined;
  do {
    const { rows, next } = await listAccounts({ ...request, cursor });
    yield* rows;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
