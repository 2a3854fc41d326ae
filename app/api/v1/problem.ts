import { zhApi } from "@/messages/zh-api";

/** What is wrong with one parameter of a request. */
export interface BadParameter {
  readonly name: string;
  readonly detail: string;
}

interface ProblemType {
  readonly name: string;
  readonly status: number;
  readonly title: string;
}
const TYPES = {
  badParameter: { name: "bad-parameter", status: 400, title: zhApi.titles.badParameter },
  badAddress: { name: "bad-address", status: 400, title: zhApi.titles.badAddress },
  unknownUnit: { name: "unknown-unit", status: 404, title: zhApi.titles.unknownUnit },
  unknownRegion: { name: "unknown-region", status: 404, title: zhApi.titles.unknownRegion },
  unknownAccount: { name: "unknown-account", status: 404, title: zhApi.titles.unknownAccount },
  unknownPlace: { name: "unknown-place", status: 404, title: zhApi.titles.unknownPlace },
  unknownAddress: { name: "unknown-address", status: 404, title: zhApi.titles.unknownAddress },
  failure: { name: "failure", status: 500, title: zhApi.titles.failure },
} as const satisfies Record<string, ProblemType>;

/** Why a request has no answer (RFC 9457). Thrown by a route, written out by the responder. */
export class Problem extends Error {
  readonly status: number;

  constructor(
    private readonly kind: keyof typeof TYPES,
    detail: string,
    private readonly parameters: readonly BadParameter[] = [],
  ) {
    super(detail);
    this.status = TYPES[kind].status;
  }

  static badParameters(parameters: readonly BadParameter[]): Problem {
    const named = parameters.map(({ name, detail }) => `${name}（${detail}）`).join("；");
    return new Problem("badParameter", zhApi.badParameters(named), parameters);
  }

  json(instance: string) {
    const { name, status, title } = TYPES[this.kind];
    return {
      type: `urn:mingzhang:problem:${name}`,
      title,
      status,
      detail: this.message,
      instance,
      ...(this.parameters.length > 0 ? { parameters: this.parameters } : {}),
    };
  }
}
