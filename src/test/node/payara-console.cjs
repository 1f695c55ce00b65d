// Walks through Payara's administration console as a person would, up to the queue's statistics,
// prints what stands there and keeps two screenshots.
// node payara-console.cjs PLAYWRIGHT-CORE CHROMIUM CONSOLE-URL FOLDER
const [, , playwright, executablePath, consoleUrl, folder] = process.argv;
const { chromium } = require(playwright);

const PATIENCE_MS = 120_000;

async function walk(page) {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(consoleUrl);
  await page.getByRole("link", { name: "server (Admin Server)" }).first().click();
  await page.getByText("JMS Physical Destinations").first().click();
  const row = page.getByRole("row").filter({ hasText: "PoseJobs" }).last();
  await row.waitFor();
  await page.screenshot({ path: `${folder}/payara-console-queue.png` });
  await row.getByText("View").click();
  await page.getByText("Number of Messages").first().waitFor();
  await page.screenshot({ path: `${folder}/payara-console-statistics.png`, fullPage: true });
  const text = await page.locator("body").innerText();
  return text.replace(/\s+/g, " ");
}

(async () => {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    try {
      console.log(await walk(page));
    } catch (e) {
      await page.screenshot({ path: `${folder}/payara-console-trouble.png` });
      throw e;
    }
  } finally {
    await browser.close();
  }
})().catch((e) => {
  console.error(String(e));
  process.exit(1);
});
