"use client";

import { PageFailed } from "@/components/page-failed";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <PageFailed digest={error.digest} retry={reset} />;
}
