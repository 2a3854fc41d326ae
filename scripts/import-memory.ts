import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ImportCost {
  /** Of the whole process with its threads, at its highest. */
  readonly megabytes: number;
  readonly seconds: number;
}

const NOTE_PEAK =
  'import { writeFileSync } from "node:fs"; process.on("exit", () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));';

/** What the command `import` takes for so many small documents. */
export function importCost(documents: number): ImportCost {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-bench-"));
  try {
    for (let unit = 1; unit <= documents; unit += 1)
      writeFileSync(join(folder, `${unit}.txt`), smallDocument(unit));
    return costOfImporting(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What it takes for the files of a folder, in a process and a store of its own. */
export function costOfImporting(files: string): ImportCost {
  const folder = mkdtempSync(join(tmpdir(), "mingzhang-bench-"));
  try {
    const peak = join(folder, "peak");
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [
        ...["--conditions=react-server", "--import", "tsx"],
        ...["--import", `data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`],
        ...["scripts/import.ts", files],
      ],
      {
        env: { ...process.env, MINGZHANG_DB: join(folder, "store.db"), PEAK_FILE: peak },
        encoding: "utf8",
        maxBuffer: 1e9,
      },
    );
    // 1: some were rejected.
    if (status !== 0 && status !== 1)
      throw new Error(`import ended with status ${status}: ${stderr.slice(-500)}`);
    const seconds = (performance.now() - start) / 1000;
    return { megabytes: Number(readFileSync(peak, "utf8")) / 1024, seconds };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const smallDocument = (unit: number) => `# 清河区第${unit}小学2023年度部门决算

支出决算表
单位：万元
科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出
205\t教育支出\t${unit}.00\t${unit}.00\t0.00
`;
