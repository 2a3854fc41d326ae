import { placeParameters } from "@/app/api/v1/parameters";
import { Problem } from "@/app/api/v1/problem";
import { oneRoute } from "@/app/api/v1/respond";
import { parsePlaceKey } from "@/components/place-href";
import { documentPlace } from "@/db/queries/document-place";
import { zhApi } from "@/messages/zh-api";

export const GET = oneRoute(placeParameters, async (id, { at }) => {
  const asked = parsePlaceKey(at);
  const found = asked && (await documentPlace(id, asked));
  if (!found) throw new Problem("unknownPlace", zhApi.unknownPlace(id, at));
  const { region, ...data } = found;
  return {
    data,
    region,
    basis: null,
    simulated: data.origin === "simulated",
    documentIds: [],
  };
});
