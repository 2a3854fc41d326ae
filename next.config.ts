import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The server before it (scripts/serve) compresses an answer once, and keeps that.
  compress: false,
  // A type error is the gate's business (npm run check): it must not keep anyone from starting.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["better-sqlite3"],
};

export default config;
