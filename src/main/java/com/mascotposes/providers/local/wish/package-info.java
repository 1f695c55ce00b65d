/**
 * What a mascot shall do: from free words, English or French, to one posture.
 *
 * <p>Start at {@link com.mascotposes.providers.local.wish.WishReader}; the poses are the table
 * {@link com.mascotposes.providers.local.wish.Move}. Knows nothing of how anything looks.
 */
package com.mascotposes.providers.local.wish;
