/**
 * What a person clicks through, in a real browser against the real {@code target/poses.jar}.
 *
 * <p>The scenarios are written in TypeScript, beside the pages they drive ({@code src/figma/e2e}):
 * {@link com.mascotposes.browser.PagesBrowserIT} runs them and tells their outcomes one by one.
 * They leave screenshots and figures in {@code target/browser}.
 */
package com.mascotposes.browser;
