import { noRoute } from "@/app/api/v1/respond";

export const GET = noRoute;
