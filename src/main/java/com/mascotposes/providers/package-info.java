/**
 * One question, "draw this picture", and the services that can answer it.
 *
 * <p>Start at {@link com.mascotposes.providers.ImageProvider}. Each provider lives in a room of its
 * own below this one and is found by its name through {@link
 * com.mascotposes.providers.ImageProviders}. Knows nothing of accounts, jobs or storage.
 */
package com.mascotposes.providers;
