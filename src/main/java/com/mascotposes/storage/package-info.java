/**
 * Keeps picture bytes under a key and says under which address they can be seen.
 *
 * <p>Start at {@link com.mascotposes.storage.PictureStore}. Each store lives in a room of its own
 * below this one; {@link com.mascotposes.storage.PictureStores} finds the configured one. Knows
 * nothing of mascots, poses or accounts.
 */
package com.mascotposes.storage;
