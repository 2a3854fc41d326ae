import { mainRegion } from "@/db/queries/regions";
import { zh } from "@/messages/zh";

/** The title of a page over a region: named, and marked where its figures are made up. */
export async function regionTitle(title: string, asked: string | undefined): Promise<string> {
  const region = await mainRegion(asked);
  if (!region) return title;
  const named = zh.shell.ofRegion(region.name, title);
  return region.simulated ? zh.shell.simulatedPage(named) : named;
}
